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
    expect([...open].filter((field) => !names.includes(field)).sort()).toEqual(['data', 'facts', 'holding', 'with']);
  });

  it('gives every path parameter a pattern', () => {
    const loose = contract.operations.flatMap(({ name, operation }) =>
      (operation.parameters ?? [])
        .filter((p) => p.in === 'path' && !p.schema['pattern'] && p.schema['type'] !== 'integer')
        .map((p) => `${name} ${p.name}`),
    );
    expect(loose).toEqual([]);
  });
});
