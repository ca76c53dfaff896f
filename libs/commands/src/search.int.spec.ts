import { system } from '@app/domain';
import { openLog } from '@app/event-store';
import { lookAlikesOf, searchCandidates, unitsMeant } from '@app/read-model';
import { law, openTestDatabase, type TestDatabase } from '@app/testing';
import { Office } from './office';

let db: TestDatabase;
const names = [
  'Lò Thị Nguyệt',
  'Lo Thi Nguyet',
  'Lồ Thị An',
  'Nguyễn Văn Lò',
  'Hạng A Dơ',
  'Di Văn Ba',
  'Lò Thị\u00a0 Nguyệt Ánh',
];

beforeAll(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'demonstration', startsAt: '2025-08-04T01:00:00.000Z' });
  const office = new Office({ db: db.api, law, hmacKey: Buffer.alloc(32, 1) });
  const source = { confidence: 'RECORDED', ref: '12/QĐ-UBND', assumed: [] } as const;
  const unit = { code: 'SYT', name: 'Sở Y tế', kind: 'agency' as const, parent: null, from: '2004-01-01', gso: null };
  await office.registry.onUnit('SYT', 'RegisterUnit', { ...unit, source }, { by: system, commandId: 'unit-SYT' });
  const people = names.map((name, n) => ({ id: `p-${n}`, kind: 'person' as const, name, unit: 'SYT' }));
  await office.registry.register({ people: 1 }, () => Promise.resolve(people), { by: system, commandId: 'people' });
});
afterAll(() => db.drop());

const found = async (q: string, order: 'name' | 'givenName' = 'name') =>
  (await searchCandidates(db.api, q, null, { after: null, limit: 50, order })).map(({ name }) => name);

describe('a search for a name', () => {
  it.each([
    'Nguyệt Lò',
    'nguyet lo',
    ' Lò   Nguyệt ',
    'Lò\u00a0Nguyệt',
    '\u2003Lò\u200b Thị Nguyệt\u2003',
    'thi lo nguyet',
  ])('finds its words in whatever order, however they are spaced (%j)', async (q) =>
    expect(new Set(await found(q))).toEqual(new Set([names[0], names[1], names[6]])),
  );

  it('has the very name first, then those with the accents as typed', async () => {
    expect(await found('Lò Thị Nguyệt')).toEqual([names[0], names[6], names[1]]);
    expect((await found('lo thi nguyet'))[0]).toBe(names[1]);
    expect((await found('Lồ'))[0]).toBe('Lồ Thị An');
  });

  it('finds short words by their beginning, and all by none', async () => {
    expect(await found('di')).toEqual(['Di Văn Ba']);
    expect(new Set(await found(' '))).toEqual(new Set(names));
  });

  it('goes by the given name where that is asked, page after page without loss', async () => {
    const all = await found('', 'givenName');
    expect(all.slice(0, 3)).toEqual(['Lồ Thị An', 'Lò Thị\u00a0 Nguyệt Ánh', 'Di Văn Ba']);
    for (const order of ['name', 'givenName'] as const) {
      const paged: string[] = [];
      for (let after: string[] | null = null; ;) {
        const [row] = await searchCandidates(db.api, 'a', null, { after, limit: 1, order });
        if (!row) break;
        paged.push(row.name);
        after = row.sort;
      }
      expect(paged).toEqual(await found('a', order));
    }
  });
});

it('a name with characters that nobody sees is compared as it is seen', async () => {
  const hidden = [...'\u200b\u200d\u00ad\u202e\u2066\ufeff\u034f'].map((mark) => `Lò Th${mark}ị Nguyệt`);
  const asked = [...hidden, 'Lò Thị\u00a0Nguyệt'].map((name) => ({ kind: 'person' as const, name, unit: 'SYT' }));
  for (const { lookAlikes } of await lookAlikesOf(db.api, asked))
    expect(lookAlikes.map(({ candidate }) => candidate)).toEqual(['p-0', 'p-1']);
});

it('a unit is known by its code in small letters', async () => {
  const meant = await unitsMeant(db.api, ['syt', 'SYT', 'nowhere']);
  expect([...meant].map(([written, { code }]) => [written, code])).toEqual([
    ['syt', 'SYT'],
    ['SYT', 'SYT'],
  ]);
});
