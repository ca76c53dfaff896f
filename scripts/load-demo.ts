import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from '@node-rs/argon2';
import { Pool } from 'pg';
import { openLog } from '@app/event-store';
import { openPool, readConfig } from '@app/platform';

interface Named {
  code: string;
  name: string;
  kind: string;
  validFrom: string;
  validTo: string | null;
  marks: object;
}

interface Account {
  account: string;
  person: string;
  role: string;
  unit: string;
  validFrom: string;
  validTo: string | null;
  email: string;
}

/** Loads the plan's demonstration once: units, invented people, councils, accounts; opens the log on the plan's date. */
async function main(): Promise<void> {
  const db = openPool(readConfig(process.env, 'owner').databaseUrl, { name: 'laurel-load', max: 2 });
  try {
    const plan = read<{ issuedOn: string }>('plan-2024');
    await openLog(db, { mode: 'demonstration', startsAt: `${plan.issuedOn}T01:00:00.000Z` });
    const { rows } = await db.query<{ n: number }>('select count(*)::int as n from account');
    if (rows[0]!.n === 0) await load(db, process.env['DEMO_PASSWORD'] ?? '');
  } finally {
    await db.end();
  }
}

async function load(db: Pool, password: string): Promise<void> {
  if (password.length < 10) throw new Error('DEMO_PASSWORD must hold at least 10 characters');
  const units = read<Named[]>('units');
  await insert(db, 'unit (code, name, kind, valid_from, valid_to, marks)', units, (u) => [
    u.code,
    u.name,
    u.kind,
    u.validFrom,
    u.validTo,
    u.marks,
  ]);
  const candidates = [...read<Candidate[]>('people'), ...read<Candidate[]>('collectives')];
  await insert(db, 'candidate (id, kind, name, unit, invented)', candidates, (c) => [
    c.id,
    c.kind,
    c.name,
    c.unit,
    c.invented,
  ]);
  await insert(db, 'council (id, kind, name, members)', read<Council[]>('councils'), (c) => [
    c.id,
    c.kind,
    c.name,
    c.members,
  ]);
  const accounts = read<Account[]>('accounts');
  // One password for all, so one hash serves: a demonstration, and said so at the start.
  const passwordHash = await hash(password);
  await insert(db, 'account (name, person, password_hash, email)', accounts, (a) => [
    a.account,
    a.person,
    passwordHash,
    a.email,
  ]);
  await insert(db, 'position (person, role, unit, valid_from, valid_to)', accounts, (a) => [
    a.person,
    a.role,
    a.unit,
    a.validFrom,
    a.validTo,
  ]);
  console.log(
    `Đã nạp dữ liệu minh họa: ${units.length} đơn vị, ${candidates.length} cá nhân và tập thể, ${accounts.length} tài khoản.`,
  );
}

interface Candidate {
  id: string;
  kind: string;
  name: string;
  unit: string;
  invented: boolean;
}

interface Council {
  id: string;
  kind: string;
  name: string;
  members: string[];
}

async function insert<T>(db: Pool, into: string, rows: readonly T[], valuesOf: (row: T) => unknown[]): Promise<void> {
  for (const row of rows) {
    const values = valuesOf(row);
    await db.query(`insert into ${into} values (${values.map((_, i) => `$${i + 1}`).join(', ')})`, values);
  }
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(join(process.cwd(), 'demo', `${name}.json`), 'utf8')) as T;
}

main().catch((error: Error) => {
  console.error(`Không nạp được dữ liệu minh họa: ${error.message}`);
  process.exitCode = 1;
});
