import type { Answered, Caller } from './caller';
import { sheetsOf, xlsx } from '../../../apps/api/src/registry/workbook';
import { Pipeline } from './pipeline';
import { Service } from './service';

let service: Service;
let pipeline: Pipeline;
let codes: string[];
beforeAll(async () => {
  service = await Service.open();
  pipeline = new Pipeline(service);
  codes = await pipeline.openMany(7);
});
afterAll(() => service.close());

/** Every row of a list, page by page. */
async function all(caller: Caller, path: string, limit: number): Promise<Answered[]> {
  const rows: Answered[] = [];
  for (let next: string | null = ''; next !== null;) {
    const page: Answered = await caller.read(
      `${path}${path.includes('?') ? '&' : '?'}limit=${limit}${next && `&after=${next}`}`,
    );
    expect(page.rows.length).toBeLessThanOrEqual(limit);
    rows.push(...page.rows);
    next = page.next;
  }
  return rows;
}

describe('a list', () => {
  it('read page by page shows every row once, in order, whatever the size of a page', async () => {
    const clerk = await service.as('vanthu.gddt');
    const expected = codes
      .map((code) => `dossier/${code}`)
      .sort()
      .reverse();
    for (const limit of [1, 2, 3, 7, 50])
      expect((await all(clerk, '/api/dossiers', limit)).map((row) => row.id)).toEqual(expected);
  });

  it('moves no row across the edge of a page when one comes in between', async () => {
    const clerk = await service.as('vanthu.gddt');
    const first = await clerk.read('/api/dossiers?limit=4');
    await pipeline.openMany(1, 8);
    const second = await clerk.read(`/api/dossiers?limit=4&after=${first.next}`);
    expect([...first.rows, ...second.rows].map((row: Answered) => row.id)).toEqual(
      codes
        .map((code) => `dossier/${code}`)
        .sort()
        .reverse(),
    );
  });

  it.each(['%20', '%C2%A0%20', '%E2%80%8B'])(
    'asked for blanks only (%s) is the whole one, as without words',
    async (q) => {
      const clerk = await service.as('vanthu.gddt');
      for (const path of ['/api/dossiers?limit=100', '/api/candidates?limit=100']) {
        const ids = async (of: string) => (await clerk.read(of)).rows.map((row: Answered) => row.id);
        expect(await ids(`${path}&q=${q}`)).toEqual(await ids(path));
      }
      const sheet = await clerk.get(`/api/candidates.xlsx?q=${q}`);
      expect(sheet.status).toBe(200);
    },
  );

  it.each(['%25', '_', '%5C', '-', "'", '%2F', '((', 'HS-', '0', '99999999999'])(
    'asked for %s alone answers',
    async (q) => {
      const clerk = await service.as('vanthu.gddt');
      for (const path of ['/api/dossiers', '/api/candidates'])
        expect((await clerk.get(`${path}?q=${q}`)).status).toBe(200);
    },
  );

  it('refuses a cursor that is not of its making', async () => {
    const clerk = await service.as('vanthu.gddt');
    for (const after of [
      'x',
      Buffer.from('["a","b"]').toString('base64url'),
      Buffer.from('{}').toString('base64url'),
    ]) {
      const reply = await clerk.get(`/api/dossiers?after=${after}`);
      expect([reply.status, reply.body.errors[0]?.field]).toEqual([400, 'after']);
    }
  });

  it('of units and of people is in Vietnamese order', async () => {
    const officer = await service.as('thamdinh');
    const order = new Intl.Collator('vi');
    for (const path of ['/api/units', '/api/candidates?q=%20']) {
      const names = (await all(officer, path, 40)).map((row) => row.name as string);
      expect(names.length).toBeGreaterThan(10);
      expect(names).toEqual([...names].sort((a, b) => order.compare(a, b)));
    }
  });

  it('of dossiers is filtered by several at once, counted on its first page, and sorted by given name', async () => {
    const clerk = await service.as('vanthu.gddt');
    const [first] = codes;
    await (
      await service.as('giamdoc.gddt')
    ).done(`/api/dossiers/${first}/withdraw`, { ground: 'Đơn vị xin rút hồ sơ' });
    const page = await clerk.read('/api/dossiers?custody=draft&custody=closed&sort=name&limit=3');
    expect([page.rows.length, page.total]).toEqual([3, 8]);
    const names = (await all(clerk, '/api/dossiers?custody=draft&custody=closed&sort=name', 3)).map((row) => row.name);
    const order = new Intl.Collator('vi');
    const key = (name: string) => name.split(' ').at(-1)!;
    expect(names).toEqual([...names].sort((a, b) => order.compare(key(a), key(b)) || order.compare(a, b)));
    expect(
      (await clerk.read(`/api/dossiers?custody=draft&limit=3&after=${page.next}`).catch(() => null))?.total ?? null,
    ).toBeNull();
    expect((await clerk.read('/api/dossiers?custody=closed&unit=SGDDT&held=false&due=none')).total).toBe(1);
    expect((await clerk.read('/api/dossiers?custody=closed&unit=SYT')).total).toBe(0);
    for (const wrong of [
      'custody=nowhere',
      'custody=draft&custody=x',
      'due=someday',
      'held=maybe',
      'sort=colour',
      'track=hold',
    ])
      expect([wrong, (await clerk.get(`/api/dossiers?${wrong}`)).status]).toEqual([wrong, 400]);
  });

  it('of dossiers is the same as a workbook, in words, where no text is a formula', async () => {
    const clerk = await service.as('vanthu.gddt');
    await service.db.query(`update candidate set name = '=HYPERLINK("http://x","y")' where id = 'p-canbo002'`);
    const reply = await fetch(`${service.url}/api/dossiers.xlsx?sort=code&custody=draft`, { headers: clerk.headers });
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, xlsx]);
    const file = Buffer.from(await reply.arrayBuffer());
    const [sheet] = await sheetsOf(file);
    const [head, ...rows] = sheet!.rows.map(({ cells }) => cells);
    const listed = (await clerk.read('/api/dossiers?sort=code&custody=draft')).rows;
    const column = (title: string) => rows.map((row) => row[head!.indexOf(title)]);
    expect(column('Mã hồ sơ')).toEqual(listed.map((row: Answered) => row.summary.code));
    expect(column('Đối tượng')).toEqual(listed.map((row: Answered) => row.name));
    expect(column('Đối tượng')).toContain('=HYPERLINK("http://x","y")');
    expect(new Set(column('Bước'))).toEqual(new Set(['Lập hồ sơ']));
    expect(column('Danh hiệu, hình thức')[0]).toMatch(/^Bằng khen/);
    expect((await clerk.get('/api/dossiers.xlsx?limit=5')).status).toBe(400);
  });

  it('shows a unit its own dossiers only', async () => {
    expect(await all(await service.as('vanthu.syt'), '/api/dossiers', 50)).toEqual([]);
    const hidden = await (await service.as('vanthu.syt')).get(`/api/dossiers/${codes[0]}`);
    expect([hidden.status, hidden.body.code]).toEqual([404, 'no-such-dossier']);
  });
});

describe('search', () => {
  it.each(['sùng thị dí', 'sung thi di', 'SUNG THI DI', 'Sùng Thị Dí'.normalize('NFD')])(
    'finds Sùng Thị Dí by %s',
    async (words) => {
      const { rows } = await (await service.as('thamdinh')).read(`/api/candidates?q=${encodeURIComponent(words)}`);
      expect(rows.map((row: Answered) => row.name)).toContain('Sùng Thị Dí');
    },
  );

  it('of no words lists one’s own, and goes by the given name where that is asked', async () => {
    const clerk = await service.as('vanthu.syt');
    const own = await clerk.read('/api/candidates?limit=200');
    expect(own.rows.length).toBeGreaterThan(0);
    expect(new Set(own.rows.map((row: Answered) => row.unit))).toEqual(new Set(['SYT']));
    expect((await clerk.read('/api/candidates?q=%20&limit=200')).rows).toEqual(own.rows);
    const byGiven = await clerk.read('/api/candidates?order=givenName&limit=200');
    const given = byGiven.rows.map((row: Answered) => row.name.split(' ').at(-1));
    expect(given).toEqual([...given].sort(new Intl.Collator('vi').compare));
    const { next } = await clerk.read('/api/candidates?order=givenName&limit=1');
    expect((await clerk.get(`/api/candidates?limit=1&after=${next}`)).status).toBe(400);
  });

  it('finds nothing where nobody is called so, and takes % and _ as they are', async () => {
    const officer = await service.as('thamdinh');
    for (const q of ['không có ai tên thế', '%', '_'])
      expect((await officer.read(`/api/candidates?q=${encodeURIComponent(q)}`)).rows).toEqual([]);
  });

  it('finds a dossier by its code, its number or a part of its candidate’s name', async () => {
    const clerk = await service.as('vanthu.gddt');
    const code = codes[2]!;
    const { name } = (await clerk.read(`/api/dossiers?q=${code}`)).rows[0];
    for (const q of [code, String(Number(code.slice(-6))), name, name.normalize('NFD').replace(/\p{M}/gu, '')])
      expect((await clerk.read(`/api/dossiers?q=${encodeURIComponent(q)}`)).rows.map((r: Answered) => r.id)).toContain(
        `dossier/${code}`,
      );
  });
});
