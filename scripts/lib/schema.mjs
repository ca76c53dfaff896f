import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { query } from './postgres.mjs';
import { withServers } from './test-servers.mjs';

const file = inRoot('test/schema.sql');
const head = '-- The migrated schema, written by `npm run schema -- --write`; never edited by hand.\n';

/** Writes test/schema.sql from a database that was just migrated. */
export async function writeSchema() {
  writeFileSync(file, head + (await migratedSchema()));
}

/** The lines by which test/schema.sql and the migrated database differ, as a person reads them; empty when they agree. */
export async function schemaDifference() {
  const [migrated, written] = [head + (await migratedSchema()), read()].map((text) => text.trimEnd().split('\n'));
  const [only, missing] = [without(migrated, written), without(written, migrated)];
  return [...missing.map((line) => `- ${line}`), ...only.map((line) => `+ ${line}`)];
}

function migratedSchema() {
  return withServers({ temporal: false }, async ({ url }) => {
    const rows = await query(url, readFileSync(inRoot('scripts/lib/schema.sql'), 'utf8'));
    return rows.map(({ line }) => `${line.startsWith(' ') ? '' : '\n'}${line}\n`).join('');
  });
}

function read() {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function without(lines, others) {
  const known = new Set(others);
  return lines.filter((line) => !known.has(line));
}
