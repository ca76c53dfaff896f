import { Pipeline } from './pipeline';
import { Service } from './service';

let service: Service;
let pipeline: Pipeline;
beforeAll(async () => {
  service = await Service.open();
  pipeline = new Pipeline(service);
});
afterAll(() => service.close());

interface Duties {
  rows: { about: string; kind: string }[];
}

/** A command that is refused: its status and code. */
async function refusal(account: string, path: string, body: object, headers: Record<string, string> = {}) {
  const reply = await (await service.as(account)).post(path, body, headers);
  return { status: reply.status, code: reply.body.code as string };
}

/** Kinds of duty of this dossier in the work of an account. */
async function owes(account: string, code: string): Promise<string[]> {
  const { rows } = await (await service.as(account)).read<Duties>('/api/work?box=role&limit=100');
  return rows.filter(({ about }) => about === `dossier/${code}`).map(({ kind }) => kind);
}

it('a dossier is assigned to an officer in office, who alone is owed for it, acts on it and is shown', async () => {
  const [code] = await pipeline.openMany(1, 1);
  await pipeline.nominate(code!);
  await pipeline.act('tiepnhan', code!, 'receive', { complete: true });
  expect([await owes('truongban', code!), await owes('thamdinh', code!), await owes('thamdinh2', code!)]).toEqual([
    ['assign'],
    ['appraise'],
    ['appraise'],
  ]);

  const board = await service.as('truongban');
  for (const officer of ['p-nobody', 'p-chutich'])
    expect(await refusal('truongban', `/api/dossiers/${code}/assign`, { officer })).toMatchObject({
      status: 409,
      code: 'officer-may-not-appraise',
    });

  await pipeline.act('truongban', code!, 'assign', { officer: 'p-thamdinh' });
  await pipeline.act('truongban', code!, 'assign', { officer: 'p-thamdinh2' });
  expect([await owes('truongban', code!), await owes('thamdinh', code!), await owes('thamdinh2', code!)]).toEqual([
    [],
    [],
    ['appraise'],
  ]);
  const { dossier } = await board.read<{ dossier: { officer: string; officerName: string } }>(`/api/dossiers/${code}`);
  expect(dossier.officer).toBe('p-thamdinh2');
  expect(dossier.officerName).toMatch(/\S/);
  expect(
    await refusal('thamdinh', `/api/dossiers/${code}/do-not-recommend`, { ground: 'Không đủ điều kiện' }),
  ).toMatchObject({
    status: 403,
    code: 'assigned-to-another',
  });
});

it('power is lent by its owner: what an administrator enters from a paper waits for the confirmation of the one represented', async () => {
  const paper = {
    ...{ id: 'KT-2024-01', represented: { person: 'p-chutich', role: 'chairman' }, delegate: 'p-uyvien01', form: 'KT' },
    ...{ acts: ['DecideDossier'], from: '2024-01-01', to: '2024-12-31', paper: '15/QĐ-UBND', on: '2024-01-01' },
  };
  expect(await refusal('truongban', '/api/delegations', paper)).toMatchObject({ status: 403, code: 'not-your-power' });
  await (await service.as('quantri1')).done('/api/delegations', paper);
  const asked = { 'x-on-behalf-of': 'KT-2024-01' };
  const body = { number: '1/QĐ', on: '2024-01-02', dossiers: ['HS-2024-000001'] };
  expect(await refusal('uyvien01', '/api/decisions', body, asked)).toMatchObject({ code: 'delegation-not-confirmed' });
  expect(await refusal('truongban', '/api/delegations/KT-2024-01/confirmation', {})).toMatchObject({ status: 403 });
  await (await service.as('chutich')).done('/api/delegations/KT-2024-01/confirmation', {});
  const then = await refusal('uyvien01', '/api/decisions', body, asked);
  expect(then.code).not.toBe('delegation-not-confirmed');
});

it('whom a dossier may be given to is known by name, page by page', async () => {
  const board = await service.as('truongban');
  interface People {
    rows: { person: string; name: string; role: string }[];
    next: string | null;
  }
  const all = await board.read<People>('/api/people?role=appraisalOfficer');
  expect(all.rows.map(({ person }) => person).sort()).toEqual(['p-thamdinh', 'p-thamdinh2']);
  const first = await board.read<People>('/api/people?role=appraisalOfficer&limit=1');
  const second = await board.read<People>(`/api/people?role=appraisalOfficer&limit=1&after=${first.next}`);
  expect([...first.rows, ...second.rows]).toEqual(all.rows);
  expect(second.next).toBeNull();
});

it('of many that are received at once each refusal says in a sentence why, tried or done', async () => {
  const [waiting, draft] = await pipeline.openMany(4, 2);
  await pipeline.nominate(waiting!);
  const reception = await service.as('tiepnhan');
  for (const dryRun of [true, false]) {
    const reply = await reception.post('/api/dossiers/acts', {
      ...{ act: 'ReceiveDossier', data: {} },
      dossiers: [waiting, draft],
      dryRun,
    });
    expect(reply.body).toMatchObject({ dryRun, done: 1, refused: 1 });
    const items = reply.body.items as { id: string; ok: boolean; sentence?: string }[];
    expect(items.find(({ id }) => id === waiting)).toEqual({ id: waiting, ok: true, version: expect.any(Number) });
    expect(items.find(({ id }) => id === draft)!.sentence).toMatch(/^\p{Lu}.+\.$/u);
  }
});

describe('an act over many', () => {
  const many = async (account: string, act: string, data: object, dossiers: string[], more: object = {}) =>
    (await service.as(account)).post('/api/dossiers/acts', { act, data, dossiers, ...more });

  it('does to each what the act over one does, one key for all, after a look that writes nothing', async () => {
    const codes = await pipeline.openMany(4, 6);
    await pipeline.nominate(...codes);
    const before = await service.eventCount();
    const tried = await many('tiepnhan', 'ReceiveDossier', {}, codes, { dryRun: true });
    expect(tried.body).toMatchObject({ dryRun: true, done: 4, refused: 0 });
    expect(await service.eventCount()).toBe(before);
    await many('tiepnhan', 'ReceiveDossier', {}, codes);

    const board = await service.as('truongban');
    const body = { act: 'AssignOfficer', data: { officer: 'p-thamdinh' }, dossiers: [...codes, 'HS-2099-000001'] };
    const headers = { 'idempotency-key': 'assign-many-once' };
    const assigned = await board.post('/api/dossiers/acts', body, headers);
    expect(assigned.body).toMatchObject({ dryRun: false, done: 4, refused: 1 });
    expect(assigned.body.items[4]).toMatchObject({ ok: false, code: 'no-such-dossier', sentence: expect.any(String) });
    const after = await service.eventCount();
    expect((await board.post('/api/dossiers/acts', body, headers)).body).toEqual(assigned.body);
    expect(await service.eventCount()).toBe(after);
    for (const code of codes) expect(await owes('thamdinh', code)).toEqual(['appraise']);

    const back = { missing: ['Báo cáo thành tích'], ground: 'Thiếu báo cáo thành tích của cá nhân' };
    expect((await many('thamdinh', 'ReturnDossier', back, codes.slice(0, 2))).body).toMatchObject({ done: 2 });
    for (const code of codes.slice(2)) await pipeline.recommend(code);
    await pipeline.decide(...codes.slice(2));
    const published = await many('truongban', 'PublishResult', { place: 'Cổng thông tin' }, codes);
    expect(published.body).toMatchObject({ done: 2, refused: 2 });
    expect(published.body.items[0]).toMatchObject({ ok: false, code: 'wrong-custody' });
  });

  it('is refused to a role that may not do it to one, and with what the act over one would not take', async () => {
    const before = await service.eventCount();
    expect(await many('tiepnhan', 'AssignOfficer', { officer: 'p-thamdinh' }, ['HS-2023-000001'])).toMatchObject({
      status: 403,
      body: { code: 'role-may-not', facts: { roles: ['headOfBoard'] } },
    });
    for (const [act, data, field] of [
      ['AssignOfficer', {}, 'data.officer'],
      ['PublishResult', { place: 'Cổng', more: 1 }, 'data.more'],
      ['ReturnDossier', { missing: [], ground: 'Nêu rõ lý do trả' }, 'data.missing'],
      ['ArchiveDossier', undefined, 'data'],
      ['DecideDossier', { place: 'x' }, 'act'],
    ] as const) {
      const { status, body } = await many('truongban', act, data as object, ['HS-2023-000001']);
      expect([act, status, body.errors?.map((e: { field: string }) => e.field)]).toEqual([
        act,
        400,
        expect.arrayContaining([field]),
      ]);
    }
    expect(await service.eventCount()).toBe(before);
  });
});
