import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

interface Schema {
  [key: string]: unknown;
}
interface Content {
  headers?: Record<string, { required?: boolean; schema: Schema }>;
  content?: Record<string, { schema: Schema }>;
}
interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  schema: Schema;
}
export interface Operation {
  operationId: string;
  summary?: string;
  security?: object[];
  parameters?: Parameter[];
  requestBody?: Content & { 'x-max-bytes'?: number };
  responses: Record<string, Content>;
  'x-permitted'?: string | string[];
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

interface Exchange {
  method: string;
  /** With its query. */
  path: string;
  sent: unknown;
  status: number;
  headers: Headers;
  body: unknown;
}

/** The OpenAPI document, to which everything that is sent and answered is held; what it does not name is a lie. */
export class Contract {
  private readonly ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(readonly document: Document) {}

  static async of(url: string): Promise<Contract> {
    const reply = await fetch(`${url}/api/openapi.json`);
    return new Contract((await reply.json()) as Document);
  }

  get operations(): { name: string; method: string; path: string; operation: Operation }[] {
    return Object.entries(this.document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({
        name: `${method.toUpperCase()} ${path}`,
        method,
        path,
        operation,
      })),
    );
  }

  /** Throws where the exchange is not as the document says. */
  check({ method, path, sent, status, headers, body }: Exchange): void {
    // As fetch sends it: without dots.
    const { pathname: bare, search: query } = new URL(path, 'http://any');
    const found = this.find(method, bare);
    if (!found) return this.checkUnknown(method, bare, status, headers);
    const said: Content | undefined =
      found.operation.responses[String(status)] ?? (status === 413 ? problemOnly : undefined);
    if (!said) throw new Error(`${found.name} answers ${status}, which the document does not say: ${show(body)}`);
    if (method !== 'HEAD') this.checkBody(`${found.name} ${status}`, said, headers.get('content-type') ?? '', body);
    for (const [name, { required }] of Object.entries(said.headers ?? {}))
      if (required && !headers.has(name)) throw new Error(`${found.name} ${status} lacks the header ${name}`);
    if (headers.get('content-type')?.startsWith('application/problem+json')) this.checkFacts(found.name, body);
    if (status >= 300) return;
    for (const key of new URLSearchParams(query).keys())
      if (!found.operation.parameters?.some((p) => p.in === 'query' && p.name === key))
        throw new Error(`${found.name} took ?${key}, which the document does not name`);
    const asked = found.operation.requestBody?.content?.['application/json'];
    if (asked) this.mustFit(`what ${found.name} took`, asked.schema, sent ?? {});
  }

  /** Whether a value is what the schema says. */
  fits(schema: Schema, value: unknown): string | null {
    const key = JSON.stringify(schema);
    const validate = this.compiled.get(key) ?? this.ajv.compile(this.strictly(schema));
    this.compiled.set(key, validate);
    return validate(value) ? null : this.ajv.errorsText(validate.errors, { separator: '\n' });
  }

  find(method: string, path: string) {
    const matches = this.operations.filter(
      (o) => o.method === (method === 'HEAD' ? 'get' : method.toLowerCase()) && patternOf(o.path).test(path),
    );
    // `/dossiers/{code}` and `/dossiers/mine`: the one that says more.
    return matches.sort((a, b) => a.path.split('{').length - b.path.split('{').length)[0];
  }

  /** What is not in the document is not there: another method of a known address says which there are. */
  private checkUnknown(method: string, path: string, status: number, headers: Headers): void {
    if (status < 400) throw new Error(`${method} ${path} is not in the document, yet answers ${status}`);
    const methods = this.operations.filter((o) => patternOf(o.path).test(path)).map((o) => o.method.toUpperCase());
    if (methods.length === 0) return;
    const allowed = headers.get('allow')?.split(', ') ?? [];
    if (status !== 405 || methods.some((one) => !allowed.includes(one)))
      throw new Error(
        `${method} ${path} answers ${status}, allow ${allowed.join()}, where ${methods.join()} are documented`,
      );
  }

  /** A refusal rests on what the document says of its code, and on nothing else. */
  private checkFacts(where: string, body: unknown): void {
    const { code, facts } = body as { code: string; facts: Schema };
    const schema = (this.document.components.schemas['ProblemFactsDto']!['properties'] as Record<string, Schema>)[code];
    if (!schema) throw new Error(`${where}: the document does not know the code ${code}`);
    const own = schema['properties'] as Schema;
    // An act over many names its dossiers beside the facts of the first.
    const told = Object.entries(facts).filter(([name]) => name in own || !['dossier', 'refused'].includes(name));
    this.mustFit(`facts of ${code} by ${where}`, schema, Object.fromEntries(told));
  }

  private checkBody(where: string, said: Content, contentType: string, body: unknown): void {
    const [type] = contentType.split(';');
    if (!said.content) {
      if (body !== '') throw new Error(`${where}: the document says no body, there is ${show(body)}`);
      return;
    }
    const media = said.content[type!];
    if (!media) throw new Error(`${where}: ${type} is not among ${Object.keys(said.content).join()}: ${show(body)}`);
    this.mustFit(where, media.schema, body);
  }

  private mustFit(where: string, schema: Schema, value: unknown): void {
    const lie = this.fits(schema, value);
    if (lie) throw new Error(`${where} is not as documented:\n${lie}\n${show(value)}`);
  }

  /** A schema of the document in which every object names all it may hold. */
  private strictly(schema: unknown): Schema {
    const { components } = this.document;
    const definitions = Object.fromEntries(
      Object.entries(components.schemas).map(([name, s]) => [name, strict(s) as Schema]),
    );
    return { ...(strict(schema) as Schema), definitions };
  }
}

const problemOnly = {
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDto' } } },
};

function strict(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(strict);
  if (typeof node !== 'object' || node === null) return node;
  const { example: _example, description: _description, ...rest } = node as Schema;
  const made: Schema = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, strict(value)]));
  if (typeof made['$ref'] === 'string') made['$ref'] = made['$ref'].replace('#/components/schemas/', '#/definitions/');
  if (made['type'] === 'object' && made['properties'] && made['additionalProperties'] === undefined)
    made['additionalProperties'] = false;
  return made;
}

const patternOf = (path: string) => new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`);
const show = (value: unknown) => JSON.stringify(value)?.slice(0, 1500);
