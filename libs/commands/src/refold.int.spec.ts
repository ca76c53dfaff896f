import { join } from 'node:path';
import { openLog } from '@app/event-store';
import { loadLaw } from '@app/rulebooks';
import { openTestDatabase, type TestDatabase } from '@app/testing';
import { Office } from './office';
import { refold } from './refold';

const law = loadLaw(join(__dirname, '../../rulebooks/rules'));
const by = { account: 'vanthu.gddt', person: 'p-vanthu-gddt', role: 'unitClerk', unit: 'SGDDT' } as const;
let db: TestDatabase;
let office: Office;

beforeAll(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'demonstration', startsAt: '2024-01-10T01:00:00.000Z' });
  office = new Office({ db: db.api, law, hmacKey: Buffer.alloc(32, 1) });
  for (let n = 0; n < 3; n += 1) await open(n);
});
afterAll(() => db.drop());

const open = (n: number) =>
  office.openDossier(
    {
      award: 'BK-T',
      type: 'merit',
      procedure: 'standard',
      period: { from: '2023-01-01', to: '2023-12-31' },
      candidate: { kind: 'person', id: `refold-${n}`, unit: 'SGDDT' },
      unit: { code: 'SGDDT', kind: 'agency' },
    },
    { by, commandId: `refold-${n}` },
  );

const withdraw = (code: string) =>
  office.onDossier(
    code,
    'WithdrawDossier',
    { ground: 'Đơn vị xin rút hồ sơ' },
    { by: { ...by, account: 'giamdoc.gddt', person: 'p-giamdoc', role: 'unitHead' }, commandId: `withdraw-${code}` },
  );

const spoil = () =>
  db.owner.query(
    `update stream set summary = '{"custody": "archive"}' where id = (select min(id) from stream where kind = 'dossier')`,
  );

it('finds nothing to mend where every row agrees with its events', async () =>
  expect(await refold(db.owner, law, { mend: true })).toEqual({ streams: 3, events: 3, differing: [] }));

it('names the stream whose row differs, and leaves it when asked only to look', async () => {
  await spoil();
  for (let look = 0; look < 2; look += 1)
    expect((await refold(db.owner, law, { mend: false })).differing).toHaveLength(1);
});

it('puts a spoiled row right and rings its workflow', async () => {
  await spoil();
  await db.owner.query('delete from bell');
  const { differing } = await refold(db.owner, law, { mend: true });
  expect((await refold(db.owner, law, { mend: false })).differing).toEqual([]);
  const { rows } = await db.owner.query('select stream from bell');
  expect(rows.map((row) => row.stream)).toEqual(differing);
});

describe('of what the streams hold', () => {
  const [first, second, withdrawn] = ['000001', '000002', '000003'].map((n) => `dossier/HS-2023-${n}`);
  const candidacy = `scope = 'candidacy/BK-T'`;
  beforeAll(() => withdraw(withdrawn!.slice('dossier/'.length)));
  afterEach(() => refold(db.owner, law, { mend: true }));
  const differing = async (mend: boolean) => (await refold(db.owner, law, { mend })).differing;

  it('a code is held for ever and a candidacy until it is withdrawn', async () => {
    const { rows } = await db.owner.query(
      `select holder, count(*)::int as n from claim group by holder order by holder`,
    );
    expect(rows).toEqual([first, second, withdrawn].map((holder) => ({ holder, n: holder === withdrawn ? 1 : 2 })));
    expect(await differing(false)).toEqual([]);
  });

  it.each([
    ['a claim that is gone', `delete from claim where holder = $1 and ${candidacy}`, first],
    [
      'a claim that is held after its release',
      `insert into claim select scope, replace(key, 'refold-0', 'refold-2'), $1 from claim where holder = '${first}' and ${candidacy}`,
      withdrawn,
    ],
    ['a claim that nothing took', `insert into claim values ('decision-number/UBND/2024', '12', $1)`, second],
    ['a claim to something else', `update claim set key = 'x' where holder = $1 and ${candidacy}`, second],
  ])('%s is found and put right', async (_name, harm, stream) => {
    await db.owner.query(harm, [stream]);
    expect(await differing(false)).toEqual([stream]);
    expect(await differing(true)).toEqual([stream]);
    expect(await differing(false)).toEqual([]);
  });

  it('a claim in the wrong hand is found at both, and given back once that hand has let go', async () => {
    await db.owner.query(`update claim set holder = $2 where holder = $1 and ${candidacy}`, [first, second]);
    expect(await differing(true)).toEqual([first, second]);
    expect(await differing(false)).toEqual([]);
  });
});
