import { contractOf, type Answered } from './caller';
import { Pipeline } from './pipeline';
import { Service } from './service';

let service: Service;
let pipeline: Pipeline;
beforeAll(async () => {
  service = await Service.open();
  pipeline = new Pipeline(service);
});
afterAll(() => service.close());

/** As it stands alone, and as it stands in its list. */
async function alone(account: string, list: string, stream: string): Promise<{ one: Answered; row: Answered }> {
  const caller = await service.as(account);
  const { rows } = await caller.read(`${list}?limit=200`);
  const reply = await caller.get(`${list}/${stream.split('/')[1]}`);
  expect([reply.status, reply.headers.get('etag')]).toEqual([200, expect.stringMatching(`^"${reply.body.version}-`)]);
  return { one: reply.body, row: rows.find((row: Answered) => row.id === stream) };
}

describe('one of each is read alone as it stands in its list, with the names of whom it names', () => {
  it('a submission', async () => {
    const code = await pipeline.open('p-canbo020');
    const { stream } = await pipeline.nominate(code);
    const { one, row } = await alone('tiepnhan', '/api/submissions', stream);
    expect(one).toMatchObject(row);
    expect(one.summary.dossiers).toEqual([code]);
    expect(one.names.units['SGDDT']).toMatch(/Giáo dục/);
  });

  it('a delegation', async () => {
    const paper = { form: 'KT', acts: ['RecallDossier'], from: '2024-01-10', to: '2024-12-31', paper: '5/GUQ' };
    const given = { id: 'UQ-one', delegate: 'p-vanthu-gddt', on: '2024-01-10', ...paper };
    await (await service.as('giamdoc.gddt')).done('/api/delegations', given);
    const { one, row } = await alone('vanthu.gddt', '/api/delegations', 'delegation/UQ-one');
    expect(one).toMatchObject(row);
    expect(one.names.people['p-vanthu-gddt']).toBe(one.delegateName);
    expect((await (await service.as('vanthu.syt')).get('/api/delegations/UQ-one')).body.code).toBe(
      'no-such-delegation',
    );
  });
});

describe('a moment of before', () => {
  it('is shown, or refused in words, and never answered with what is now', async () => {
    const { operations } = await contractOf(service.url);
    const admin = await service.as('kiemtoan');
    const code = await pipeline.open('p-canbo030');
    const silent: string[] = [];
    for (const { name, method, path, operation } of operations) {
      if (method !== 'get' || operation.parameters?.some((p) => p.name === 'at') || path === '/health') continue;
      const address = path.replace('{code}', code).replace(/\{\w+\}/g, '1');
      const { status, body } = await admin.get(`${address}?at=1`);
      const refused = status === 400 && ['no-moment-here', 'invalid-input'].includes(body.code);
      if (!refused && status !== 403) silent.push(`${name} ${status} ${body.code}`);
    }
    expect(silent).toEqual([]);
    const then = await (await service.as('vanthu.gddt')).read(`/api/dossiers/${code}?at=1`);
    expect(then.dossier.version).toBe(1);
  });
});
