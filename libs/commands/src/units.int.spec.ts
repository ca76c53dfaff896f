import { join } from 'node:path';
import { checkLog, openLog } from '@app/event-store';
import { loadLaw } from '@app/rulebooks';
import { openTestDatabase, type TestDatabase } from '@app/testing';
import { Office } from './office';
import { refold } from './refold';

const law = loadLaw(join(__dirname, '../../rulebooks/rules'));
const by = { account: 'thamdinh', person: 'p-thamdinh', role: 'appraisalOfficer', unit: 'SNV' } as const;
const source = { confidence: 'RECORDED', ref: '12/QĐ-UBND', assumed: [] } as const;
let db: TestDatabase;
let office: Office;

beforeAll(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'demonstration', startsAt: '2024-01-10T01:00:00.000Z' });
  office = new Office({ db: db.api, law, hmacKey: Buffer.alloc(32, 1) });
  for (const code of ['A', 'B', 'C']) await register(code);
});
afterAll(() => db.drop());

const register = (code: string) =>
  office.registry.onUnit(
    code,
    'RegisterUnit',
    { code, name: `Đơn vị ${code}`, kind: 'agency', parent: null, from: '2020-01-01', gso: null, source },
    { by, commandId: `register-${code}` },
  );
const rename = (code: string, name: string, from: string) =>
  office.registry.onUnit(code, 'RenameUnit', { name, from, paper: 'QĐ 1' }, { by, commandId: `${code}-${from}` });
const merge = (code: string, into: string[], from = '2024-01-01') =>
  office.registry.onUnit(code, 'MergeUnit', { into, from, paper: 'QĐ 2' }, { by, commandId: `${code}-${into.join()}` });

async function row(code: string) {
  const { rows } = await db.owner.query<{ name: string; until: string; into: string | null }>(
    `select name, valid_to::text as until, successors -> 0 ->> 'unit' as into from unit where code = $1`,
    [code],
  );
  return rows[0];
}
const differing = async (mend: boolean) => (await refold(db.owner, law, { mend })).differing;

describe('the table of units', () => {
  it('shows what was just recorded, and what the log says is what it shows', async () => {
    await rename('A', 'Đơn vị mới', '2022-01-01');
    await merge('A', ['B']);
    expect(await row('A')).toEqual({ name: 'Đơn vị mới', until: '2023-12-31', into: 'B' });
    expect(await differing(false)).toEqual([]);
    expect(await checkLog(db.owner)).toEqual([]);
  });

  it.each([
    ['a name that was changed beside the log', `update unit set name = 'lạ' where code = 'B'`],
    ['a day that was changed', `update unit set valid_to = '2023-01-01' where code = 'B'`],
    ['a row that is gone', `delete from unit where code = 'B'`],
  ])('%s is found, and put right', async (_name, harm) => {
    const before = await row('B');
    await db.owner.query(harm);
    expect(await differing(false)).toEqual(['unit/B']);
    expect(await differing(true)).toEqual(['unit/B']);
    expect(await differing(false)).toEqual([]);
    expect(await row('B')).toEqual(before);
  });

  it('leaves alone a unit that the log does not know', async () => {
    await db.owner.query(
      `insert into unit (code, name, kind, valid_from) values ('OLD', 'Cũ', 'agency', '2004-01-01')`,
    );
    expect(await differing(true)).toEqual([]);
  });
});

it('a unit is not merged into one that is merged away at the same moment', async () => {
  const both = await Promise.allSettled([merge('B', ['C']), merge('C', ['B'])]);
  expect(both.map((done) => done.status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await differing(false)).toEqual([]);
});

it('the fact names what it says and nothing that it was only checked against', async () => {
  const events = await office.history('unit/A');
  expect(events.map((e) => Object.keys(e.data).sort())).toEqual([
    ['by', 'code', 'from', 'gso', 'kind', 'name', 'parent', 'source'],
    ['by', 'from', 'name', 'paper'],
    ['by', 'from', 'into', 'paper'],
  ]);
});

describe('the units that a unit took over', () => {
  const taken = async (code: string, on: string) => {
    const { rows } = await db.api.query<{ code: string }>('select unit_predecessors($1, $2) as code', [code, on]);
    return rows.map((row) => row.code);
  };
  beforeAll(async () => {
    for (const code of ['E', 'F', 'G', 'H', 'I']) await register(code);
    await merge('E', ['F'], '2022-01-01');
    await merge('F', ['G'], '2023-01-01');
    await merge('H', ['G', 'I'], '2023-06-01');
  });

  it.each([
    ['F', '2021-12-31', []],
    ['F', '2022-01-01', ['E']],
    ['G', '2022-12-31', []],
    ['G', '2023-01-01', ['E', 'F']],
    ['G', '2023-06-01', ['E', 'F', 'H']],
    ['I', '2023-06-01', ['H']],
    ['E', '2023-06-01', []],
  ])('of %s on %s are %j', async (code, on, expected) => expect(await taken(code, on)).toEqual(expected));
});
