import { refold } from '@app/commands';
import { law } from '@app/testing';
import type { Answered } from '../api/caller';
import { Pipeline } from '../api/pipeline';
import { Keeper } from './keeper';

// The demonstration stands at 10/01/2024, a Wednesday.
const ceremonyDay = '2024-01-24';

let keeper: Keeper;
let pipeline: Pipeline;
let codes: string[];
let decision: string;
beforeAll(async () => {
  keeper = await Keeper.open('decision-and-ceremony');
  keeper.startWorker();
  pipeline = new Pipeline(keeper.service);
  codes = await pipeline.openMany(3);
  await pipeline.nominate(...codes);
  for (const code of codes) await pipeline.receive(code);
  for (const code of codes) await pipeline.recommend(code);
  decision = await pipeline.decide(...codes);
});
afterAll(() => keeper.close());

const told = async (account: string, kind: string): Promise<Answered[]> => {
  const { rows } = await (await keeper.service.as(account)).read('/api/inbox/notifications?limit=100');
  return rows.filter((row: Answered) => row.kind === kind).map(({ facts }: Answered) => facts);
};
const has = (type: string) => (types: readonly string[]) => types.includes(type);
const servesDuty = (kind: string) => (serving: { waits: object }) =>
  Object.keys(serving.waits).some((key) => key.startsWith(`${kind}@`));
const advance = async (to: string) => (await keeper.service.as('quantri1')).done('/api/clock/advance', { to });

it('a decision has one run, which waits with what it owes for all of its dossiers', async () => {
  const { waits } = await keeper.serves(`decision/${decision}`, servesDuty('publish'));
  expect(
    Object.keys(waits)
      .map((key) => key.split('@')[0])
      .sort(),
  ).toEqual(['bonusList', 'publish']);
  const runs = await Promise.all(codes.map((code) => keeper.serves(`dossier/${code}`, () => true)));
  for (const run of runs) expect(servesDuty('publish')(run)).toBe(false);
});

it('what is published goes to the units by letter, once', async () => {
  const board = await keeper.service.as('truongban');
  await board.done(`/api/decisions/${decision}/publication`, { dossiers: codes, place: 'Cổng thông tin' });
  await keeper.happened(`decision/${decision}`, has('ResultLettersSent'));
  const facts = { number: `${decision}/QĐ-UBND`, dossiers: codes, count: 3 };
  expect(await told('vanthu.gddt', 'resultLettersSent')).toMatchObject([facts]);
  await board.done(`/api/decisions/${decision}/bonus-list`, { paper: '15/DS-BTĐKT' });
  await keeper.happened(`decision/${decision}`, has('BonusListSent'));
});

describe('a ceremony', () => {
  it('invites its guests, reminds them and its clerk the working day before, and owes what was not collected', async () => {
    const letan = await keeper.service.as('letan');
    const id = 'LE-TET';
    const body = { id, title: 'Lễ trao tặng', on: ceremonyDay, place: 'Hội trường', dossiers: codes };
    await letan.done('/api/ceremonies', body);
    const stream = `ceremony/${id}`;
    await keeper.happened(stream, has('GuestsInvited'));
    expect(await told('vanthu.gddt', 'guestsInvited')).toMatchObject([{ on: ceremonyDay, dossiers: codes }]);
    expect(await told('vanthu.gddt', 'ceremonyComing')).toEqual([]);
    await keeper.serves(stream, servesDuty('holdCeremony'));

    await advance(`${ceremonyDay}T02:00:00.000Z`);
    await keeper.happened(stream, has('ReminderSent'));
    expect(await told('vanthu.gddt', 'ceremonyComing')).toMatchObject([{ on: ceremonyDay, count: 3 }]);

    const [first, ...others] = codes as [string, ...string[]];
    const give = (dossiers: string[]) => ({
      handOvers: dossiers.map((dossier) => ({ dossier, receipt: `KN-${dossier}`, receivedBy: 'candidate' })),
    });
    await letan.done(`/api/ceremonies/${id}/hand-overs`, give([first]));
    await keeper.serves(stream, servesDuty('collect'));
    await letan.done(`/api/ceremonies/${id}/hand-overs`, give(others));
    expect(await keeper.progress(stream)).toMatchObject({ live: false, custody: 'held', open: [] });
  });
});

it('after a cancellation one duty follows what comes back, in a run of its own', async () => {
  const chairman = await keeper.service.as('chutich');
  const cancelled = { number: '77/QĐ-UBND', ground: 'Kê khai không đúng sự thật', paper: '5/KL-TTT', dossiers: codes };
  await chairman.done(`/api/decisions/${decision}/cancellation`, cancelled);
  await keeper.serves(`decision/${decision}`, (now) =>
    Object.keys(now.waits).some((k) => k.startsWith('returnObjects:1@')),
  );
  const board = await keeper.service.as('truongban');
  await board.done(`/api/decisions/${decision}/returns`, { dossiers: codes, paper: 'BB-3' });
  expect(await keeper.progress(`decision/${decision}`)).toMatchObject({ live: false, custody: 'cancelled', open: [] });
});

it('lists say of decisions and ceremonies what their events do', async () => {
  expect((await refold(keeper.service.db, law, { mend: false })).differing).toEqual([]);
});
