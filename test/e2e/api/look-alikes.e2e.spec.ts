import type { Answered } from './caller';
import { Pipeline } from './pipeline';
import { papersWith } from '../../../scripts/walk/papers';
import { Service } from './service';

let service: Service;
let pipeline: Pipeline;
beforeAll(async () => {
  service = await Service.open();
  pipeline = new Pipeline(service);
});
afterAll(() => service.close());

/** A person entered as somebody who is nobody known; answers the id. */
async function person(account: string, name: string, unit: string): Promise<string> {
  const body = { kind: 'person', name, unit, distinct: true };
  const { stream } = await (await service.as(account)).done('/api/candidates', body);
  return stream.slice('candidate/'.length);
}

async function open(account: string, candidate: string, more: object = {}): Promise<string> {
  const period = { from: '2023-01-01', to: '2023-12-31' };
  const body = { award: 'BK-T', type: 'merit', procedure: 'standard', candidate, period, ...more };
  const { stream } = await (await service.as(account)).done('/api/dossiers', body);
  return stream.slice('dossier/'.length);
}

const alike = async (account: string, code: string): Promise<Answered> =>
  (await service.as(account)).read(`/api/dossiers/${code}/look-alikes`);
const codes = (rows: Answered[]) => rows.map((row) => [row.dossier, row.near]);

describe('a dossier', () => {
  let first: string;
  let again: string;
  let elsewhere: string;
  beforeAll(async () => {
    const names = ['Lường Văn Trùng', 'Luong Van Trung', 'Trùng Lường Văn'.normalize('NFD'), 'Lường Văn Trụng Khác'];
    const [one, two, three, other] = await Promise.all(
      names.map((name, n) => person('thamdinh', name, n === 2 ? 'SYT' : 'SGDDT')),
    );
    first = await open('vanthu.gddt', one!);
    again = await open('vanthu.gddt', two!);
    await open('vanthu.gddt', other!);
    await open('vanthu.gddt', two!, { award: 'CSTDT' });
    await open('vanthu.gddt', two!, { period: { from: '2021-01-01', to: '2022-12-31' } });
    elsewhere = await open('vanthu.syt', three!, { period: { from: '2023-12-31', to: '2024-01-01' } });
    const head = await service.as('giamdoc.syt');
    const paper = { id: 'TTr-SYT', number: '1/TTr-SYT', on: '2024-01-10', papers: papersWith('1/TTr-SYT') };
    await head.done('/api/submissions', { ...paper, dossiers: [elsewhere] });
    await pipeline.nominate(again);
  });

  it('that no unit has submitted yet is compared for its unit alone', async () => {
    const hidden = await (await service.as('thamdinh')).get(`/api/dossiers/${first}/look-alikes`);
    expect([hidden.status, hidden.body.code]).toEqual([404, 'no-such-dossier']);
    expect(codes((await alike('thamdinh', again)).dossiers)).toEqual([[elsewhere, 'elsewhere']]);
    expect(codes((await alike('kiemtoan', again)).dossiers)).toHaveLength(2);
    await pipeline.nominate(first);
  });

  it('tells who may have been proposed twice for the award and the time, in whichever unit and spelling', async () => {
    const { dossiers, candidates } = await alike('thamdinh', first);
    expect(dossiers).toHaveLength(2);
    expect(dossiers).toMatchObject([
      { near: 'elsewhere', unit: 'SYT', unitName: 'Sở Y tế', custody: 'reception' },
      { near: 'sameUnit', dossier: again, name: 'Luong Van Trung', unit: 'SGDDT' },
    ]);
    expect(candidates.map((c: Answered) => c.near)).toEqual(expect.arrayContaining(['sameUnit', 'elsewhere']));
    expect(candidates).toHaveLength(2);
  });

  it('asks and stops nothing: it goes on its way', async () => {
    await pipeline.receive(first);
    expect((await alike('thamdinh', first)).dossiers).toHaveLength(2);
  });

  it('shows a unit no more than its own', async () => {
    expect(codes((await alike('vanthu.gddt', first)).dossiers)).toEqual([[again, 'sameUnit']]);
    const hidden = await (await service.as('vanthu.syt')).get(`/api/dossiers/${first}/look-alikes`);
    expect([hidden.status, hidden.body.code]).toEqual([404, 'no-such-dossier']);
  });
});
