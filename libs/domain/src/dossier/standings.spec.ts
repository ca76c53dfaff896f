import fc from 'fast-check';
import {
  actor,
  after,
  andThen,
  atCouncil,
  atDecider,
  board,
  chairman,
  clerk,
  decided,
  decider,
  drafted,
  eligible,
  freeze,
  frozen,
  ground,
  head,
  hold,
  law,
  monday,
  morning,
  nominate,
  nominated,
  officer,
  opening,
  order,
  papers,
  place,
  receive,
  receiveForState,
  received,
  receiver,
  walkWay,
  oneWay,
} from '@app/testing';
import { addWorkingDays, plusDays } from '../calendar/working-days';
import { fold, type Actor, type LegalDay } from '../kernel/decider';
import { DomainError } from '../kernel/domain-error';
import { ownActs, standings, type OwnActType } from './dossier';
import type { DossierOrder } from './orders';
import type { Dossier, LiveDossier } from './state';

const otherOfficer = actor('appraisalOfficer', { person: 'another officer' });
const auditor = actor('auditor');
/** The head of the board whom the dossier is about. */
const candidate = actor('headOfBoard', { person: opening.candidate.id });
const everyone: readonly Actor[] = [
  ...[clerk, head, receiver, officer, otherOfficer, board, candidate, chairman, auditor],
  ...(['districtChair', 'communeChair', 'councilSecretary', 'ceremonyClerk', 'administrator'] as const).map((role) =>
    actor(role),
  ),
];

/** What somebody who knows the dossier would write: only the act itself can then refuse. */
function wellMeant(act: OwnActType, dossier: LiveDossier): object {
  const waivable = dossier.route?.tracks.filter(({ alternatives = [] }) => alternatives.length > 0) ?? [];
  const rule = waivable.find(({ kind }) => ['open', 'failed'].includes(dossier.tracks[kind])) ?? waivable[0];
  const more: Partial<Record<OwnActType, object>> = {
    ListPapers: { papers },
    ReceiveDossier: { complete: true, ground },
    ReturnDossier: { missing: ['Biên bản'], ground },
    ProposeRepinning: { lawOn: plusDays(dossier.pinnedOn ?? monday, 1), ground, differences: [] },
    AssignOfficer: { officer: officer.person, posts: [{ role: 'appraisalOfficer', unit: board.unit }] },
    RecommendDossier: { opinion: 'Đủ điều kiện', verdict: eligible },
    RequestSupplement: { items: ['Biên bản'] },
    ProvideSupplement: { items: ['Biên bản'] },
    ReviewSupplement: { items: dossier.supplement.answered.map((id) => ({ id, accepted: true })) },
    DeclareConflict: { relation: 'work', ground },
    RequestConsultation: { body: ['Thuế tỉnh', 'Công an tỉnh', 'A', 'B'].find((b) => !dossier.consulted.includes(b)) },
    RecordConsultation: { body: dossier.consulted[0], favourable: true, paper: '5/CV' },
    OpenDisclosure: { place: 'Cổng thông tin' },
    CloseDisclosure: { complaints: 0, report: 'BC-1' },
    RecordPartyOpinion: { favourable: true, paper: '3/CV' },
    WaiveTrack: { track: rule?.kind ?? 'initiative', instead: rule?.alternatives?.[0]?.instead, paper: '4/XN' },
    PlaceHold: { ground: 'complaint', paper: 'Đơn 7' },
    ReleaseHold: { conclusion: 'Đơn không có cơ sở' },
    RefuseDossier: { ground, exceptionGround: ground },
    RecordStateReturn: { paper: '1/BNV', reason: ground },
    RecordStateRefusal: { paper: '1/BNV', reason: ground },
  };
  return more[act] ?? { ground, paper: '1/CV', place: 'Cổng thông tin', shelf: 'K1' };
}

const orderOf = (act: OwnActType, dossier: LiveDossier, by: Actor, on: LegalDay) =>
  ({ type: act, data: wellMeant(act, dossier), by, at: morning(on) }) as unknown as DossierOrder;

/** Where it does not say what the decider then does. */
function lies(dossier: LiveDossier, by: Actor, on: LegalDay): string[] {
  const told = new Map(standings(dossier, law, by, morning(on)).map((found) => [found.act, found]));
  return ownActs.flatMap((act) => {
    const code = codeOf(orderOf(act, dossier, by, on), dossier);
    const found = told.get(act);
    const said = found ? (found.because?.code ?? 'done') : 'unsaid';
    if (said === code || (said === 'unsaid' && code === 'role-may-not')) return [];
    return [`${by.role} ${act} at ${dossier.custody}: said ${said}, is ${code}`];
  });
}

function codeOf(given: DossierOrder, dossier: Dossier): string {
  try {
    decider.decide(given, dossier);
    return 'done';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

const initiative = { ...opening, award: 'CSTDCS', type: 'merit' } as const;
const starts = [
  ...[drafted, nominated, received, atCouncil, frozen, atDecider, decided],
  after(order(clerk, 'OpenDossier', initiative), nominate, receive),
  andThen(received, hold),
  ...oneWay.map(([way]) =>
    walkWay(way, 'HS-2025-000002')
      .flatMap(({ facts }) => [...facts])
      .slice(0, -1),
  ),
].map((facts) => fold(decider, facts) as LiveDossier);

describe('what a screen is told of the acts on a dossier', () => {
  it('is what the decider does, at every step of every way and whoever asks', () => {
    for (const [{ on, ...rest }] of oneWay)
      for (const { after: dossier } of walkWay({ on, ...rest }, 'HS-2025-000003'))
        for (const by of [head, officer, board, candidate, auditor])
          expect(lies(dossier, by, addWorkingDays(law.calendar, on, 3))).toEqual([]);
  });

  it('is what the decider does, whatever was done before and in whatever order', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.array(fc.tuple(fc.constantFrom(...ownActs), fc.constantFrom(...everyone)), { maxLength: 12 }),
        fc.constantFrom(...everyone),
        (start, done, by) => {
          let dossier: Dossier = start;
          let on = addWorkingDays(law.calendar, monday, 30);
          for (const [act, whose] of done) {
            on = addWorkingDays(law.calendar, on, 2);
            const given = orderOf(act, dossier as LiveDossier, whose, on);
            if (codeOf(given, dossier) !== 'done') continue;
            for (const fact of decider.decide(given, dossier)) dossier = decider.evolve(dossier, fact);
          }
          expect(lies(dossier as LiveDossier, by, on)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    ));

  it('names no act that is done to a session, a submission, a decision or a ceremony', () => {
    const all = starts.flatMap((dossier) => everyone.flatMap((by) => standings(dossier, law, by, morning(monday))));
    expect(all.filter(({ act }) => /Agenda|Nominate|Verdict|Decide|SubmitUpward|HandOver/.test(act))).toEqual([]);
  });

  it('says of what another may do now who that is, and nothing of what nobody may', () => {
    const told = standings(fold(decider, nominated) as LiveDossier, law, officer, morning(monday));
    expect(told.find(({ act }) => act === 'ReceiveDossier')).toMatchObject({
      state: 'others',
      roles: ['receivingClerk'],
    });
    expect(told.find(({ act }) => act === 'ArchiveDossier')).toBeUndefined();
  });

  it('offers nobody to record an answer that nobody was asked for, nor to waive what has no alternative', () => {
    const told = standings(fold(decider, received) as LiveDossier, law, officer, morning(monday));
    const codes = Object.fromEntries(told.map(({ act, because }) => [act, because?.code]));
    expect(codes).toMatchObject({ RecordConsultation: 'not-consulted', WaiveTrack: 'track-not-waivable' });
  });

  it('has an officer who was not given the dossier told that it is another officer’s', () => {
    const given = andThen(
      received,
      order(board, 'AssignOfficer', {
        officer: officer.person,
        posts: [{ role: 'appraisalOfficer', unit: board.unit }],
      }),
    );
    const [mine, theirs] = [officer, otherOfficer].map((by) =>
      standings(fold(decider, given) as LiveDossier, law, by, morning(monday)).find(
        (s) => s.act === 'RequestSupplement',
      ),
    );
    expect([mine?.state, theirs?.state, theirs?.because?.code]).toEqual(['now', 'others', 'assigned-to-another']);
  });

  it('opens the report of a disclosure on the day it names, and not the day before', () => {
    const ordered = { ...opening, award: 'HCLD-3', type: 'merit' } as const;
    const disclosed = andThen(
      after(order(clerk, 'OpenDossier', ordered), nominate, receiveForState),
      order(officer, 'OpenDisclosure', { place: 'Cổng thông tin' }),
    );
    const onDay = (day: LegalDay) =>
      standings(fold(decider, disclosed) as LiveDossier, law, officer, morning(day)).find(
        ({ act }) => act === 'CloseDisclosure',
      );
    const opensOn = onDay(plusDays(monday, 1))!.because!.facts['opensOn'] as LegalDay;
    expect([onDay(plusDays(opensOn, -1))?.state, onDay(opensOn)?.state]).toEqual(['blocked', 'now']);
  });

  it('keeps a placed dossier from what its frozen agenda forbids', () => {
    const told = standings(
      fold(decider, andThen(atCouncil, place, freeze)) as LiveDossier,
      law,
      officer,
      morning(monday),
    );
    expect(told.find(({ act }) => act === 'CloseDisclosure')?.because?.code).toBe('on-frozen-agenda');
  });
});
