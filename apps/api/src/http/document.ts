import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, getSchemaPath, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { bounds } from './bounds';
import { ItemAnswerDto } from './bulk.dto';
import { bytesOf, usualBytes } from './bodies';
import { asOpenApi31 } from './openapi-31';
import { facts } from './problems/facts';
import { problems } from './problems/problems';
import { dossierCode, obligationId, streamKey } from './rules';
import type { Permission } from './session';
import { ProblemDto } from './problem.dto';

type Paths = OpenAPIObject['paths'];
type SchemaObject = Exclude<NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string], { $ref: string }>;
type Operation = NonNullable<Paths[string]['get']>;
const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The OpenAPI document: what the controllers say, and what holds for every route alike. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('laurel')
    .setDescription(description)
    .setVersion('0.1.0')
    .addServer('/', 'Where this document was read')
    .addCookieAuth('laurel', { type: 'apiKey', in: 'cookie', description: 'Set by POST /api/session' })
    .addCookieAuth(
      '__Host-laurel',
      { type: 'apiKey', in: 'cookie', description: 'The same, behind TLS' },
      'cookieBehindTls',
    )
    .build();
  const document = SwaggerModule.createDocument(app, about, {
    extraModels: [ProblemDto, ItemAnswerDto],
    operationIdFactory: (controller, method) => `${small(controller.replace(/Controller$/, ''))}_${method}`,
  });
  for (const [path, item] of Object.entries(document.paths))
    for (const method of methods) if (item[method]) complete(item[method], method, path);
  typeProblems(document);
  return asOpenApi31(document);
}

const small = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

const description = `Thi đua, khen thưởng.

Every refusal is \`application/problem+json\` (RFC 9457); \`ProblemFactsDto\` says by \`code\` what stands in \`facts\`. A command carries an \`Idempotency-Key\`: sent again with the same
body it gives the first answer again. An address asked with another method answers 405 and names in \`Allow\` those that it takes. 429 and 503 say in \`Retry-After\` when to come again. A body is at most
${usualBytes / 1024} KiB (\`x-max-bytes\` where it is another), holds at most ${bounds.keys} fields an object, ${bounds.items} items a list and ${bounds.values} values in all, ${bounds.depth} deep. Answers are compressed (br, gzip).`;

/** Codes are a closed list, and what stands in the facts of each is known. */
function typeProblems({ components }: OpenAPIObject): void {
  const schemas = components!.schemas as Record<string, SchemaObject>;
  const { code, facts: told } = schemas['ProblemDto']!.properties as Record<string, SchemaObject>;
  Object.assign(code!, { enum: Object.keys(problems).sort() });
  Object.assign(told!, { properties: refusedTogether });
  schemas['ProblemFactsDto'] = {
    type: 'object',
    description: 'What stands in `facts` of a problem, by its `code`',
    properties: facts as Record<string, SchemaObject>,
  };
}

/** An act over many is refused for the first reason met, and names every dossier that stands in its way. */
const refusedTogether = {
  dossier: { type: 'string', description: 'In an act over many: whose reason this is' },
  refused: {
    type: 'array',
    description: 'In an act over many: all of them',
    items: { $ref: getSchemaPath(ItemAnswerDto) },
  },
};

function complete(operation: Operation, method: string, path: string): void {
  const who = (operation as { 'x-permitted'?: Permission })['x-permitted'];
  const signedIn = who !== 'anyone';
  const parameters = (operation.parameters ??= []);
  for (const parameter of parameters)
    if ('in' in parameter && parameter.in === 'path' && isText(parameter.schema))
      parameter.schema = patterns[parameter.name] ?? parameter.schema;
  operation.security = signedIn ? [{ cookie: [] }, { cookieBehindTls: [] }] : [];
  if (signedIn && method !== 'get') parameters.push(csrf, onBehalfOf);
  if (method === 'get' && 'headers' in (operation.responses['200'] ?? {})) knownAlready(operation);
  const keyed = parameters.some((p) => 'name' in p && p.name === 'Idempotency-Key');
  const inPath = parameters.some((p) => 'in' in p && p.in === 'path');
  const statuses = [
    ...(path.startsWith('/api/') ? [400] : []),
    ...(signedIn ? [401, 403] : []),
    ...(inPath || keyed ? [404, 409] : []),
    ...(keyed ? [412, 422] : []),
    ...(parameters.some((p) => 'name' in p && p.name === 'lawOn') ? [422] : []),
    ...(operation.requestBody ? [413, 415] : []),
    503,
  ];
  const most = bytesOf(path);
  if (operation.requestBody) Object.assign(operation.requestBody, { 'x-max-bytes': most });
  for (const status of statuses) operation.responses[status] ??= problem(titles[status]!);
  if (operation.requestBody) operation.responses[413] = problem(`The body is larger than ${most / 1024} KiB.`);
  for (const status of [429, 503])
    if (operation.responses[status]) Object.assign(operation.responses[status], retryLater);
  operation.responses['default'] = problem('A fault of ours, or of the connection.');
}

/** A read that says its tag is not sent again to who names that tag. */
function knownAlready(operation: Operation): void {
  const said = operation.responses['200'] as { headers?: Record<string, unknown> };
  if (!said.headers?.['ETag']) return;
  said.headers['ETag'] = contentTag;
  operation.parameters!.push({
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description: 'The ETag of an answer that is still at hand',
    schema: { type: 'string' },
  });
  operation.responses['304'] ??= { description: 'As it was when that ETag was given.', headers: { ETag: contentTag } };
}

const contentTag = {
  description: '"<version>-<content>": what the next If-Match takes, and the next If-None-Match',
  schema: { type: 'string', example: '"7-Zk3vQ1b0m2Xw9aTs"' },
};

const isText = (schema: object | undefined) => schema !== undefined && 'type' in schema && schema.type === 'string';

const patterns: Readonly<Record<string, object>> = {
  code: { type: 'string', pattern: dossierCode.source, example: 'HS-2024-000123' },
  obligation: { type: 'string', pattern: obligationId.source, example: 'appraise@4' },
  id: { type: 'string', pattern: streamKey.source },
  unit: { type: 'string', pattern: streamKey.source, example: 'SGDDT' },
  cluster: { type: 'string', pattern: streamKey.source },
  session: { type: 'string', pattern: '^[0-9a-f-]{36}$' },
  evidence: { type: 'string', pattern: streamKey.source },
};

const csrf = {
  name: 'X-CSRF-Token',
  in: 'header' as const,
  required: true,
  description: '`csrf` of GET /api/me, which another site cannot read',
  schema: { type: 'string' },
};

const onBehalfOf = {
  name: 'X-On-Behalf-Of',
  in: 'header' as const,
  required: false,
  description: 'The id of a delegation: the write is done in the position of whoever gave it, if it covers the act',
  schema: { type: 'string', pattern: streamKey.source, example: 'KT-2025-01' },
};

const retryLater = {
  headers: {
    'Retry-After': { required: true, description: 'Seconds after which to come again', schema: { type: 'integer' } },
  },
};

/** The body of every refusal. */
export const problemContent = {
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDto' } } },
};

const problem = (description: string) => ({ description, ...problemContent });

const titles: Readonly<Record<number, string>> = {
  400: 'Not understood: `errors` names each field and its rule.',
  401: 'Nobody is signed in.',
  403: 'This role, unit or person may not.',
  404: 'Not there, or not to be seen by you.',
  409: 'Refused by a rule: `code` and `facts` say which.',
  412: 'If-Match names another version than there is: `facts.version` is the current one.',
  413: 'The body is larger than this route takes.',
  415: 'The body is not JSON.',
  503: 'The database is away: come again after Retry-After, with the same Idempotency-Key.',
  422: 'The request contradicts itself or the law, or its Idempotency-Key was used for another.',
};
