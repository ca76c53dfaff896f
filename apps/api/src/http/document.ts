import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { dossierCode, obligationId, streamKey } from './rules';
import type { Permission } from './session';
import { ProblemDto } from './problem.dto';

type Paths = OpenAPIObject['paths'];
type Operation = NonNullable<Paths[string]['get']>;
const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The OpenAPI document: what the controllers say, and what holds for every route alike. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('laurel')
    .setDescription('Thi đua, khen thưởng')
    .setVersion('0.1.0')
    .addCookieAuth('laurel')
    .build();
  const document = SwaggerModule.createDocument(app, about, { extraModels: [ProblemDto] });
  for (const item of Object.values(document.paths))
    for (const method of methods) if (item[method]) complete(item[method], method);
  return document;
}

function complete(operation: Operation, method: string): void {
  const who = (operation as { 'x-permitted'?: Permission })['x-permitted'];
  const signedIn = who !== 'anyone';
  const parameters = (operation.parameters ??= []);
  for (const parameter of parameters)
    if ('in' in parameter && parameter.in === 'path' && isText(parameter.schema))
      parameter.schema = patterns[parameter.name] ?? parameter.schema;
  if (signedIn) operation.security = [{ cookie: [] }];
  if (signedIn && method !== 'get') parameters.push(csrf);
  if (method === 'get' && 'headers' in (operation.responses['200'] ?? {})) knownAlready(operation);
  const keyed = parameters.some((p) => 'name' in p && p.name === 'Idempotency-Key');
  const inPath = parameters.some((p) => 'in' in p && p.in === 'path');
  const statuses = [
    ...(parameters.length > 0 || operation.requestBody ? [400] : []),
    ...(signedIn ? [401, 403] : []),
    ...(inPath || keyed ? [404, 409] : []),
    ...(keyed ? [412, 422] : []),
    ...(parameters.some((p) => 'name' in p && p.name === 'lawOn') ? [422] : []),
    ...(operation.requestBody ? [413, 415] : []),
    503,
  ];
  for (const status of statuses) operation.responses[status] ??= problem(titles[status]!);
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
  413: 'The body is larger than this route takes (128 KiB where nothing else is said, at most 1 MiB).',
  415: 'The body is not JSON.',
  503: 'The database is away: come again after Retry-After, with the same Idempotency-Key.',
  422: 'The request contradicts itself or the law, or its Idempotency-Key was used for another.',
};
