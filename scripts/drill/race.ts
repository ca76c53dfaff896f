import type { Office } from '@app/commands';
import { system, workingDays, type Actor, type CouncilOffice, type Role } from '@app/domain';
import { StaleVersion } from '@app/event-store';
import { papersWith } from '../walk/papers';

/** How a complaint and the signing of the minutes met, and what should not have come of it. */
export interface Races {
  /** The complaint came first: the verdict is a recorded fact without effect. */
  withoutEffect: number;
  /** The minutes came first: the verdict took effect, and the dossier is held where it went. */
  withEffect: number;
  unlawful: string[];
}

const unit = { code: 'SGDDT', kind: 'agency' };
const inFlight = 8;
const members = ['p-race-1', 'p-race-2', 'p-race-3', 'p-race-4', 'p-race-5'];
const council = 'HD-RACE';

const person = (role: Role, n = ''): Actor => {
  const id = `race-${role}${n}`;
  return { account: id, person: id, role, unit: role.startsWith('unit') ? unit.code : 'BTDKT' };
};

/** Lets a complaint (PlaceHold) race signed minutes so many times, each on a dossier and a session of its own. */
export async function raceComplaints(office: Office, times: number): Promise<Races> {
  const races: Races = { withoutEffect: 0, withEffect: 0, unlawful: [] };
  await formCouncil(office);
  let next = 0;
  const runner = async () => {
    for (let n = next++; n < times; n = next++) {
      const { code, session } = await prepare(office, n);
      await race(office, n, code, session);
      await judge(office, code, session, races);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, runner));
  return races;
}

/** A council of the race's own people, entered by the system as those of a demonstration are. */
async function formCouncil(office: Office): Promise<void> {
  const seat = (who: string, ...offices: CouncilOffice[]) => ({
    ...{ person: who, position: 'Ủy viên', offices, from: '2000-01-01', to: null },
  });
  const seats = [
    ...members.map((member, n) => seat(member, n === 0 ? 'chair' : 'member')),
    seat(person('councilSecretary').person, 'secretary'),
    ...['1', '2'].map((n) => seat(person('teller', n).person, 'teller')),
  ];
  const decision = { number: 'race', on: '2000-01-01' };
  const formation = { kind: 'award', name: council, decision, seats } as const;
  await office.councils.onCouncil(council, 'FormCouncil', formation, { by: system, commandId: 'race/council' });
}

/** A dossier on the frozen agenda of a session that has met and counted. */
async function prepare(office: Office, n: number): Promise<{ code: string; session: string }> {
  const as = (by: Actor, deed: string) => ({ by, commandId: `race/${n}/${deed}` });
  const candidate = { kind: 'person', id: `race-${n}`, unit: unit.code } as const;
  const period = { from: '2023-01-01', to: '2023-12-31' };
  const proposal = { award: 'BK-T', type: 'thematic', procedure: 'standard', period, candidate, unit } as const;
  const { stream } = await office.openDossier(proposal, as(person('unitClerk'), 'open'));
  const code = stream.slice('dossier/'.length);
  const on = workingDays.legalDayOf((await office.readDossier(code)).now);
  const session = `race-${n}`;
  const nomination = { unit: unit.code, number: `${n}/TTr`, on, dossiers: [code], papers: papersWith(`${n}`) };
  await office.acts.nominate(`race-${n}`, nomination, as(person('unitHead'), 'nominate'));
  await office.onDossier(code, 'ReceiveDossier', { complete: true }, as(person('receivingClerk'), 'receive'));
  const opinion = { opinion: 'Đủ điều kiện', ground: 'Đã đối chiếu bản giấy của hồ sơ' };
  await office.recommend(code, opinion, as(person('appraisalOfficer'), 'recommend'));
  const secretary = (deed: string) => as(person('councilSecretary'), deed);
  await office.councils.onSession(session, 'PlanSession', { council, title: session, on }, secretary('plan'));
  await office.acts.addToAgenda(session, [code], secretary('add'));
  await office.acts.freezeAgenda(session, secretary('freeze'));
  await office.councils.onSession(session, 'RecordAttendance', { present: members }, secretary('attend'));
  for (const teller of ['1', '2'])
    await office.councils.onSession(
      session,
      'CountVotes',
      { item: 1, for: 5, against: 0 },
      as(person('teller', teller), teller),
    );
  return { code, session };
}

/** The first two are no race, one for each order; after them the complaint comes a little later each time. */
async function race(office: Office, n: number, code: string, session: string): Promise<void> {
  const sign = () =>
    answered(() =>
      office.acts.signMinutes(session, `${n}/BB`, {
        by: person('councilSecretary'),
        commandId: `race/${n}/sign`,
      }),
    );
  const complain = async () => {
    for (let late = n % 6; late > 0; late -= 1) await office.readDossier(code);
    const hold = { ground: 'complaint', paper: `Đơn ${n}` } as const;
    await answered(() =>
      office.onDossier(code, 'PlaceHold', hold, { by: person('headOfBoard'), commandId: `race/${n}/hold` }),
    );
  };
  if (n === 0) await complain().then(sign);
  else if (n === 1) await sign().then(complain);
  else await Promise.all([sign(), complain()]);
}

/** Sent again, as a person would, when others were faster three times over. */
async function answered(send: () => Promise<unknown>): Promise<void> {
  for (;;)
    try {
      return void (await send());
    } catch (error) {
      if (!(error instanceof StaleVersion)) throw error;
    }
}

/** Held against the log: one verdict, one hold, and the verdict's effect as their order has it. */
async function judge(office: Office, code: string, session: string, races: Races): Promise<void> {
  const events = await office.history(`dossier/${code}`);
  const of = (type: string) => events.filter((event) => event.type === type);
  const [verdicts, holds] = [of('VerdictRecorded'), of('HoldPlaced')];
  const minutes = (await office.history(`session/${session}`)).filter((event) => event.type === 'MinutesSigned');
  const { dossier } = await office.readDossier(code);
  const [verdict, hold] = [verdicts[0], holds[0]];
  const once = verdicts.length === 1 && holds.length === 1 && minutes.length === 1;
  const effective = once && verdict!.version < hold!.version;
  const lawful =
    verdict?.data['effective'] === effective &&
    dossier.custody === (effective ? 'decider' : 'council') &&
    dossier.hold !== null;
  if (!once || !lawful)
    races.unlawful.push(
      `${code}: ${events.map((event) => event.type).join(' ')}; ${dossier.custody}, ${dossier.hold ? 'held' : 'not held'}`,
    );
  else if (effective) races.withEffect += 1;
  else races.withoutEffect += 1;
}
