import type { Answered } from './caller';
import { Pipeline } from './pipeline';
import { Service } from './service';

let service: Service;
let pipeline: Pipeline;
let codes: string[];
beforeAll(async () => {
  service = await Service.open();
  pipeline = new Pipeline(service);
  codes = await pipeline.openMany(3, 20);
  await pipeline.nominate(...codes);
  for (const code of codes) await pipeline.receive(code);
});
afterAll(() => service.close());

const work = async (account: string, query = ''): Promise<Answered> =>
  (await service.as(account)).read(`/api/work${query}`);
const appraising = (code: string) => ({ stream: `dossier/${code}`, obligation: appraise.get(code)! });
const appraise = new Map<string, string>();
const box = async (name: string, account = 'thamdinh') =>
  (await work(account, `?box=${name}`)).rows.map(({ about }: Answered) => about).sort();
const streams = (...of: string[]) => of.map((code) => `dossier/${code}`).sort();

describe('the work of an officer', () => {
  it('is what the role owes, each with its award, unit, days left, and counted by box', async () => {
    const { rows, counts, names } = await work('thamdinh', '?box=role');
    expect(rows).toHaveLength(3);
    for (const { about, duties, thing, workingDaysLeft, form } of rows) {
      appraise.set(about.split('/')[1], duties[0].obligation);
      expect([thing.award, thing.unit, form]).toEqual(['BK-T', 'SGDDT', 'onTime']);
      expect([names.units[thing.unit], names.awards[thing.award], names.people[thing.candidate]]).toEqual([
        ...['Sở Giáo dục và Đào tạo', expect.stringMatching(/^Bằng khen/), thing.name],
      ]);
      expect(workingDaysLeft).toBeGreaterThan(3);
    }
    expect(counts).toEqual({ mine: 0, unassigned: 3, role: 3, held: 0, overdue: 0, soon: 0, unread: 0 });
    expect(await work('thamdinh', '/counts')).toEqual(counts);
  });

  it('is taken by trial first, then in fact, and lies with whoever took it', async () => {
    const [a, b] = codes as [string, string];
    const officer = await service.as('thamdinh');
    const before = await service.eventCount();
    const body = { duties: [appraising(a), appraising(b)] };
    expect(await officer.done('/api/work/take', { ...body, dryRun: true })).toMatchObject({ dryRun: true, done: 2 });
    expect(await service.eventCount()).toBe(before);
    expect(await officer.done('/api/work/take', body)).toMatchObject({ dryRun: false, done: 2, refused: 0 });
    expect([await box('mine'), await box('unassigned')]).toEqual([streams(a, b), streams(codes[2]!)]);
    expect(await box('role')).toHaveLength(3);
  });

  it('is given back with a reason, each for itself where one is refused', async () => {
    const [a, , c] = codes as [string, string, string];
    const officer = await service.as('thamdinh');
    const back = { duties: [appraising(a), appraising(c)], ground: 'Nghỉ phép từ ngày mai' };
    const { items } = await officer.done('/api/work/release', back);
    expect(items).toMatchObject([{ ok: true }, { ok: false, code: 'duty-not-taken' }]);
    expect(await box('mine')).toEqual(streams(codes[1]!));
  });

  it('is passed to nobody who does not hold the post, and is nobody’s of another role', async () => {
    const officer = await service.as('thamdinh');
    const to = { duties: [appraising(codes[1]!)], ground: 'Nghỉ phép từ ngày mai', to: 'p-uyvien12' };
    expect((await officer.done('/api/work/pass', to)).items[0]).toMatchObject({ ok: false, code: 'may-not-hold-duty' });
    const stranger = await (await service.as('tiepnhan')).done('/api/work/take', { duties: to.duties });
    expect(stranger.items[0]).toMatchObject({ ok: false, code: 'role-may-not' });
    const hidden = await (await service.as('quantri1')).done('/api/work/take', { duties: to.duties });
    expect(hidden.items[0]).toMatchObject({ ok: false, code: 'no-such-stream' });
  });

  it('that is done stands among what was done, latest first', async () => {
    for (const code of codes) await pipeline.recommend(code);
    const done: Answered[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: Answered = await work('thamdinh', `?box=done&limit=2${next ? `&after=${next}` : ''}`);
      done.push(...page.rows);
      next = page.next;
    }
    const appraised = done.filter(({ kind }) => kind === 'appraise');
    expect(appraised.map(({ about }) => about)).toEqual(codes.map((code) => `dossier/${code}`).reverse());
    expect(done.every(({ form, doneAt }) => form === 'done' && doneAt !== undefined)).toBe(true);
  });
});

it('what a decision owes for many dossiers is one duty, until the last of them is published', async () => {
  const decision = await pipeline.decide(...codes);
  const publishing = async () => (await work('truongban', '?box=role&kind=publish')).rows;
  const duty = { stream: `decision/${decision}`, obligation: expect.stringMatching(/^publish@/) };
  expect(await publishing()).toMatchObject([{ about: `decision/${decision}`, count: 1, duties: [duty] }]);
  const [one, ...others] = codes as [string, ...string[]];
  await pipeline.publish(one);
  expect(await publishing()).toHaveLength(1);
  const board = await service.as('truongban');
  await board.done(`/api/decisions/${decision}/publication`, { dossiers: others, place: 'Cổng thông tin' });
  expect(await publishing()).toEqual([]);
  const { rows } = await work('letan', '?box=role&kind=present');
  expect(rows).toMatchObject([{ about: `decision/${decision}`, kind: 'present', count: 3, thing: null }]);
  expect(rows[0].duties.map(({ stream }: Answered) => stream).sort()).toEqual(streams(...codes));
});

it('is filtered by award, unit, kind and date, and paged without loss', async () => {
  const of = async (query: string) => (await work('truongban', `?box=role&${query}`)).rows.length;
  expect(await of('award=CTD-T')).toBe(0);
  expect(await of('kind=bonusList&due=onTime')).toBe(1);
  expect(await of('due=overdue')).toBe(0);
  expect(await of('holder=p-truongban')).toBe(0);
  const { choices } = await work('truongban', '?box=role');
  expect(choices).toMatchObject({ kinds: expect.arrayContaining(['bonusList']), holders: [] });
});

it('is sorted by name or unit as well, page by page without loss', async () => {
  const more = await pipeline.openMany(4, 40);
  await pipeline.nominate(...more);
  for (const sort of ['name', 'unit', 'due']) {
    const whole = (await work('tiepnhan', `?sort=${sort}`)).rows.map(({ about }: Answered) => about);
    const paged: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: Answered = await work('tiepnhan', `?sort=${sort}&limit=2${next ? `&after=${next}` : ''}`);
      paged.push(...page.rows.map(({ about }: Answered) => about));
      next = page.next;
    }
    expect([sort, paged]).toEqual([sort, whole]);
    expect(whole).toHaveLength(4);
  }
  const { choices } = await work('tiepnhan');
  expect(choices).toMatchObject({ kinds: ['receive'], awards: ['BK-T'], units: ['SGDDT'] });
  const names = (await work('tiepnhan', '?sort=name')).rows.map(({ thing }: Answered) => thing.name);
  expect(names).toEqual([...names].sort(new Intl.Collator('vi').compare));
});

describe('work that nobody else could do', () => {
  it('is mine without taking it, also of a dossier that was assigned to an officer', async () => {
    const [code] = await pipeline.openMany(1, 50);
    await pipeline.nominate(code!);
    expect([await box('mine', 'tiepnhan'), await box('unassigned', 'tiepnhan')]).toEqual([
      expect.arrayContaining(streams(code!)),
      [],
    ]);
    await pipeline.receive(code!);
    await pipeline.act('truongban', code!, 'assign', { officer: 'p-thamdinh' });
    await pipeline.recommend(code!);
    const decision = await pipeline.decide(code!);
    expect(await box('mine', 'truongban')).toContain(`decision/${decision}`);
    expect(await box('unassigned', 'truongban')).toEqual([]);
    await pipeline.publish(code!);
    expect(await box('mine', 'letan')).toContain(`decision/${decision}`);
  });

  it('is passed among those of the same post, who are named with what each looks after', async () => {
    const { rows } = await work('thamdinh', '/colleagues');
    expect(rows).toEqual([{ person: 'p-thamdinh2', name: expect.stringMatching(/\S/), holding: 0 }]);
    expect((await work('tiepnhan', '/colleagues')).rows).toEqual([]);
    expect(
      (await work('vanthu.gddt', '/colleagues')).rows.every(({ person }: Answered) => person !== 'p-vanthu-gddt'),
    ).toBe(true);
  });
});
