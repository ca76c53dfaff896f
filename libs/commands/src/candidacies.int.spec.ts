import fc from 'fast-check';
import { append, openLog } from '@app/event-store';
import { actor, law, opening, openTestDatabase, samples, type TestDatabase } from '@app/testing';
import { Office } from './office';
import { refold } from './refold';

const clerk = actor('unitClerk');
const head = actor('unitHead');
let db: TestDatabase;
let office: Office;
let commands = 0;

beforeAll(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'demonstration', startsAt: '2025-08-04T01:00:00.000Z' });
  office = new Office({ db: db.api, law, hmacKey: Buffer.alloc(32, 1) });
});
afterAll(() => db.drop());

type Asked = { from: string; to: string; type?: 'thematic' | 'unplanned'; unit?: string };
const as = (by = clerk) => ({ by, commandId: `candidacy-${(commands += 1)}` });
const open = async (candidate: string, { from, to, type = 'thematic', unit = opening.unit }: Asked) => {
  const procedure = type === 'unplanned' ? ('simplified' as const) : ('standard' as const);
  const person = { kind: 'person' as const, id: candidate, unit };
  const home = { code: opening.unit, kind: opening.unitKind };
  const proposal = { award: 'BK-T' as const, type, procedure, period: { from, to }, candidate: person, unit: home };
  return (await office.openDossier(proposal, as())).stream;
};
const refused = expect.objectContaining({ scope: 'candidacy/BK-T' }) as unknown;

describe('a candidacy', () => {
  it.each([
    ['shifted by a day', '2023-01-02', '2024-01-01'],
    ['that ends on its first day', '2022-01-01', '2023-01-01'],
    ['that begins on its last day', '2023-12-31', '2024-12-31'],
    ['inside it', '2023-06-01', '2023-06-30'],
    ['around it', '2019-01-01', '2025-01-01'],
    ['of the same days', '2023-01-01', '2023-12-31'],
  ])('is not held a second time for a period %s', async (name, from, to) => {
    await open(name, { from: '2023-01-01', to: '2023-12-31' });
    await expect(open(name, { from, to })).rejects.toEqual(refused);
  });

  it('leaves the day before and the day after free, and another person', async () => {
    await open('free', { from: '2023-01-01', to: '2023-12-31' });
    await open('free', { from: '2022-01-01', to: '2022-12-31' });
    await open('free', { from: '2024-01-01', to: '2024-12-31' });
    await open('fre', { from: '2023-01-01', to: '2023-12-31' });
  });

  it('for a deed rewarded at once stands beside that for its year, and once', async () => {
    await open('deed', { from: '2023-01-01', to: '2023-12-31' });
    await open('deed', { from: '2023-05-10', to: '2023-05-10', type: 'unplanned' });
    await expect(open('deed', { from: '2023-05-01', to: '2023-05-31', type: 'unplanned' })).rejects.toEqual(
      expect.objectContaining({ scope: 'candidacy/BK-T/unplanned' }),
    );
  });

  it('that is withdrawn frees its days', async () => {
    const first = await open('withdrawn', { from: '2023-01-01', to: '2023-12-31' });
    const data = { ground: 'Đề nghị nhầm người' };
    await office.onDossier(first.slice('dossier/'.length), 'WithdrawDossier', data, as(head));
    await open('withdrawn', { from: '2023-01-02', to: '2024-01-01' });
  });

  it('is had by one of many who ask at once for days that overlap', async () => {
    const asked = Array.from({ length: 12 }, (_, n) => open('race', { from: `2023-01-${10 + n}`, to: '2023-12-31' }));
    const done = await Promise.allSettled(asked);
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is held of nobody twice on one day, whatever is asked in whatever order', async () => {
    let run = 0;
    const day = fc.integer({ min: 1, max: 28 });
    const spans = fc.array(fc.tuple(day, day), { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(spans, async (asked) => {
        run += 1;
        const held: [number, number][] = [];
        for (const [a, b] of asked) {
          const [from, to] = a < b ? [a, b] : [b, a];
          const free = held.every(([first, last]) => to < first || last < from);
          const on = (n: number) => `2023-02-${String(n).padStart(2, '0')}`;
          const asking = open(`any-${run}`, { from: on(from), to: on(to) });
          if (!free) await expect(asking).rejects.toEqual(refused);
          else {
            await asking;
            held.push([from, to]);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('that overlaps another in a log of before is held by both, and rebuilt so', async () => {
    const opened = (n: number, from: string, to: string) => {
      const { DossierOpened } = samples.dossier;
      const data = {
        ...DossierOpened,
        code: `HS-2020-${n}`,
        candidate: { kind: 'person', id: 'before' },
        period: { from, to },
      };
      const events = [{ type: 'DossierOpened', schemaVersion: 1, data }];
      return { stream: `dossier/HS-2020-${n}`, kind: 'dossier', expectedVersion: 0, summary: {}, events };
    };
    const streams = [opened(1, '2020-01-01', '2020-12-31'), opened(2, '2020-01-02', '2021-01-01')];
    const key = { account: 'old', commandId: 'old' };
    await append(db.api, { ...key, fingerprint: 'aa', meta: key, streams });
    await refold(db.owner, law, { mend: true });
    expect((await refold(db.owner, law, { mend: false })).differing).toEqual([]);
    const { rows } = await db.owner.query(`select holder from claim where key like 'before/%' order by 1`);
    expect(rows.map((row: { holder: string }) => row.holder)).toEqual(streams.map(({ stream }) => stream));
  });
});

describe('who proposes', () => {
  it('proposes their own people and those of units that were taken over, and of others is told nothing', async () => {
    const [from, to] = ['2023-01-01', '2023-12-31'];
    await expect(open('stranger', { from, to, unit: 'so-y-te-khac' })).rejects.toMatchObject({
      code: 'no-such-candidate',
      facts: { candidate: 'stranger' },
    });
    await open('stranger', { from, to });
  });
});
