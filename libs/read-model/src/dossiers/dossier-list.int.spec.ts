import fc from 'fast-check';
import { awardCodes, awardTypes, custodies, trackKinds, type Actor } from '@app/domain';
import { openTestDatabase, type TestDatabase } from '@app/testing';
import {
  countDossiers,
  directions,
  dossierSorts,
  dueFilters,
  listDossiers,
  noOfficer,
  unitFamily,
  type DossierFilter,
  type DossierOrder,
} from './dossier-list';

// What the lists show is held to a plain filter over the same dossiers, for every reader, filter, order and size of a page.

const now = '2024-05-10T01:00:00.000000Z';
const soonUntil = '2024-05-15T16:59:59.999000Z';
const places = [...custodies, 'closed'] as const;
const units = ['U-SO', 'U-PHONG', 'U-CU', 'U-KHAC'] as const;
const officers = ['p-officer1', 'p-officer2'] as const;
const names = [
  'Nguyễn Văn Ơn',
  'Trần Thị An',
  'Lò Văn Ánh',
  'Đinh Thị Dung',
  'Giàng A Đông',
  'Cà Thị Ún',
  'An Ánh',
  'Vừ A',
];

const dossier = fc.record({
  custody: fc.constantFrom(...places),
  award: fc.constantFrom(...awardCodes.slice(0, 4)),
  type: fc.constantFrom(...awardTypes),
  unit: fc.constantFrom(...units),
  year: fc.constantFrom(2022, 2023, 2024),
  candidate: fc.nat(names.length - 1),
  officer: fc.constantFrom(null, ...officers),
  held: fc.boolean(),
  submitted: fc.boolean(),
  tracks: fc.record(Object.fromEntries(trackKinds.map((kind) => [kind, fc.constantFrom('notNeeded', 'open', 'done')]))),
  // Overdue, on the very last instant of soon, after it, never; and a duty that most are not shown.
  due: fc.constantFrom(
    null,
    '2024-04-01T16:59:59.999Z',
    '2024-05-10T01:00:00.000Z',
    '2024-05-15T16:59:59.999Z',
    '2024-05-16T16:59:59.999Z',
  ),
  verify: fc.boolean(),
  changed: fc.nat(20),
});
type Made = (typeof dossier extends fc.Arbitrary<infer D> ? D : never) & { code: string };

let db: TestDatabase;
let made: Made[];
beforeAll(async () => {
  db = await openTestDatabase();
  for (const code of units)
    await db.owner.query(`insert into unit (code, name, kind, valid_from) values ($1, $2, 'agency', '2020-01-01')`, [
      code,
      `Đơn vị ${code.slice(2)}`,
    ]);
  await db.owner.query(`update unit set parents = '[{"parent": "U-SO", "from": "2021-01-01"}]' where code = 'U-PHONG'`);
  await db.owner.query(
    `update unit set successors = '[{"unit": "U-PHONG", "from": "2023-01-01"}]' where code = 'U-CU'`,
  );
  for (const [n, name] of names.entries())
    await db.owner.query(`insert into candidate (id, kind, name, unit) values ($1, 'person', $2, 'U-SO')`, [
      `c-${n}`,
      name,
    ]);
  made = fc
    .sample(dossier, { numRuns: 160, seed: 7 })
    .map((one, n) => ({ ...one, code: `HS-2024-${String(n + 1).padStart(6, '0')}` }));
  for (const one of made) await write(one);
});
afterAll(() => db.drop());

/** As an append does: the stream, then its row. */
async function write(one: Made): Promise<void> {
  const duty = (kind: string, dueAt: string) => ({ id: `${kind}@1`, kind, dueAt, owedBy: 'appraisalOfficer' });
  const owed = [
    ...(one.due ? [duty('appraise', one.due)] : []),
    ...(one.verify ? [duty('verifyHold', '2024-01-01T00:00:00.000Z')] : []),
  ];
  const { code, candidate, held, submitted, changed: _, due: _d, verify: _v, ...rest } = one;
  const summary = {
    ...rest,
    code,
    candidate: `c-${candidate}`,
    hold: held ? 'held' : null,
    submission: submitted ? 'submission/T-1' : null,
    owed,
  };
  await db.owner.query(`insert into stream (id, kind) values ($1, 'dossier')`, [`dossier/${code}`]);
  await db.owner.query('update stream set version = 1, last_recorded_at = $2, summary = $3 where id = $1', [
    `dossier/${code}`,
    changedAt(one),
    JSON.stringify(summary),
  ]);
}

const changedAt = ({ changed }: Made) => `2024-05-01T00:00:${String(changed).padStart(2, '0')}Z`;
const as = (role: Actor['role'], more: Partial<Actor> = {}): Actor => ({
  account: 'x',
  person: 'p-x',
  role,
  unit: 'U-SO',
  ...more,
});
const readers: readonly { actor: Actor; sees: (one: Made) => boolean }[] = [
  { actor: as('unitClerk'), sees: ({ unit }) => unit === 'U-SO' },
  { actor: as('unitHead', { predecessors: ['U-CU'] }), sees: ({ unit }) => unit === 'U-SO' || unit === 'U-CU' },
  { actor: as('appraisalOfficer'), sees: ({ submitted }) => submitted },
  { actor: as('auditor'), sees: () => true },
  { actor: as('ceremonyClerk'), sees: ({ custody }) => custody === 'ceremony' },
  { actor: as('administrator'), sees: () => false },
];

const some = <T>(all: readonly T[]) => fc.uniqueArray(fc.constantFrom(...all), { minLength: 1, maxLength: 3 });
const filters = fc.record(
  {
    custody: some(places),
    award: some(awardCodes.slice(0, 4)),
    type: some(awardTypes),
    units: some(units),
    year: fc.constantFrom(2022, 2023, 2025),
    officer: fc.constantFrom(noOfficer, ...officers),
    due: fc.constantFrom(...dueFilters).map((is) => ({ is, now, soonUntil })),
    held: fc.boolean(),
    track: fc.constantFrom(...trackKinds),
    q: fc.constantFrom('anh', 'Ánh', 'văn', 'HS-2024-7', '12', 'không ai'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<DossierFilter>;

const marks = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function fits(
  one: Made,
  { custody, award, type, units: of, year, officer, due, held, track, q }: DossierFilter,
): boolean {
  const at = one.due;
  const dueIs = {
    overdue: () => at !== null && at < now,
    soon: () => at !== null && at >= '2024-05-10T01:00:00.000Z' && at <= soonUntil.slice(0, 23) + 'Z',
    onTime: () => at !== null && at > soonUntil.slice(0, 23) + 'Z',
    none: () => at === null,
  };
  const number = /^(?:HS-2024-)?(\d+)$/.exec(q ?? '')?.[1];
  return (
    (custody?.includes(one.custody) ?? true) &&
    (award?.includes(one.award) ?? true) &&
    (type?.includes(one.type) ?? true) &&
    (of?.includes(one.unit) ?? true) &&
    (year === undefined || one.year === year) &&
    (officer === undefined || one.officer === (officer === noOfficer ? null : officer)) &&
    (due === undefined || dueIs[due.is]()) &&
    (held === undefined || one.held === held) &&
    (track === undefined || one.tracks[track] === 'open') &&
    (q === undefined ||
      (number ? Number(one.code.slice(-6)) === Number(number) : marks(names[one.candidate]!).includes(marks(q))))
  );
}

const vi = new Intl.Collator('vi');
const given = (name: string) => name.split(' ').at(-1)!;
const compare: Readonly<Record<DossierOrder['sort'], (a: Made, b: Made) => number>> = {
  due: (a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'),
  name: (a, b) =>
    vi.compare(given(names[a.candidate]!), given(names[b.candidate]!)) ||
    vi.compare(names[a.candidate]!, names[b.candidate]!),
  unit: (a, b) => vi.compare(a.unit, b.unit),
  changed: (a, b) => a.changed - b.changed,
  code: () => 0,
};

function expected({ sort, order }: DossierOrder, rows: readonly Made[]): string[] {
  const way = order === 'asc' ? 1 : -1;
  const undated = (one: Made) => (sort === 'due' && one.due === null ? 1 : 0);
  return [...rows]
    .sort((a, b) => undated(a) - undated(b) || way * (compare[sort](a, b) || a.code.localeCompare(b.code)))
    .map(({ code }) => `dossier/${code}`);
}

async function paged(actor: Actor, filter: DossierFilter, order: DossierOrder, limit: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string[] | null = null; ;) {
    const rows: Awaited<ReturnType<typeof listDossiers>> = await listDossiers(db.api, actor, filter, {
      ...order,
      after,
      limit,
    });
    ids.push(...rows.map(({ id }) => id));
    if (rows.length < limit) return ids;
    after = rows.at(-1)!.sort;
  }
}

const orders = fc.record({ sort: fc.constantFrom(...dossierSorts), order: fc.constantFrom(...directions) });

it('a list is the plain filter of what its reader may see, in its order, page by page, and says how many there are', () =>
  fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...readers),
      filters,
      orders,
      fc.integer({ min: 7, max: 60 }),
      async ({ actor, sees }, filter, order, limit) => {
        const rows = made.filter((one) => sees(one) && fits(one, filter));
        expect(await paged(actor, filter, order, limit)).toEqual(expected(order, rows));
        expect(await countDossiers(db.api, actor, filter)).toBe(rows.length);
      },
    ),
    { numRuns: 150 },
  ));

describe('the family of a unit', () => {
  it.each([
    ['U-SO', '2024-01-01', ['U-CU', 'U-PHONG', 'U-SO']],
    ['U-SO', '2022-06-01', ['U-PHONG', 'U-SO']],
    ['U-SO', '2020-06-01', ['U-SO']],
    ['U-PHONG', '2024-01-01', ['U-CU', 'U-PHONG']],
    ['U-CU', '2024-01-01', ['U-CU']],
  ])('of %s on %s is %j', async (unit, on, family) =>
    expect((await unitFamily(db.api, unit, on)).sort()).toEqual(family),
  );
});

it('who is called otherwise is so called in the lists, and found by it', async () => {
  await db.owner.query(`update candidate set name = 'Nguyễn Văn Zung' where id = 'c-0'`);
  const asc = { sort: 'name', order: 'desc' } as const;
  const [last] = await listDossiers(db.api, as('auditor'), { q: 'zung' }, { ...asc, after: null, limit: 1 });
  expect(last?.name).toBe('Nguyễn Văn Zung');
  await db.owner.query(`update unit set name = 'Đơn vị mới' where code = 'U-SO'`);
  const rows = await listDossiers(db.api, as('unitClerk'), {}, { ...asc, after: null, limit: 5 });
  expect(new Set(rows.map(({ unitName }) => unitName))).toEqual(new Set(['Đơn vị mới']));
  const { rows: wrong } = await db.owner.query('select dossiers_told_wrong()');
  expect(wrong).toEqual([]);
});
