import { join } from 'node:path';
import fc from 'fast-check';
import { checkLog, openLog, vaultChecks } from '@app/event-store';
import { lookAlikesOf } from '@app/read-model';
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
  for (const [code, from] of [
    ['OLD1', '2004-01-01'],
    ['OLD2', '2004-01-01'],
    ['NEW', '2023-01-01'],
    ['FAR', '2004-01-01'],
  ] as const)
    await office.registry.onUnit(
      code,
      'RegisterUnit',
      { code, name: code, kind: 'commune', parent: null, from, gso: null, source },
      { by, commandId: `unit-${code}` },
    );
  for (const code of ['OLD1', 'OLD2'])
    await office.registry.onUnit(
      code,
      'MergeUnit',
      { into: ['NEW'], from: '2023-01-01', paper: 'NQ 1' },
      { by, commandId: `merge-${code}` },
    );
});
afterAll(() => db.drop());

const enter = (commandId: string, people: { id: string; name: string; unit: string }[]) =>
  office.registry.register(
    { people: commandId },
    () => Promise.resolve(people.map((person) => ({ ...person, kind: 'person' as const }))),
    { by, commandId },
  );
const names = async (ids: string[]) => {
  const { rows } = await db.api.query<{ name: string }>('select name from candidate where id = any ($1) order by id', [
    ids,
  ]);
  return rows.map((row) => row.name);
};
const differing = async (mend: boolean) => (await refold(db.worker, law, { mend })).differing;

describe('candidates', () => {
  it('are all recorded or none, and a repeat records nothing and asks nothing again', async () => {
    const people = [
      { id: 'p-a', name: 'Sùng Thị Dí', unit: 'OLD1' },
      { id: 'p-b', name: 'Lò Văn Ón', unit: 'OLD1' },
    ];
    await enter('first', people);
    expect(await names(['p-a', 'p-b'])).toEqual(['Sùng Thị Dí', 'Lò Văn Ón']);
    const again = await office.registry.register(
      { people: 'first' },
      () => Promise.reject(new Error('was asked again')),
      { by, commandId: 'first' },
    );
    expect(again).toMatchObject({
      replayed: true,
      streams: [{ stream: 'candidate/p-a' }, { stream: 'candidate/p-b' }],
    });
    await expect(
      enter('second', [
        { id: 'p-c', name: 'Giàng A Mới', unit: 'OLD1' },
        { id: 'p-a', name: 'Ai đó', unit: 'OLD1' },
      ]),
    ).rejects.toThrow();
    expect(await names(['p-c'])).toEqual([]);
    await expect(enter('third', [{ id: 'p-d', name: 'Không đơn vị', unit: 'NOWHERE' }])).rejects.toThrow();
    expect(await checkLog(db.owner, vaultChecks)).toEqual([]);
  });

  it('leave no name in the log', async () => {
    const { rows } = await db.owner.query<{ data: string; summary: string }>(
      `select string_agg(e.data, '') as data, string_agg(s.summary::text, '') as summary
         from stream s join event e on e.stream = s.id where s.kind = 'candidate'`,
    );
    for (const text of [rows[0]!.data, rows[0]!.summary]) expect(text).not.toMatch(/Sùng|Ón/);
  });

  it('whose row was changed are found out and put right from the vault; an erased name stays erased', async () => {
    await db.owner.query(`update candidate set name = 'Ai khác' where id = 'p-a'`);
    expect(await differing(true)).toEqual(['candidate/p-a']);
    expect(await names(['p-a'])).toEqual(['Sùng Thị Dí']);
    await enter('erased', [{ id: 'p-e', name: 'Người Xin Xóa', unit: 'FAR' }]);
    await db.owner.query(
      `update person_vault set value = null, salt = null, erased_at = now()
        where ref = (select (data::jsonb #>> '{fullName,ref}')::uuid from event where stream = 'candidate/p-e')`,
    );
    expect(await differing(true)).toEqual(['candidate/p-e']);
    expect(await names(['p-e'])).toEqual(['đã xóa theo yêu cầu']);
    expect(await checkLog(db.owner, vaultChecks)).toEqual([]);
  });
});

describe('a look-alike', () => {
  const near = async (name: string, unit: string) => {
    const [compared] = await lookAlikesOf(db.api, [{ kind: 'person', name, unit }]);
    return compared!.lookAlikes.map((alike) => `${alike.candidate} ${alike.near}`);
  };

  it('is found without diacritics, in NFD, in any order of its words and in any case', () =>
    fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(['Sùng', 'Thị', 'Dí'], { minLength: 3 }),
        fc.constantFrom('NFC', 'NFD'),
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom(' ', '  ', ' \t'),
        async (words, form, bare, upper, gap) => {
          const name = words.join(gap).normalize(form);
          const plain = bare ? name.normalize('NFD').replace(/\p{M}/gu, '') : name;
          expect(await near(upper ? plain.toUpperCase() : plain, 'OLD1')).toEqual(['p-a sameUnit']);
        },
      ),
      { numRuns: 60 },
    ));

  it('is not who has another word in the name, or one word more', async () => {
    for (const name of ['Sùng Thị Di Dí', 'Sùng Thị', 'Sùng Thị Đinh', 'Sùng Sùng Dí'])
      expect(await near(name, 'OLD1')).toEqual([]);
  });

  it('knows đ for d, as whoever types without diacritics means it', async () => {
    await enter('dd', [{ id: 'p-dd', name: 'Đinh Đức Đạt', unit: 'FAR' }]);
    expect(await near('dinh duc dat', 'FAR')).toEqual(['p-dd sameUnit']);
  });

  it.each([
    ['NEW', 'joinedUnit'],
    ['OLD2', 'joinedUnit'],
    ['FAR', 'elsewhere'],
  ])('of somebody of a merged unit, asked of %s, is in %s', async (unit, expected) =>
    expect(await near('Di Thi Sung', unit)).toEqual([`p-a ${expected}`]),
  );

  it('is told for each of many, in their order, and a name without a letter has none', async () => {
    const compared = await lookAlikesOf(db.api, [
      { kind: 'person', name: 'Lo Van On', unit: 'OLD1' },
      { kind: 'collective', name: 'Sùng Thị Dí', unit: 'OLD1' },
      { kind: 'person', name: '...', unit: 'OLD1' },
      { kind: 'person', name: 'Sùng Thị Dí', unit: null },
    ]);
    expect(compared.map((c) => c.lookAlikes.map((a) => a.candidate))).toEqual([['p-b'], [], [], ['p-a']]);
    expect(compared[2]!.key).toBeNull();
  });
});
