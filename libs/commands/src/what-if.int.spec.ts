import { openLog } from '@app/event-store';
import type { Evidence } from '@app/domain';
import { actor, award, law, openTestDatabase, opening, type TestDatabase } from '@app/testing';
import { Office } from './office';
import type { Moved } from './what-if';

const clerk = actor('unitClerk');
const source = { kind: 'decision', ref: '12/QĐ-SNV', on: '2025-06-01' } as const;
let db: TestDatabase;
let office: Office;
let commands = 0;

beforeAll(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'demonstration', startsAt: '2025-06-30T01:00:00.000Z' });
  office = new Office({ db: db.api, law, hmacKey: Buffer.alloc(32, 1) });
  for (let n = 0; n < 7; n += 1) await open(`c-${n}`);
});
afterAll(() => db.drop());

const as = (by: ReturnType<typeof actor>) => ({ by, commandId: `command-${(commands += 1)}` });

async function open(candidate: string): Promise<string> {
  const { procedure, period, unit, unitKind } = opening;
  const input = {
    award: 'CSTDTQ',
    type: 'merit',
    procedure,
    period,
    candidate: { kind: 'person', id: candidate, unit },
  } as const;
  const { stream } = await office.openDossier({ ...input, unit: { code: unit, kind: unitKind } }, as(clerk));
  return stream.slice('dossier/'.length);
}

/** Every page of so many, one after the other. */
async function all(on: string, limit: number): Promise<{ moved: Moved[]; looked: number }> {
  const whole: { moved: Moved[]; looked: number } = { moved: [], looked: 0 };
  for (let after: string | null = null; ;) {
    const page = await office.whatIf({ on }, { after, limit });
    whole.moved.push(...page.moved);
    whole.looked += page.looked;
    if (page.next === null) return whole;
    after = page.next;
  }
}

it('looks at every open dossier once, however the pages are cut', async () => {
  const whole = await all('2025-07-01', 100);
  expect(whole.looked).toBe(7);
  expect(whole.moved.length).toBeGreaterThan(0);
  for (const limit of [1, 2, 3, 7]) expect(await all('2025-07-01', limit)).toEqual(whole);
});

it('shows nothing under the law that applies anyway', async () =>
  expect(await all('2025-06-30', 100)).toEqual({ moved: [], looked: 7 }));

it('shows of each dossier what its own evidence makes of the other law', async () => {
  const code = await open('c-known');
  const { id: _, ...evidence } = { ...award('CSTDT', 2024), source } as Evidence;
  await office.onCandidate('c-known', 'RecordEvidence', { evidence }, as(actor('appraisalOfficer')));
  const { moved } = await all('2026-10-05', 3);
  const conditions = (candidate: string) =>
    moved.find((m) => m.candidate === candidate)!.differences.filter(({ aspect }) => aspect === 'condition');
  expect(conditions('c-known')).not.toEqual(conditions('c-1'));
  const { dossier, now } = await office.readDossier(code);
  const [today, other] = [await office.assess(dossier, now), await office.assess(dossier, now, '2026-10-05')];
  const standing = (verdict: typeof today.verdict, says: string | null) =>
    verdict.conditions.find((condition) => condition.says === says)?.standing ?? null;
  for (const { says, now, then } of conditions('c-known'))
    expect([now, then]).toEqual([standing(today.verdict, says), standing(other.verdict, says)]);
});

it('says that there is no rule where there is none', async () => {
  const { moved, looked } = await all('2030-01-01', 100);
  expect(moved.length).toBe(looked);
  for (const { differences } of moved)
    expect(differences).toContainEqual({
      aspect: 'verdict',
      key: 'verdict',
      says: null,
      now: expect.any(String),
      then: null,
    });
});

it('leaves out what is closed, and writes nothing', async () => {
  const code = await open('c-withdrawn');
  const head = as(actor('unitHead'));
  await office.onDossier(code, 'WithdrawDossier', { ground: 'Đơn vị xin rút hồ sơ' }, head);
  const events = async () => (await db.owner.query('select count(*)::int as n from event')).rows[0].n;
  const before = await events();
  const { moved } = await all('2030-01-01', 100);
  expect(moved.map((m) => m.code)).not.toContain(code);
  expect(await events()).toBe(before);
});
