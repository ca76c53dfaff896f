import { papersWith } from '../../../scripts/walk/papers';
import type { Answered, Caller } from './caller';
import { Service } from './service';

let service: Service;
let [clerk, district, commune, stranger, board, receiver, officer]: Caller[] = [];
let [decided, returned, refused, waiting, cancelled]: string[] = [];

const advance = async (to: string) =>
  (await service.as('quantri1')).done('/api/clock/advance', { to: `${to}T02:00:00.000Z` });
const ground = 'Nêu rõ lý do bằng văn bản';

async function nominated(n: number): Promise<string> {
  const entry = { kind: 'person', name: `Người Của Huyện ${'ABCDE'[n]}`, unit: 'H-TUANGIAO', distinct: true };
  const candidate = (await officer!.done('/api/candidates', entry)).stream.slice('candidate/'.length);
  const period = { from: '2025-01-01', to: '2025-05-31' };
  const asked = { award: 'GK', type: 'thematic', procedure: 'standard', candidate, period };
  const code = (await clerk!.done('/api/dossiers', asked)).stream.slice('dossier/'.length);
  const id = `TTr-${n}`;
  const body = { id, number: `${id}/TTr`, on: '2025-06-16', dossiers: [code], papers: papersWith(id) };
  expect((await district!.post('/api/submissions', body)).status).toBe(200);
  return code;
}

async function atDecider(n: number): Promise<string> {
  const code = await nominated(n);
  await receiver!.done(`/api/dossiers/${code}/receive`, { complete: true });
  const opinion = { opinion: 'Đủ điều kiện', ground: 'Đã đối chiếu bản giấy' };
  await officer!.done(`/api/dossiers/${code}/recommend`, opinion);
  return code;
}

const decide = (by: Caller, id: string, number: string, ...dossiers: string[]) =>
  by.post('/api/decisions', {
    id,
    number,
    ...(id === 'QD-5' ? { on: '2025-06-16', exceptionGround: ground } : { on: '2025-07-01' }),
    dossiers,
  });
const refOf = ({ stream, obligation }: Answered) => ({ stream, obligation });
const dossierOf = async (by: Caller, code: string) => (await by.read(`/api/dossiers/${code}`)).dossier;

// Huyện Tuần Giáo ends on 30/06/2025; X-03253 took over communes of it, X-03127 did not.
beforeAll(async () => {
  service = await Service.open();
  const accounts = ['vanthu.tuangiao', 'chutich.tuangiao', 'truongban', 'tiepnhan', 'thamdinh'];
  await advance('2025-06-16');
  [clerk, district, board, receiver, officer] = await Promise.all(accounts.map((a) => service.as(a)));
  [decided, returned, refused, cancelled] = [
    await atDecider(0),
    await atDecider(1),
    await atDecider(2),
    await atDecider(4),
  ];
  waiting = await nominated(3);
  expect((await decide(district!, 'QD-5', '5/QĐ-UBND', cancelled)).status).toBe(200);
  await advance('2025-07-01');
  [commune, stranger] = await Promise.all(['chutich.xa', 'giamdoc.gddt'].map((a) => service.as(a)));
});
afterAll(() => service.close());

describe('a dossier that a district left open on 30/06/2025 (NĐ 129/2025 Điều 59)', () => {
  it('is seen by the chair of a commune of the district, whose duty it is, and by no other unit', async () => {
    const { rows } = await commune!.read('/api/work?limit=100');
    const duties = rows.filter((r: Answered) => r.about === `dossier/${decided}`);
    expect(duties.map((r: Answered) => r.kind)).toContain('decide');
    const taken = await commune!.done('/api/work/take', { duties: duties[0].duties.map(refOf) });
    expect(taken).toMatchObject({ done: 1, refused: 0 });
    expect((await stranger!.get(`/api/dossiers/${decided}`)).status).toBe(404);
    const strange = await decide(stranger!, 'QD-9', '9/QĐ-UBND', decided!);
    expect(strange.body.facts.refused).toMatchObject([{ code: 'no-such-dossier' }]);
    const { rows: successorsOf } = await service.db.query(
      `select u.code from unit u where kind = 'commune' and 'H-TUANGIAO' in (select unit_predecessors(u.code, '2025-07-01')) order by 1`,
    );
    const successors = ['03217', '03244', '03253', '03260', '03268', '03283', '03295', '03301'];
    expect(successorsOf.map(({ code }) => code)).toEqual(successors.map((code) => `X-${code}`));
    const { rows: before } = await service.db.query(`select unit_predecessors('X-03253', '2025-06-30') as code`);
    expect(before.map(({ code }) => code)).not.toContain('H-TUANGIAO');
  });

  it('waits for the signature of the chair of the commune, and no other reads that it does', async () => {
    const waitingFor = async (by: Caller) => {
      const { briefs } = await by.read('/api/briefs');
      return briefs.flatMap(({ rows }: Answered) => rows.map(({ dossier }: Answered) => dossier));
    };
    expect(await waitingFor(commune!)).toContain(decided);
    expect(await waitingFor(stranger!)).toEqual([]);
  });

  it('is decided by the chair of the commune, under the number of the commune', async () => {
    const reply = await decide(commune!, 'QD-1', '1/QĐ-UBND', decided!);
    expect([reply.status, reply.body.code]).toEqual([200, undefined]);
    expect(await dossierOf(commune!, decided!)).toMatchObject({
      custody: 'result',
      decision: { authority: 'communeChair' },
    });
  });

  it('is refused, or returned and nominated anew by the commune, under the law of now', async () => {
    await commune!.done(`/api/dossiers/${refused}/refuse`, { ground });
    expect(await dossierOf(commune!, refused!)).toMatchObject({ custody: 'closed', outcome: 'refused' });
    await commune!.done(`/api/dossiers/${returned}/return`, { ground, missing: ['Báo cáo thành tích'] });
    const body = { id: 'TTr-9', number: '9/TTr', on: '2025-07-01', dossiers: [returned], papers: papersWith('TTr-9') };
    expect((await commune!.post('/api/submissions', body)).status).toBe(200);
    await receiver!.done(`/api/dossiers/${returned}/receive`, { complete: true, ground: 'Đã đối chiếu bản giấy' });
    const { route } = await dossierOf(commune!, returned!);
    expect(route).toMatchObject({ rulebook: 'nd152-2025', decider: 'communeChair' });
  });

  it('received after that day under the text of its submission is decided by the commune too', async () => {
    await receiver!.done(`/api/dossiers/${waiting}/receive`, { complete: true, ground: 'Đã đối chiếu bản giấy' });
    expect((await dossierOf(board!, waiting!)).route).toMatchObject({
      rulebook: 'nd98-2023',
      decider: 'districtChair',
    });
    const opinion = { opinion: 'Đủ điều kiện', ground: 'Đã đối chiếu bản giấy' };
    await officer!.done(`/api/dossiers/${waiting}/recommend`, opinion);
    const { owed } = await dossierOf(commune!, waiting!);
    expect(owed.find((o: Answered) => o.kind === 'decide')).toMatchObject({ owedBy: 'communeChair' });
    const reply = await decide(commune!, 'QD-2', '2/QĐ-UBND', waiting!);
    expect([reply.status, reply.body.code]).toEqual([200, undefined]);
  });

  it('that the district had decided is cancelled by the commune', async () => {
    const body = { number: '7/QĐ-UBND', ground, paper: '7/KL', dossiers: [cancelled] };
    const reply = await commune!.post('/api/decisions/QD-5/cancellation', body);
    expect([reply.status, reply.body.code]).toEqual([200, undefined]);
  });
});
