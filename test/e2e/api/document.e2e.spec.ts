import { contractOf } from './caller';
import type { Contract, Operation } from './contract';
import { Service } from './service';

let service: Service;
let contract: Contract;
beforeAll(async () => {
  service = await Service.open();
  contract = await contractOf(service.url);
});
afterAll(() => service.close());

/** Routes of which this does not hold. */
const failing = (holds: (operation: Operation, method: string) => boolean) =>
  contract.operations.filter(({ operation, method }) => !holds(operation, method)).map(({ name }) => name);

const successes = ({ responses }: Operation) => Object.entries(responses).filter(([status]) => /^2/.test(status));
const header = (operation: Operation, name: string) => operation.parameters?.find((p) => p.name === name);
const isPublic = (operation: Operation) => operation['x-permitted'] === 'anyone';

describe('the OpenAPI document', () => {
  it('is shown to people at /api/docs', async () => {
    const reply = await fetch(`${service.url}/api/docs`);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toMatch(/html/);
  });

  it('names for every route who may use it, and what it is for', () =>
    expect(failing((o) => o['x-permitted'] !== undefined && Boolean(o.summary))).toEqual([]));

  it('says for every route what success looks like', () =>
    expect(
      failing((o) => {
        const said = successes(o);
        return said.length > 0 && said.every(([status, { content }]) => status === '204' || content !== undefined);
      }),
    ).toEqual([]));

  it('says for every write that it wants the CSRF token, and for every command that it takes an Idempotency-Key', () => {
    expect(
      failing((o, method) => method === 'get' || isPublic(o) || header(o, 'X-CSRF-Token')?.required === true),
    ).toEqual([]);
    const unkeyed = failing((o, method) => method === 'get' || header(o, 'Idempotency-Key') !== undefined);
    expect(unkeyed.filter((name) => !name.includes(' /api/me/'))).toEqual([
      'POST /api/session',
      'DELETE /api/session',
      'POST /api/demonstration/session',
      'POST /api/inbox/notifications/read',
      'POST /api/inbox/notifications/{id}/read',
    ]);
  });

  it('says for every route that refuses how', () =>
    expect(
      failing((o) => {
        const refusals = Object.entries(o.responses).filter(([status]) => /^4|default/.test(status));
        return refusals.length > 0 && refusals.every(([, { content }]) => content?.['application/problem+json']);
      }),
    ).toEqual([]));

  it('describes every field: an object without named fields is only what differs by code or kind', () => {
    const open = new Set<string>();
    const look = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const schema = node as { type?: string; properties?: object; allOf?: object };
      if (schema.type === 'object' && !schema.properties && !schema.allOf) open.add(path.split('.').at(-1)!);
      for (const [key, value] of Object.entries(node)) look(value, `${path}.${key}`);
    };
    look(contract.document.components.schemas, '');
    // Names stand by the id of whom they name.
    const names = ['awards', 'bodies', 'people', 'units'];
    expect([...open].filter((field) => !names.includes(field)).sort()).toEqual([
      'content',
      'data',
      'facts',
      'holding',
      'with',
    ]);
  });

  it('gives every path parameter a pattern', () => {
    const loose = contract.operations.flatMap(({ name, operation }) =>
      (operation.parameters ?? [])
        .filter((p) => p.in === 'path' && !p.schema['pattern'] && p.schema['type'] !== 'integer')
        .map((p) => `${name} ${p.name}`),
    );
    expect(loose).toEqual([]);
  });

  it('is OpenAPI 3.1: a field that may be null says so in its type', () => {
    expect(contract.document).toMatchObject({ openapi: '3.1.0', servers: [{ url: '/' }] });
    const marked: string[] = [];
    const wordless: string[] = [];
    each(contract.document, (node, path) => {
      if (typeof node['nullable'] === 'boolean') marked.push(path);
      const words = node['enum'];
      if (!Array.isArray(words) || !Array.isArray(node['type'])) return;
      if (node['type'].includes('null') !== words.includes(null)) wordless.push(path);
    });
    expect([marked, wordless]).toEqual([[], []]);
    const { custody } = schemaOf('WorkThingDto');
    expect(custody).toMatchObject({ type: ['string', 'null'], enum: expect.arrayContaining(['closed', null]) });
    expect(schemaOf('DossierDto')['route']).toMatchObject({
      anyOf: [{ $ref: '#/components/schemas/RouteDto' }, { type: 'null' }],
    });
  });

  it('says of every route whether it wants a session, and of every write whether it may be done for another', () => {
    const { securitySchemes } = contract.document.components as unknown as { securitySchemes: object };
    expect(Object.keys(securitySchemes)).toEqual(['cookie', 'cookieBehindTls']);
    expect(failing((o) => isPublic(o) === (o.security?.length === 0) && o.security !== undefined)).toEqual([]);
    expect(
      failing((o, method) => (header(o, 'X-On-Behalf-Of') !== undefined) === (method !== 'get' && !isPublic(o))),
    ).toEqual([]);
  });

  it('names its limits: how large a body may be, and when to come again', () => {
    expect(
      failing((o) => !o.requestBody || (o.requestBody['x-max-bytes']! > 0 && o.responses['413'] !== undefined)),
    ).toEqual([]);
    const most = (method: string, path: string) => contract.find(method, path)!.operation.requestBody!['x-max-bytes'];
    expect([
      most('POST', '/api/session'),
      most('POST', '/api/dossiers'),
      most('POST', '/api/candidates/imports'),
    ]).toEqual([16 * 1024, 128 * 1024, 1024 * 1024]);
    expect(
      failing(({ responses }) =>
        ['429', '503'].every((status) => !responses[status] || responses[status].headers?.['Retry-After']),
      ),
    ).toEqual([]);
  });

  it('knows every code, and what stands in the facts of each', () => {
    const codes = (schemaOf('ProblemDto')['code'] as { enum: string[] }).enum;
    expect(codes.length).toBeGreaterThan(200);
    expect(Object.keys(schemaOf('ProblemFactsDto')).sort()).toEqual(codes);
    expect(schemaOf('ProblemFactsDto')['stale-version']).toMatchObject({ properties: { version: { type: 'number' } } });
  });

  it('gives every operation a name of its own', () => {
    const names = contract.operations.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('dossier_show');
  });
});

const schemaOf = (name: string) =>
  contract.document.components.schemas[name]!['properties'] as Record<string, Record<string, unknown>>;

function each(node: unknown, look: (node: Record<string, unknown>, path: string) => void, path = ''): void {
  if (typeof node !== 'object' || node === null) return;
  look(node as Record<string, unknown>, path);
  for (const [key, value] of Object.entries(node)) each(value, look, `${path}/${key}`);
}
