import { papersWith } from '../../../scripts/walk/papers';
import type { Answered } from './caller';
import { Pipeline } from './pipeline';
import { Service } from './service';

let service: Service;
let pipeline: Pipeline;
let [first, second, third, ofAnother]: string[] = [];
beforeAll(async () => {
  service = await Service.open();
  pipeline = new Pipeline(service);
  [first, second, third] = await pipeline.openMany(3);
  await pipeline.nominate(first!, second!, third!);
  ofAnother = await fromHealth();
});
afterAll(() => service.close());

const ground = 'Nêu rõ lý do bằng văn bản';

async function fromHealth(): Promise<string> {
  const period = { from: '2023-01-01', to: '2023-12-31' };
  const body = { award: 'BK-T', type: 'merit', procedure: 'standard', candidate: 'p-bacsi02', period };
  const { stream } = await (await service.as('vanthu.syt')).done('/api/dossiers', body);
  const code = stream.slice('dossier/'.length);
  const sent = { id: 'TTr-SYT', number: '1/SYT', on: '2024-01-10', dossiers: [code], papers: papersWith('TTr-SYT') };
  await (await service.as('giamdoc.syt')).done('/api/submissions', sent);
  return code;
}

/** What an account was told of such deeds, oldest first. */
async function told(account: string, kind: string): Promise<{ stream: string; facts: Answered }[]> {
  const { rows } = await (await service.as(account)).read('/api/inbox/notifications?limit=100');
  return rows.filter((row: Answered) => row.kind === kind).reverse();
}
const toldOf = async (account: string, kind: string) =>
  (await told(account, kind)).map(({ stream, facts }) => [stream, facts.dossiers]);

describe('a unit is told, in the transaction of the deed', () => {
  it('that its dossier was received or returned, once, and no other unit is', async () => {
    for (const code of [first!, second!, ofAnother!]) await pipeline.receive(code);
    await pipeline.act('tiepnhan', third!, 'return', { ground, missing: ['Báo cáo thành tích'] });
    for (const account of ['vanthu.gddt', 'giamdoc.gddt']) {
      expect(await toldOf(account, 'dossierReceived')).toEqual(
        [first, second].map((code) => [`dossier/${code}`, [code]]),
      );
      expect(await toldOf(account, 'dossierReturned')).toEqual([[`dossier/${third}`, [third]]]);
    }
    expect(await toldOf('vanthu.syt', 'dossierReceived')).toEqual([[`dossier/${ofAnother}`, [ofAnother]]]);
    expect(await told('thamdinh', 'dossierReceived')).toEqual([]);
  });

  it('of nothing that was refused', async () => {
    const before = await told('vanthu.gddt', 'dossierReceived');
    const reply = await (await service.as('tiepnhan')).post(`/api/dossiers/${first}/receive`, { complete: true });
    expect(reply.status).toBe(409);
    expect(await told('vanthu.gddt', 'dossierReceived')).toEqual(before);
  });

  it('of a decision by its number, with the dossiers of the unit only', async () => {
    for (const code of [first!, second!, ofAnother!]) await pipeline.recommend(code);
    const id = await pipeline.decide(first!, second!, ofAnother!);
    const [own] = await told('vanthu.gddt', 'decisionIssued');
    expect(own).toMatchObject({
      stream: `decision/${id}`,
      facts: { number: `${id}/QĐ-UBND`, dossiers: [first, second], count: 2 },
    });
    expect(await toldOf('giamdoc.syt', 'decisionIssued')).toEqual([[`decision/${id}`, [ofAnother]]]);
    expect(await told('chutich', 'decisionIssued')).toEqual([]);
  });
});

it('both persons of a delegation are told, but for who entered it', async () => {
  const board = await service.as('truongban');
  const days = { from: '2024-01-10', to: '2024-01-31', on: '2024-01-10' };
  const grant = { id: 'UQ-1', delegate: 'p-thamdinh', form: 'TL', acts: ['PublishResult'], paper: '1/UQ', ...days };
  await board.done('/api/delegations', grant);
  const streams = async (account: string, kind: string) => (await told(account, kind)).map(({ stream }) => stream);
  expect(await streams('thamdinh', 'delegationGranted')).toEqual(['delegation/UQ-1']);
  expect(await streams('truongban', 'delegationGranted')).toEqual([]);

  const represented = { person: 'p-truongban', role: 'headOfBoard' };
  await (await service.as('quantri1')).done('/api/delegations', { ...grant, id: 'UQ-2', represented });
  for (const account of ['thamdinh', 'truongban'])
    expect(await streams(account, 'delegationProposed')).toEqual(['delegation/UQ-2']);
  await board.done('/api/delegations/UQ-2/confirmation', {});
  await board.done('/api/delegations/UQ-2/revocation', { paper: '3/UQ', ground });
  for (const kind of ['delegationConfirmed', 'delegationRevoked'])
    expect([await streams('thamdinh', kind), await streams('truongban', kind)]).toEqual([['delegation/UQ-2'], []]);
});
