import type { Answered } from './caller';
import { Pipeline } from './pipeline';
import { Service } from './service';

// Who may read why a dossier is held: those who handle it. Everybody else learns that it is held (ADR 23).

const paper = 'Đơn tố cáo của bà Lò Thị Kín, bản Nà Lốm';
const conclusion = 'Nội dung tố cáo không đúng: không khai khống sáng kiến';
const secrets = ['Lò Thị Kín', 'khai khống', 'complaint', 'Luật Tố cáo 25/2018/QH14', 'verifyHold@'];

let service: Service;
let pipeline: Pipeline;
let code: string;
beforeAll(async () => {
  service = await Service.open();
  pipeline = new Pipeline(service);
  code = await pipeline.open('p-giaovien02');
  await pipeline.nominate(code);
  await pipeline.receive(code);
  await pipeline.act('truongban', code, 'hold', { ground: 'complaint', paper });
});
afterAll(() => service.close());

const ways = () => [
  `/api/dossiers/${code}`,
  `/api/dossiers/${code}?at=20`,
  `/api/dossiers/${code}/history`,
  `/api/dossiers/${code}/deadlines`,
  `/api/dossiers/${code}/eligibility`,
  `/api/dossiers/${code}/look-alikes`,
  '/api/dossiers',
  '/api/candidates/p-giaovien02',
  '/api/candidates/p-giaovien02/evidence',
  '/api/work?box=role',
  '/api/work?box=held',
  '/api/inbox/notifications',
  '/api/submissions',
  '/api/decisions',
  '/api/ceremonies',
  '/api/council-sessions',
  '/api/log?limit=1000',
  '/api/log/exceptions',
];
/** The route of a dossier names the clocks of the law, those of a hold too, whether it is held or not. */
const told = (body: Answered) =>
  JSON.stringify(body, (field, value: unknown) => (field === 'route' ? undefined : value));
const others = [
  ...['vanthu.gddt', 'giamdoc.gddt', 'vanthu.syt', 'tiepnhan', 'thamdinh2', 'thuky', 'uyvien01', 'kiemphieu1'],
  ...['chutich', 'letan', 'kiemtoan', 'quantri1'],
];

describe('a dossier that is held', () => {
  it.each(others)('tells %s nothing of why, by whatever way', async (account) => {
    const caller = await service.as(account);
    for (const way of ways()) {
      const { status, body } = await caller.get(way);
      for (const secret of secrets)
        expect([way, status, told(body).includes(secret), secret]).toEqual([way, status, false, secret]);
    }
  });

  it.each(['vanthu.gddt', 'tiepnhan', 'chutich', 'kiemtoan'])(
    'is "held" to %s, as its steps stand still',
    async (account) => {
      const caller = await service.as(account);
      expect((await caller.read(`/api/dossiers/${code}`)).dossier.hold).toBe('held');
      const { rows } = await caller.read('/api/dossiers');
      expect(rows.find((row: Answered) => row.summary.code === code).summary.hold).toBe('held');
      const { events } = await caller.read(`/api/dossiers/${code}/history`);
      expect(events.find((e: Answered) => e.type === 'HoldPlaced').data).toEqual({ by: expect.any(String) as string });
    },
  );

  it('refuses its next step without saying why', async () => {
    const decided = await (
      await service.as('chutich')
    ).post('/api/decisions', { id: 'QD-giu', number: '1/QĐ-UBND', on: '2024-01-10', dossiers: [code] });
    expect(told(decided.body)).not.toContain('complaint');
  });

  it('tells the head of the board, who owes the verification', async () => {
    const head = await service.as('truongban');
    const { dossier } = await head.read(`/api/dossiers/${code}`);
    expect(dossier).toMatchObject({
      hold: 'complaint',
      owed: expect.arrayContaining([expect.objectContaining({ kind: 'verifyHold' })]) as unknown,
    });
    const { events } = await head.read(`/api/dossiers/${code}/history`);
    expect(events.find((e: Answered) => e.type === 'HoldPlaced').data).toMatchObject({
      ground: { text: 'complaint' },
      paper: { text: paper },
    });
  });

  it('tells the officer who placed the hold, and no other officer', async () => {
    const own = await pipeline.open('p-canbo001');
    await pipeline.nominate(own);
    await pipeline.act('thamdinh2', own, 'hold', { ground: 'discipline', paper });
    const holdFor = async (account: string) =>
      (await (await service.as(account)).read(`/api/dossiers/${own}`)).dossier.hold;
    expect([await holdFor('thamdinh2'), await holdFor('thamdinh')]).toEqual(['discipline', 'held']);
  });

  it('keeps its conclusion among them too, and what was erased is gone for them as well', async () => {
    await pipeline.act('truongban', code, 'release', { conclusion });
    const released = async (account: string) => {
      const { events } = await (await service.as(account)).read(`/api/dossiers/${code}/history`);
      return events.find((e: Answered) => e.type === 'HoldReleased').data;
    };
    expect(await released('giamdoc.gddt')).toEqual({ by: expect.any(String) as string });
    const { conclusion: sealed } = await released('truongban');
    expect(sealed.text).toBe(conclusion);
    const erase = 'update person_vault set value = null, salt = null, erased_at = now() where ref = $1';
    await service.db.query(erase, [sealed.ref]);
    expect((await released('truongban')).conclusion).toEqual({ ...sealed, text: null });
  });
});

describe('what is known of a candidate', () => {
  const source = { kind: 'file', ref: 'Hồ sơ tố cáo số 3, người tố cáo Lò Thị Kín', on: '2024-01-09' };
  const facts = [
    { kind: 'block', ground: 'complaint', from: '2024-01-02', source },
    { kind: 'discipline', warningOrMore: false, from: '2023-03-01', to: '2023-05-01', source },
  ];
  const kindsFor = async (account: string, path: string) => {
    const { evidence } = await (await service.as(account)).read(path);
    return evidence.map((known: Answered) => known.evidence.kind).sort();
  };
  let own: string;
  beforeAll(async () => {
    own = await pipeline.open('p-canbo002');
    const officer = await service.as('thamdinh');
    for (const evidence of facts) await officer.done('/api/candidates/p-canbo002/evidence', { evidence });
    await pipeline.nominate(own);
    await pipeline.receive(own);
  });

  it.each([
    ['thamdinh', ['block', 'discipline']],
    ['truongban', ['block', 'discipline']],
    ['giamdoc.gddt', ['discipline']],
    ['chutich', ['discipline']],
    ['tiepnhan', []],
  ])('is shown to %s as far as the work asks', async (account, kinds) => {
    expect(await kindsFor(account, `/api/dossiers/${own}/eligibility`)).toEqual(kinds);
  });

  it('says to who may not see it that it was not weighed, whether there is any or not', async () => {
    const clean = await pipeline.open('p-canbo003');
    const unit = await service.as('vanthu.gddt');
    const [held, free] = await Promise.all([own, clean].map((of) => unit.read(`/api/dossiers/${of}/eligibility`)));
    expect([held.withheld, free.withheld]).toEqual([['block'], ['block']]);
    expect(told(held)).not.toContain('block-');
    expect((await (await service.as('truongban')).read(`/api/dossiers/${own}/eligibility`)).withheld).toEqual([]);
  });

  it('is not read by reception at the candidate either', async () => {
    expect(await kindsFor('tiepnhan', '/api/candidates/p-canbo002/evidence')).toEqual([]);
    expect(await kindsFor('thamdinh', '/api/candidates/p-canbo002/evidence')).toEqual(['block', 'discipline']);
  });
});
