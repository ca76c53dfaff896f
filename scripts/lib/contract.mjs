import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { inRoot, root } from './paths.mjs';
import { Stop } from './say.mjs';

const file = inRoot('apps/web/src/api/contract.d.ts');
const head =
  "/* eslint-disable */\n// The API's OpenAPI document as types, written by `npm run contract -- --write`; never edited by hand.\n\n";

/** Headers that the client of the screens sets itself: a page never names them. */
const ours = ['X-CSRF-Token', 'Idempotency-Key', 'If-Match', 'If-None-Match'];

/** Writes apps/web/src/api/contract.d.ts from the compiled API. */
export async function writeContract() {
  writeFileSync(file, await contract());
}

/** Why the written types do not fit the API, or nothing. */
export async function contractDifference() {
  return (await contract()) === read() ? '' : 'apps/web/src/api/contract.d.ts differs from what the API says of itself';
}

async function contract() {
  const document = describe();
  for (const path of Object.values(document.paths)) for (const operation of Object.values(path)) shorten(operation);
  return head + astToString(await openapiTS(document, { defaultNonNullable: false }));
}

/** Of the answers only the successes: every refusal is a ProblemDto. */
function shorten(operation) {
  operation.parameters = operation.parameters?.filter(({ name }) => !ours.includes(name));
  operation.responses = Object.fromEntries(Object.entries(operation.responses).filter(([status]) => status < 300));
  for (const response of Object.values(operation.responses)) delete response.headers;
}

/** The OpenAPI document of the compiled API, without a database. */
export function describe() {
  const folder = mkdtempSync(join(tmpdir(), 'laurel-contract-'));
  const target = join(folder, 'openapi.json');
  try {
    const done = spawnSync(process.execPath, [inRoot('dist/apps/api/src/describe.js'), target], {
      cwd: root,
      encoding: 'utf8',
    });
    if (done.status !== 0) throw new Stop(`The API could not describe itself:\n${done.stdout}${done.stderr}`);
    return JSON.parse(readFileSync(target, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function read() {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
