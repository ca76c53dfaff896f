import fc from 'fast-check';
import { problems } from '../../../apps/api/src/http/problems/problems';
import { contractOf, type Asked, type Reply } from './caller';
import type { Contract } from './contract';
import { Pipeline } from './pipeline';
import { Service } from './service';

let service: Service;
let contract: Contract;
let code: string;
beforeAll(async () => {
  service = await Service.open();
  contract = await contractOf(service.url);
  const pipeline = new Pipeline(service);
  code = await pipeline.open('p-canbo001');
  await pipeline.nominate(code);
});
afterAll(() => service.close());

const good = {
  award: 'BK-T',
  type: 'merit',
  procedure: 'standard',
  candidate: 'p-canbo002',
  period: { from: '2023-01-01', to: '2023-12-31' },
};
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

const keyed = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`unknown${i}`, i]));

/** A refused opening of a dossier; the log must not have grown. */
async function refused(asked: Asked): Promise<Reply> {
  const before = await service.eventCount();
  const reply = await (await service.as('vanthu.gddt')).send('POST', '/api/dossiers', asked);
  expect(reply.status).toBeGreaterThanOrEqual(400);
  expect(reply.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(await service.eventCount()).toBe(before);
  return reply;
}

describe('bad input names the field and changes nothing:', () => {
  it.each<[string, object, string]>([
    ['a field of the wrong type', { ...good, candidate: 7 }, 'candidate'],
    ['a field that is missing', { ...good, candidate: undefined }, 'candidate'],
    ['a field that nobody knows', { ...good, priority: 'high' }, 'priority'],
    ['a field within a field', { ...good, period: { ...good.period, until: '2024-01-01' } }, 'period.until'],
    ['an award that does not exist', { ...good, award: 'HC-VANG' }, 'award'],
    ['a day that does not exist', { ...good, period: { from: '2023-02-30', to: '2023-12-31' } }, 'period.from'],
    ['a day that is a moment', { ...good, period: { from: '2023-01-01T00:00:00Z', to: '2023-12-31' } }, 'period.from'],
    ['a list where an object belongs', { ...good, period: [] }, 'period'],
    ['a text with U+0000', { ...good, candidate: 'p\u0000' }, 'candidate'],
  ])('%s', async (_what, body, field) => {
    const { status, body: problem } = await refused({ body });
    expect([status, problem.code]).toEqual([400, 'invalid-input']);
    expect(problem.errors.map((e: { field: string }) => e.field)).toContain(field);
  });

  it.each<[string, Asked, number, string]>([
    ['a body that is not JSON', { body: '{"award":' }, 400, 'body-not-json'],
    ['a body that is no object', { body: '[1,2]' }, 400, 'invalid-input'],
    ['broken UTF-8', { body: bytes('{"award":"', [0xc3, 0x28], '"}') }, 400, 'body-not-json'],
    [
      'a body of another kind',
      { body: 'award=BK-T', headers: { 'content-type': 'text/plain' } },
      415,
      'media-type-not-supported',
    ],
    ['a body over 1 MiB', { body: JSON.stringify({ ...good, candidate: 'x'.repeat(1 << 20) }) }, 413, 'body-too-large'],
    ['a body that is too deep', { body: '{"a":'.repeat(40) + '1' + '}'.repeat(40) }, 400, 'body-too-deep'],
    [
      'a body over the route’s limit',
      { body: JSON.stringify({ ...good, note: 'x'.repeat(1 << 17) }) },
      413,
      'body-too-large',
    ],
    ['a body of thousands of fields', { body: keyed(5_000) }, 400, 'body-too-wide'],
    ['a list longer than any', { body: { ...good, papers: Array(20_000).fill({}) } }, 400, 'body-too-wide'],
    ['a field that every object has', { body: '{"constructor":{"name":"x"}}' }, 400, 'invalid-input'],
    ['a prototype', { body: '{"__proto__":{"award":"BK-T"}}' }, 400, 'invalid-input'],
    ['a key that cannot be one', { body: good, headers: { 'idempotency-key': 'short' } }, 400, 'invalid-input'],
    ['a version that is none', { body: good, headers: { 'if-match': 'W/"1"' } }, 400, 'invalid-input'],
  ])('%s', async (_what, asked, status, code) => {
    const reply = await refused(asked);
    expect([reply.status, reply.body.code]).toEqual([status, code]);
    const [, title, detail] = problems[code]!;
    expect(reply.body).toMatchObject({ title, detail });
  });

  it('somebody else’s dossier', async () => {
    const before = await service.eventCount();
    const other = await service.as('giamdoc.syt');
    const reply = await other.post(`/api/dossiers/${code}/withdraw`, { ground: 'Không phải của đơn vị mình' });
    expect([403, 404]).toContain(reply.status);
    expect(['not-your-unit', 'no-such-dossier']).toContain(reply.body.code);
    expect(await service.eventCount()).toBe(before);
  });

  it('a dossier that does not exist, and an address that is none', async () => {
    const officer = await service.as('tiepnhan');
    const missing = await officer.post('/api/dossiers/HS-2024-999999/receive', { complete: true });
    expect([missing.status, missing.body.code]).toEqual([404, 'no-such-dossier']);
    const nonsense = await officer.post('/api/dossiers/HS-2024-1%27--/receive', { complete: true });
    expect([nonsense.status, nonsense.body.errors[0].field]).toEqual([400, 'code']);
    expect((await officer.get('/api/nowhere')).status).toBe(404);
  });
});

describe('one request', () => {
  it('to sign in is read up to 16 KiB', async () => {
    const signingIn = (body: object) => service.stranger.send('POST', '/api/session', { body });
    const reply = await signingIn({ account: 'thamdinh', password: 'x', ...keyed(2_000) });
    expect([reply.status, reply.body.code]).toEqual([413, 'body-too-large']);
    expect((await signingIn({ account: 'thamdinh', password: 'x', ...keyed(99) })).body.code).toBe('body-too-wide');
  });

  it('is told fifty of its faults, and how many there are', async () => {
    const secretary = await service.as('thuky');
    const dossiers = Array.from({ length: 900 }, (_, n) => ({ dossier: `x${n}`, award: 'x' }));
    const board = await service.as('truongban');
    const reply = await board.post('/api/state-decisions', { id: 'qd-x', dossiers: [code], others: dossiers });
    expect([reply.status, reply.body.errors.length, reply.body.facts.told]).toEqual([400, 50, 50]);
    expect(reply.body.facts.faults).toBeGreaterThan(1_800);
    expect((await secretary.post('/api/council-sessions', keyed(30))).body.facts).toEqual({});
  });

  it('holds no U+0000 in any parameter of any address', async () => {
    const auditor = await service.as('kiemtoan');
    for (const { method, path, operation } of contract.operations.filter((o) => o.method === 'get'))
      for (const { name } of operation.parameters?.filter((p) => p.in === 'query') ?? [])
        for (const value of ['%00', 'a%00b', '%ED%A0%80', '%EF%BF%BF', '%5C', '%25', '1e400', '-1', '9'.repeat(40)]) {
          const filled = path.replace('{code}', code).replace(/\{\w+\}/g, 'SGDDT');
          const reply = await auditor.send(method.toUpperCase(), `${filled}?${name}=${value}`);
          expect([filled, name, value, reply.status < 500]).toEqual([filled, name, value, true]);
          if (value.includes('%00')) expect([400, 403]).toContain(reply.status);
        }
  });

  it('names one parameter of a query as often as any needs', async () => {
    const auditor = await service.as('kiemtoan');
    const many = await auditor.get(`/api/log?${Array.from({ length: 900 }, (_, n) => `a${n}`).join('&')}`);
    expect([many.status, many.body.code]).toEqual([400, 'body-too-wide']);
  });

  it('does not lead out of the calendar: a clock, a period, a paper of the year 9999', async () => {
    const administrator = await service.as('quantri1');
    const moved = await administrator.post('/api/clock/advance', { to: '9999-12-31T23:00:00.000Z' });
    expect([moved.status, moved.body.errors[0].field]).toEqual([400, 'to']);
    const { body } = await refused({ body: { ...good, period: { from: '2023-01-01', to: '9999-12-31' } } });
    expect(body.errors[0].field).toBe('period.to');
  });

  it('to decide on a dossier that nobody has received is refused by a rule', async () => {
    const chairman = await service.as('chutich');
    const one = { id: 'qd-som', number: '1/QĐ', on: '2024-01-10', dossiers: [code] };
    expect((await chairman.post('/api/decisions', one)).body.code).toBe('wrong-custody');
    const board = await service.as('truongban');
    expect((await board.post('/api/state-decisions', one)).body.code).toBe('wrong-custody');
    const absent = { ...one, dossiers: ['HS-2024-999999'] };
    expect((await chairman.post('/api/decisions', absent)).body.code).toBe('no-such-dossier');
    expect((await chairman.post('/api/submissions/package', absent)).status).toBeLessThan(500);
  });
});

it('a text in NFD is kept as the NFC that it is', async () => {
  const place = 'Hội trường tỉnh Điện Biên';
  const secretary = await service.as('thuky');
  const title = `Phiên họp ${place}`;
  const body = { id: 'PH-nfd', council: 'HDTDKT', title: `  ${title.normalize('NFD')} `, on: '2024-01-10' };
  await secretary.done('/api/council-sessions', body);
  expect((await secretary.read('/api/council-sessions/PH-nfd')).title).toBe(title);
});

const accounts = [
  'vanthu.gddt',
  'giamdoc.gddt',
  'tiepnhan',
  'thamdinh',
  'truongban',
  'thuky',
  'uyvien01',
  'kiemphieu1',
].concat(['chutich', 'letan', 'kiemtoan', 'quantri1']);

it('whatever is thrown at whichever route by whomever is never a fault of ours, and what is refused changes nothing', async () => {
  const callers = await Promise.all(accounts.map((account) => service.as(account)));
  const paths = contract.operations.filter((o) => !/session$|clock/.test(o.path));
  const junk = fc.oneof(
    fc.anything({ withNullPrototype: false }).map((value) => JSON.stringify(value) ?? 'undefined'),
    fc
      .dictionary(
        fc.constantFrom(
          'id',
          'number',
          'on',
          'dossiers',
          'dryRun',
          'ground',
          'paper',
          'candidate',
          'award',
          'members',
          'items',
          'to',
        ),
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.integer(),
          fc.constant(null),
          fc.array(fc.string()),
          fc.object(),
          fc.boolean(),
        ),
      )
      .map((value) => JSON.stringify(value)),
    fc.uint8Array({ maxLength: 200 }),
  );
  const part = fc.oneof(
    fc.constantFrom('HS-2023-000001', '1', 'x', '..', '%00', '%ff', '%E1%BB%87', "';--"),
    fc.nat().map(String),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...paths),
      fc.constantFrom(...callers),
      part,
      junk,
      async ({ method, path }, caller, filler, body) => {
        const before = await service.eventCount();
        const asked = method === 'get' ? {} : { body };
        const reply = await caller.send(method.toUpperCase(), path.replace(/\{\w+\}/g, filler), asked);
        expect(reply.status).toBeLessThan(500);
        if (reply.status >= 400) expect(await service.eventCount()).toBe(before);
      },
    ),
    { numRuns: 600 },
  );
});
