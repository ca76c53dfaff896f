import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { facts, type FactsSchema } from './facts';
import { problems } from './problems';

const root = join(__dirname, '../../../../..');
const file = join(__dirname, 'facts.ts');

/** Which arguments of these say the code, and on what it rests. */
const raising: Readonly<Record<string, readonly [code: number, facts: number]>> = {
  refuse: [0, 1],
  refuseUnless: [1, 2],
  needItems: [1, 99],
  DomainError: [0, 1],
  Problem: [1, 2],
};

const sources = [
  'libs/domain',
  'libs/commands',
  'libs/event-store',
  'libs/read-model',
  'libs/rulebooks',
  'apps/api',
].flatMap((folder) =>
  readdirSync(join(root, folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => join(root, folder, 'src', name)),
);

function programOf(files: string[]): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (name) => ts.sys.readFile(name));
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  return ts.createProgram(files, { ...options, types: ['node'] });
}

type Schema = Record<string, unknown>;
const anything: Schema = {};

/** A type of ours as JSON carries it; what cannot be said is left open. */
class Types {
  constructor(private readonly checker: ts.TypeChecker) {}

  schemaOf(type: ts.Type, at: ts.Node, depth = 0): Schema {
    if (depth > 4 || type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return anything;
    if (type.isStringLiteral()) return { type: 'string', enum: [type.value] };
    if (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.TemplateLiteral)) return { type: 'string' };
    if (type.flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    if (type.flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' };
    if (type.flags & ts.TypeFlags.Null) return { type: 'null' };
    if (type.isUnion()) return either(type.types.filter(said).map((part) => this.schemaOf(part, at, depth)));
    if (type.isIntersection() && type.types.some((part) => part.flags & ts.TypeFlags.StringLike))
      return { type: 'string' };
    const item =
      this.checker.isArrayType(type) || this.checker.isTupleType(type)
        ? this.checker.getTypeArguments(type as ts.TypeReference)
        : null;
    if (item) return { type: 'array', items: either(item.map((part) => this.schemaOf(part, at, depth + 1))) };
    return this.objectOf(type, at, depth);
  }

  /** An object by its properties; open where any name may stand in it. */
  objectOf(type: ts.Type, at: ts.Node, depth = 0): Schema {
    if (!(type.flags & ts.TypeFlags.Object) && !type.isIntersection()) return anything;
    const properties = Object.fromEntries(
      type
        .getProperties()
        .map((property) => [property.name, this.checker.getTypeOfSymbolAtLocation(property, at)] as const)
        .filter(([, of]) => said(of))
        .map(([name, of]) => [name, this.schemaOf(of, at, depth + 1)]),
    );
    const required = type
      .getProperties()
      .filter((property) => !(property.flags & ts.SymbolFlags.Optional))
      .filter((property) => !mayBeAbsent(this.checker.getTypeOfSymbolAtLocation(property, at)))
      .map(({ name }) => name);
    const open = type.getStringIndexType() !== undefined;
    return {
      type: 'object',
      properties,
      ...(required.length > 0 ? { required } : {}),
      ...(open ? { additionalProperties: true } : {}),
    };
  }
}

const said = (type: ts.Type) => !(type.flags & ts.TypeFlags.Undefined);
const mayBeAbsent = (type: ts.Type): boolean =>
  !said(type) ||
  (type.isUnion() && type.types.some((part) => !said(part))) ||
  Boolean(type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown));

function either(schemas: readonly Schema[]): Schema {
  const flat = schemas.flatMap((schema) => (schema['anyOf'] as Schema[] | undefined) ?? [schema]);
  const one = new Map(flat.map((schema) => [JSON.stringify(schema), schema]));
  if (one.size === 0 || one.has('{}')) return anything;
  const words = [...one.values()].filter(({ enum: values }) => values !== undefined);
  if (words.length > 1) {
    const rest = [...one.values()].filter((schema) => !words.includes(schema));
    const values = [...new Set(words.flatMap((schema) => schema['enum'] as string[]))].sort();
    return either([{ type: 'string', enum: values }, ...rest]);
  }
  return one.size === 1 ? [...one.values()][0]! : { anyOf: [...one.values()] };
}

/** What stands in the facts of a code, whoever raised it: required is what everybody tells. */
function together(schemas: readonly Schema[]): FactsSchema {
  const parts = schemas.map((schema) =>
    schema['type'] === 'object' ? schema : { type: 'object', properties: {}, additionalProperties: true },
  );
  const names = [...new Set(parts.flatMap(({ properties }) => Object.keys(properties as object)))].sort();
  const of = (name: string) =>
    parts.flatMap(({ properties }) =>
      name in (properties as Schema) ? [(properties as Record<string, Schema>)[name]!] : [],
    );
  const required = names.filter((name) =>
    parts.every((part) => (part['required'] as string[] | undefined)?.includes(name)),
  );
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, either(of(name))])),
    ...(required.length > 0 ? { required } : {}),
    ...(parts.some((part) => part['additionalProperties']) ? { additionalProperties: true } : {}),
  };
}

function codesIn(node: ts.Expression | undefined): string[] {
  if (node && ts.isConditionalExpression(node)) return [...codesIn(node.whenTrue), ...codesIn(node.whenFalse)];
  return node && ts.isStringLiteral(node) ? [node.text] : [];
}

const none: Schema = { type: 'object', properties: {} };

function raised(): Record<string, FactsSchema> {
  const program = programOf(sources);
  const types = new Types(program.getTypeChecker());
  const found = new Map<string, Schema[]>(Object.keys(problems).map((code) => [code, []]));
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return;
    const by = node.expression.getText();
    // There the rulebooks' own faults, which stop the start.
    if (by === 'refuse' && node.getSourceFile().fileName.includes('/libs/rulebooks/')) return;
    const [code, rest] = Object.hasOwn(raising, by) ? raising[by]! : [99, 99];
    const told = node.arguments?.[rest];
    for (const name of codesIn(node.arguments?.[code])) {
      const type = told && program.getTypeChecker().getTypeAtLocation(told);
      const parts =
        type === undefined ? [none] : (type.isUnion() ? type.types : [type]).map((part) => types.objectOf(part, told!));
      found.get(name)?.push(...parts);
    }
  };
  for (const name of sources) ts.forEachChild(program.getSourceFile(name)!, visit);
  return Object.fromEntries(
    [...found]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, all]) => [code, together(all.length > 0 ? all : [none])]),
  );
}

const page = (found: Record<string, FactsSchema>) => `/** As a JSON schema: what the facts of a problem hold. */
export interface FactsSchema {
  type: 'object';
  properties: Readonly<Record<string, object>>;
  required?: readonly string[];
  additionalProperties?: true;
}

/** On what each code rests, read from the types where it is raised; written by \`npm run fixtures\`, never by hand. */
export const facts: Readonly<Record<string, FactsSchema>> = {
${Object.entries(found)
  .map(([code, schema]) => `  '${code}': ${JSON.stringify(schema)},`)
  .join('\n')}
};
`;

describe('the facts of every problem', () => {
  const found = raised();
  if (process.env['WRITE_FIXTURES']) writeFileSync(file, page(found));

  it('are described as they are raised: npm run fixtures writes them', () =>
    expect(readFileSync(file, 'utf8')).toBe(page(found)));

  it('are described for every code', () => expect(Object.keys(facts)).toEqual(Object.keys(problems).sort()));

  it('are told in full where the type is known', () => {
    expect(found['wrong-custody']).toMatchObject({ required: ['custody', 'needs'] });
    expect(found['stale-version']).toMatchObject({ properties: { version: { type: 'number' } } });
    expect(found['already-taken']).toMatchObject({ required: ['key', 'scope'] });
  });
});
