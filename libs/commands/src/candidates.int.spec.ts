import { join } from 'node:path';
import fc from 'fast-check';
import { system } from '@app/domain';
import { checkLog, openLog, vaultChecks } from '@app/event-store';
import { lookAlikesOf, searchCandidates } from '@app/read-model';
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

/** As the shipped files do, which alone name units of before. */
const enter = (commandId: string, people: { id: string; name: string; unit: string }[]) =>
  office.registry.register(
    { people: commandId },
    () => Promise.resolve(people.map((person) => ({ ...person, kind: 'person' as const }))),
    { by: system, commandId },
  );
const names = async (ids: string[]) => {
  const { rows } = await db.api.query<{ name: string }>('select name from candidate where id = any ($1) order by id', [
    ids,
  ]);
  return rows.map((row) => row.name);
};
const differing = async (mend: boolean) => (await refold(db.owner, law, { mend })).differing;

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
      { by: system, commandId: 'first' },
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

const change = <T extends 'RenameCandidate' | 'MoveCandidate' | 'MergeCandidate' | 'SeparateCandidate'>(
  id: string,
  type: T,
  data: Parameters<typeof office.registry.onCandidate<T>>[2],
) => office.registry.onCandidate(id, type, data, { by, commandId: `${id} ${type} ${JSON.stringify(data)}` });
const rename = (id: string, fullName: string, from: string) =>
  change(id, 'RenameCandidate', { fullName, from, paper: 'QĐ 1' });
const move = (id: string, unit: string, from: string) => change(id, 'MoveCandidate', { unit, from, paper: 'QĐ 2' });
const merge = (id: string, into: string, from: string | null = null) =>
  change(id, 'MergeCandidate', { into, from, paper: 'QĐ 3' });
const person = async (id: string, name: string, unit = 'OLD1') => enter(`enter-${id}`, [{ id, name, unit }]);

describe('the tables of candidates', () => {
  const row = async (id: string) => {
    const { rows } = await db.api.query<{ name: string; unit: string; names: string[] }>(
      `select name, unit, (select array_agg(coalesce(since::text, 'ever') || ' ' || coalesce(name, '-') order by since nulls first)
                             from candidate_name where candidate = c.id) as names from candidate c where id = $1`,
      [id],
    );
    return rows[0];
  };

  it('say what was last recorded, and keep every name with its day', async () => {
    await person('p-over', 'Vàng Thị Cũ');
    await rename('p-over', 'Vàng Thị Mới', '2023-05-01');
    await move('p-over', 'FAR', '2023-06-01');
    expect(await row('p-over')).toEqual({
      ...{ name: 'Vàng Thị Mới', unit: 'FAR', names: ['ever Vàng Thị Cũ', '2023-05-01 Vàng Thị Mới'] },
    });
    await rename('p-over', 'Vàng Thị Sửa', '2023-05-01');
    expect((await row('p-over'))!.names).toEqual(['ever Vàng Thị Cũ', '2023-05-01 Vàng Thị Sửa']);
    expect(await differing(false)).toEqual([]);
    expect(await checkLog(db.owner, vaultChecks)).toEqual([]);
  });

  it.each([
    [
      'a former name that was changed',
      `update candidate_name set name = 'lạ' where candidate = 'p-over' and since is null`,
    ],
    ['a name that was put in', `insert into candidate_name values ('p-over', '2020-01-01', 'lạ')`],
    ['a name that is gone', `delete from candidate_name where candidate = 'p-over' and since is not null`],
    ['a former name that nobody would find', `update candidate set former = '' where id = 'p-over'`],
    ['another unit', `update candidate set units = '[]' where id = 'p-over'`],
    ['a row that is gone', `delete from candidate where id = 'p-over'`],
  ])('%s beside the log is found, and put right', async (_name, harm) => {
    const before = await row('p-over');
    await db.owner.query(harm);
    expect(await differing(false)).toEqual(['candidate/p-over']);
    expect(await differing(true)).toEqual(['candidate/p-over']);
    expect(await differing(false)).toEqual([]);
    expect(await row('p-over')).toEqual(before);
  });

  it('a former name that was erased is erased here, and the present one stays', async () => {
    await person('p-erased', 'Tên Phải Xóa');
    await rename('p-erased', 'Tên Còn Lại', '2023-05-01');
    await db.owner.query(
      `update person_vault set value = null, salt = null, erased_at = now()
        where ref = (select (data::jsonb #>> '{fullName,ref}')::uuid from event where stream = 'candidate/p-erased' and version = 1)`,
    );
    expect(await differing(true)).toEqual(['candidate/p-erased']);
    expect(await row('p-erased')).toMatchObject({ name: 'Tên Còn Lại', names: ['ever -', '2023-05-01 Tên Còn Lại'] });
    const slice = { after: null, limit: 9 };
    expect(await searchCandidates(db.api, 'phai xoa', null, slice)).toEqual([]);
    expect(await searchCandidates(db.api, 'con lai', null, slice)).toHaveLength(1);
    expect(await checkLog(db.owner, vaultChecks)).toEqual([]);
    expect(
      (await lookAlikesOf(db.api, [{ kind: 'person', name: 'Tên Phải Xóa', unit: 'OLD1' }]))[0]!.lookAlikes,
    ).toEqual([]);
  });

  it('two whose names were erased do not look like one another', async () => {
    const erased = ['p-gone-1', 'p-gone-2'];
    for (const id of erased) {
      await person(id, `Tên Xóa ${id}`);
      await db.owner.query(
        `update person_vault set value = null, salt = null, erased_at = now()
          where ref = (select (data::jsonb #>> '{fullName,ref}')::uuid from event where stream = 'candidate/' || $1 and version = 1)`,
        [id],
      );
    }
    await differing(true);
    expect(new Set(await names(erased)).size).toBe(1);
    const [compared] = await lookAlikesOf(db.api, [{ kind: 'person', name: (await names(erased))[0]!, unit: 'OLD1' }]);
    expect(compared!.lookAlikes).toEqual([]);
    const { rows } = await db.api.query('select id from candidate where id = any ($1) and name_key is not null', [
      erased,
    ]);
    expect(rows).toEqual([]);
  });

  it('leave no former name in the log', async () => {
    const { rows } = await db.owner.query<{ data: string; summary: string }>(
      `select string_agg(e.data, '') as data, string_agg(s.summary::text, '') as summary
         from stream s join event e on e.stream = s.id where s.kind = 'candidate'`,
    );
    for (const text of [rows[0]!.data, rows[0]!.summary]) expect(text).not.toMatch(/Vàng|Mới|Sửa/);
  });
});

describe('entries that are one', () => {
  const rated = (id: string, year: number) =>
    office.onCandidate(
      id,
      'RecordEvidence',
      {
        evidence: {
          ...{ kind: 'rating', year, level: 'good' },
          source: { kind: 'decision', ref: 'QĐ 9', on: '2024-01-05' },
        } as const,
      },
      { by, commandId: `rated-${id}-${year}` },
    );
  const known = async (id: string) => (await office.factsOf(id)).facts.map(({ of, fact }) => `${of}/${fact.id}`);

  it('are judged by what is known under each of them, and parted again each by its own', async () => {
    for (const id of ['p-one', 'p-two', 'p-three']) await person(id, `Người ${id}`);
    await rated('p-one', 2020);
    await rated('p-two', 2021);
    await rated('p-three', 2022);
    await merge('p-one', 'p-two');
    await merge('p-two', 'p-three');
    expect(await known('p-three')).toEqual(['p-three/rating-2', 'p-one/rating-2', 'p-two/rating-2']);
    expect(await known('p-one')).toEqual(['p-one/rating-2', 'p-three/rating-2', 'p-two/rating-2']);
    expect(await differing(false)).toEqual([]);
    await change('p-two', 'SeparateCandidate', { ground: 'Hai người cùng tên, khác ngày sinh' });
    expect(await known('p-three')).toEqual(['p-three/rating-2']);
    expect(await known('p-two')).toEqual(['p-two/rating-2', 'p-one/rating-2']);
  });

  it('two that are joined to each other at the same moment become one, and no circle', async () => {
    for (const id of ['p-left', 'p-right']) await person(id, `Người ${id}`);
    const both = await Promise.allSettled([merge('p-left', 'p-right'), merge('p-right', 'p-left')]);
    expect(both.map((done) => done.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await known('p-left')).toEqual([]);
  });

  it('are an officer’s own under each of them: he records, withdraws and changes nothing there', async () => {
    const own = { ...by, person: 'p-self-1' };
    for (const id of ['p-self-1', 'p-self-2', 'p-self-3', 'p-other']) await person(id, `Người ${id}`);
    await rated('p-self-3', 2020);
    const act = (id: string, type: 'MergeCandidate' | 'SeparateCandidate', data: object) =>
      office.registry.onCandidate(id, type, data, { by: own, commandId: `own ${type} ${id}` });
    const into = (id: string) => ({ into: id, from: null, paper: 'QĐ 3' });
    const refused = { code: 'own-dossier' };
    await expect(act('p-self-2', 'MergeCandidate', into('p-self-1'))).rejects.toMatchObject(refused);
    await merge('p-self-1', 'p-self-2');
    await merge('p-self-2', 'p-self-3');
    await expect(act('p-self-1', 'SeparateCandidate', { ground: 'Hai người khác nhau' })).rejects.toMatchObject(
      refused,
    );
    await expect(act('p-self-2', 'SeparateCandidate', { ground: 'Hai người khác nhau' })).rejects.toMatchObject(
      refused,
    );
    await expect(act('p-other', 'MergeCandidate', into('p-self-3'))).rejects.toMatchObject(refused);
    const source = { kind: 'decision', ref: 'QĐ 9', on: '2024-01-05' } as const;
    const evidence = { kind: 'rating', year: 2021, level: 'good', source } as const;
    for (const id of ['p-self-2', 'p-self-3']) {
      const envelope = (what: string) => ({ by: own, commandId: `own ${what} ${id}` });
      await expect(office.onCandidate(id, 'RecordEvidence', { evidence }, envelope('record'))).rejects.toMatchObject(
        refused,
      );
      const withdrawal = { evidence: 'rating-2', ground: 'Nhập nhầm người' };
      await expect(office.onCandidate(id, 'WithdrawEvidence', withdrawal, envelope('withdraw'))).rejects.toMatchObject(
        refused,
      );
    }
  });

  it('that are collectives are taken over one after the other by their days, recorded in whatever order', async () => {
    const teams = ['c-a', 'c-e', 'c-f', 'c-g', 'c-h'].map((id) => ({ id, name: `Tổ ${id}`, unit: 'OLD1' }));
    await office.registry.register(
      { teams: 'efgh' },
      () => Promise.resolve(teams.map((team) => ({ ...team, kind: 'collective' as const }))),
      { by: system, commandId: 'enter-efgh' },
    );
    await merge('c-f', 'c-g', '2020-01-01');
    await merge('c-e', 'c-f', '2019-01-01');
    await merge('c-h', 'c-g', '2022-01-01');
    for (const from of ['2021-01-02', '2022-01-01'])
      await expect(merge('c-g', 'c-a', from)).rejects.toMatchObject({
        ...{ code: 'candidate-took-over-later', facts: { last: '2022-01-01' } },
      });
    await merge('c-g', 'c-a', '2022-01-02');
    expect(await differing(false)).toEqual([]);
  });

  it('a collective that was taken over keeps what is known of it for itself', async () => {
    for (const [id, name] of [
      ['c-old', 'Tổ Cũ'],
      ['c-new', 'Tổ Mới'],
    ] as const)
      await office.registry.register(
        { team: id },
        () => Promise.resolve([{ id, name, unit: 'OLD1', kind: 'collective' as const }]),
        { by: system, commandId: `enter-${id}` },
      );
    await rated('c-old', 2020);
    await merge('c-old', 'c-new', '2023-01-01');
    expect(await known('c-new')).toEqual([]);
    expect(await known('c-old')).toEqual(['c-old/rating-2']);
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

  it('is found by a name of before, which is told', async () => {
    await person('p-renamed', 'Hờ Thị Ngày Trước');
    await rename('p-renamed', 'Hờ Thị Hôm Nay', '2023-05-01');
    const [found] = await lookAlikesOf(db.api, [{ kind: 'person', name: 'ngay truoc ho thi', unit: 'OLD1' }]);
    expect(found!.lookAlikes).toMatchObject([
      { candidate: 'p-renamed', name: 'Hờ Thị Hôm Nay', knownAs: 'Hờ Thị Ngày Trước', near: 'sameUnit' },
    ]);
    const [present] = await lookAlikesOf(db.api, [{ kind: 'person', name: 'Hờ Thị Hôm Nay', unit: 'OLD1' }]);
    expect(present!.lookAlikes).toMatchObject([{ candidate: 'p-renamed', knownAs: null }]);
  });

  it.each([
    ['OLD1', 'formerUnit'],
    ['NEW', 'formerUnit'],
    ['FAR', 'sameUnit'],
  ])('that moved on, asked of %s, is in %s', async (unit, expected) => {
    if (unit === 'OLD1') {
      await person('p-moved', 'Hạng A Chuyển');
      await move('p-moved', 'FAR', '2023-05-01');
    }
    expect(await near('Hang A Chuyen', unit)).toEqual([`p-moved ${expected}`]);
  });

  it('of two entries that are one is the one that they are kept by, under whichever name', async () => {
    await person('p-dup', 'Lý Thị Kép');
    await person('p-kept', 'Lý Thị Khác Kép');
    await merge('p-dup', 'p-kept');
    await move('p-kept', 'FAR', '2023-05-01');
    for (const name of ['Lý Thị Kép', 'Lý Thị Khác Kép'])
      expect(await near(name, 'OLD1')).toEqual(['p-kept formerUnit']);
  });

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
