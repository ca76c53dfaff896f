import { randomUUID } from 'node:crypto';
import { fold, type DossierFact, type LiveDossier } from '@app/domain';
import { append, openLog } from '@app/event-store';
import { actor, everyWay, law, morning, openTestDatabase, walkWay, type TestDatabase } from '@app/testing';
import { partOf } from './handle';
import { Office } from './office';

const year = { from: '2025-01-01', to: '2025-12-31' };
const by = actor('unitHead');
const exceptionGround = 'Đơn vị có một người đứng đầu';
let db: TestDatabase;
let office: Office;
let n = 0;

beforeAll(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'demonstration', startsAt: morning('2025-12-20') });
  office = new Office({ db: db.api, law, hmacKey: Buffer.alloc(32, 1) });
});
afterAll(() => db.drop());

/** A dossier of this candidate on the table of whoever decides it. */
async function atDecider(award: 'LDTT' | 'CSTDCS', candidate: string): Promise<string> {
  const code = `HS-2025-${String((n += 1)).padStart(6, '0')}`;
  const way = everyWay.find(
    ({ route, unitKind, on }) => route.award === award && unitKind === 'agency' && on > '2025',
  )!;
  const steps = walkWay(way, code);
  const facts = steps
    .slice(0, 1 + steps.findIndex(({ after }) => after.custody === 'decider'))
    .flatMap((step) => step.facts)
    .map((fact) =>
      fact.type === 'DossierOpened'
        ? { ...fact, data: { ...fact.data, period: year, candidate: { kind: 'person' as const, id: candidate } } }
        : fact,
    );
  const { dossier: book } = office.books;
  const part = partOf({ upcasters: {} }, book, `dossier/${code}`, book.decider.initial, facts);
  const { vault, ...stream } = part;
  const commandId = randomUUID();
  const request = { account: by.account, commandId, fingerprint: '00', meta: {}, streams: [stream], vault };
  await append(db.api, request);
  return code;
}

const envelope = () => ({ by, commandId: randomUUID() });
const paper = () => `${(n += 1)}/QĐ`;
const issue = (id: string, dossiers: string[]) =>
  office.acts.issueDecision(id, { number: paper(), on: '2025-12-20', dossiers, exceptionGround }, envelope());
const cancel = (id: string, dossiers: string[]) =>
  office.acts.cancelDecision(id, { number: paper(), ground: 'Kê khai sai', paper: '1/KL', dossiers }, envelope());

async function decisionOf(code: string) {
  const facts = (await office.history(`dossier/${code}`)) as unknown as DossierFact[];
  return (fold(office.books.dossier.decider, facts) as LiveDossier).decision!;
}
const sumOf = async (id: string) => {
  const { rows } = await db.api.query<{ vnd: string }>(
    `select summary ->> 'totalVnd' as vnd from stream where id = $1`,
    [`decision/${id}`],
  );
  return Number(rows[0]!.vnd);
};

it('sets off what another decision paid for a lower title, and answers for its own dossiers only', async () => {
  const [low, high] = [await atDecider('LDTT', 'p-1'), await atDecider('CSTDCS', 'p-1')];
  await issue('low-1', [low]);
  const { items } = await issue('high-1', [high]);
  expect(items.map(({ id }) => id)).toEqual([high]);
  expect([await sumOf('low-1'), await sumOf('high-1')]).toEqual([710_000, 1_630_000]);
  expect(await decisionOf(low)).toMatchObject({ bonus: null, outdoneBy: high });
  await cancel('high-1', [high]);
  expect(await decisionOf(low)).toMatchObject({ bonus: { vnd: 710_000 }, paidVnd: 710_000 });
});

it('never pays both where two decisions are made at once', async () => {
  for (let round = 0; round < 12; round += 1) {
    const candidate = `race-${round}`;
    const [low, high] = [await atDecider('LDTT', candidate), await atDecider('CSTDCS', candidate)];
    await Promise.all([issue(`low-${candidate}`, [low]), issue(`high-${candidate}`, [high])]);
    const both = [await decisionOf(low), await decisionOf(high)];
    expect(both.map(({ bonus }) => bonus?.vnd ?? null)).toEqual([null, 2_340_000]);
    expect(both.reduce((sum, { paidVnd }) => sum + paidVnd, 0)).toBe(2_340_000);
  }
});

it('compares what stands under two entries of one person', async () => {
  const [low, high] = [await atDecider('LDTT', 'entry-1'), await atDecider('CSTDCS', 'entry-2')];
  await db.owner.query(
    `insert into unit (code, name, kind, valid_from) values ('SNV', 'Sở Nội vụ', 'agency', '2000-01-01');
     insert into candidate (id, kind, name, unit, merged) values ('entry-1', 'person', 'Một', 'SNV', '{"into": "entry-2"}')`,
  );
  await issue('low-two', [low]);
  await issue('high-two', [high]);
  expect(await decisionOf(low)).toMatchObject({ bonus: null, outdoneBy: high });
});
