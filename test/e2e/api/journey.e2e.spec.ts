import { Pipeline } from './pipeline';
import { Service } from './service';

// Every answer on the way is held to the OpenAPI document (caller.ts).

let service: Service;
let pipeline: Pipeline;
beforeAll(async () => {
  service = await Service.open();
  pipeline = new Pipeline(service);
});
afterAll(() => service.close());

const read = async (account: string, path: string) => (await service.as(account)).read(path);
const custodyOf = async (code: string) => (await read('kiemtoan', `/api/dossiers/${code}`)).dossier.custody;

describe('a dossier over HTTP', () => {
  it('goes from the unit to the archive, and every list shows it on its way', async () => {
    const code = await pipeline.open('p-giaovien02');
    expect(await custodyOf(code)).toBe('draft');
    await pipeline.nominate(code);
    expect((await read('tiepnhan', '/api/work')).rows).toMatchObject([{ about: `dossier/${code}`, kind: 'receive' }]);
    await pipeline.receive(code);
    await pipeline.act('thamdinh', code, 'request-supplement', { items: ['Xác nhận hoàn thành nhiệm vụ'] });
    await pipeline.act('vanthu.gddt', code, 'provide-supplement', { items: ['Đã gửi xác nhận'] });
    await pipeline.act('truongban', code, 'hold', { ground: 'complaint', paper: '03/TB-TTT' });
    await pipeline.act('truongban', code, 'release', { conclusion: 'Đơn không có cơ sở' });
    await pipeline.recommend(code);
    expect(await custodyOf(code)).toBe('decider');
    const decision = await pipeline.decide(code);
    await pipeline.publish(code);
    const ceremony = await pipeline.planCeremony(code);
    await (
      await service.as('letan')
    ).done(`/api/ceremonies/${ceremony}/hand-overs`, {
      handOvers: [{ dossier: code, receipt: 'KN-1', receivedBy: 'candidate' }],
    });
    await pipeline.act('tiepnhan', code, 'archive', { shelf: 'Kho lưu trữ Sở Nội vụ' });
    expect(await custodyOf(code)).toBe('closed');
    const [listed] = (await read('vanthu.gddt', '/api/dossiers')).rows;
    expect(listed).toMatchObject({ id: `dossier/${code}`, summary: { outcome: 'presented' } });
    expect((await read('giamdoc.gddt', '/api/submissions')).rows).toHaveLength(1);
    expect((await read('chutich', '/api/decisions')).rows[0].id).toBe(`decision/${decision}`);
    expect((await read('letan', '/api/ceremonies')).rows[0].summary.status).toBe('held');
    const { events } = await read('kiemtoan', `/api/dossiers/${code}/history`);
    expect(events.map((e: { version: number }) => e.version)).toEqual(events.map((_: unknown, i: number) => i + 1));
  });

  it('passes the council: planned, frozen, counted by two tellers, signed', async () => {
    const flag = await pipeline.open('c-sgddt', { award: 'CTD-T' });
    await pipeline.nominate(flag);
    await pipeline.receive(flag);
    await pipeline.recommend(flag);
    const members = await pipeline.members();
    const id = await pipeline.planSession();
    const secretary = await service.as('thuky');
    await secretary.done(`/api/council-sessions/${id}/items`, { dossiers: [flag] });
    await secretary.done(`/api/council-sessions/${id}/freeze`);
    await secretary.done(`/api/council-sessions/${id}/attendance`, { present: members });
    for (const teller of ['kiemphieu1', 'kiemphieu2'])
      await (await service.as(teller)).done(`/api/council-sessions/${id}/counts`, { item: 1, for: 19, against: 0 });
    expect((await read('uyvien01', `/api/council-sessions/${id}/results`)).results).toMatchObject([
      { dossier: flag, outcome: 'passed' },
    ]);
    const signed = await secretary.done(`/api/council-sessions/${id}/minutes`, { number: 'BB-01' });
    expect(signed.items).toMatchObject([{ id: flag, ok: true }]);
    expect((await read('thuky', `/api/council-sessions/${id}`)).status).toBe('signed');
    expect((await read('thuky', '/api/council-sessions')).rows[0].id).toBe(`session/${id}`);
    expect(await custodyOf(flag)).toBe('decider');
  });

  it('is asked for by the registry, the clock and the health of the whole', async () => {
    expect((await read('vanthu.gddt', '/api/candidates?q=giao')).rows.length).toBeGreaterThan(0);
    expect((await read('thamdinh', '/api/units')).rows.length).toBeGreaterThan(0);
    expect((await read('quantri1', '/api/clock')).mode).toBe('demonstration');
    expect((await read('quantri1', '/api/clock/settled')).waiting).toBeGreaterThan(0);
    expect((await read('thamdinh', '/api/inbox/notifications')).rows).toEqual([]);
    expect((await service.stranger.read('/health')).log).toBe('up');
    await (await service.as('quantri1')).done('/api/clock/advance', { to: '2024-02-01T01:00:00.000Z' });
    expect((await read('quantri1', '/api/clock')).now).toMatch(/^2024-02-01T01:00/);
  });
});
