import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from '@node-rs/argon2';
import { Pool } from 'pg';
import { inTransaction, openLog } from '@app/event-store';
import { openPool, readConfig } from '@app/platform';
import { loadCandidates, readCandidates } from './registry/candidates';
import { loadCouncils, readCouncils } from './registry/councils';
import { loadRegistry } from './registry/load';
import { loadUnits, readUnits } from './registry/units';

const folder = join(process.cwd(), 'demo');

/** Loads the plan's demonstration once: units, invented people, councils, accounts; opens the log on the plan's date. */
async function main(): Promise<void> {
  const db = openPool(readConfig(process.env, 'owner').databaseUrl, { name: 'laurel-load', max: 2 });
  try {
    const plan = JSON.parse(readFileSync(join(folder, 'plan-2024.json'), 'utf8')) as { issuedOn: string };
    await openLog(db, { mode: 'demonstration', startsAt: `${plan.issuedOn}T01:00:00.000Z` });
    const { rows } = await db.query<{ n: number }>('select count(*)::int as n from account');
    if (rows[0]!.n === 0) await load(db, process.env['DEMO_PASSWORD'] ?? '');
    // A demonstration of an older version learns what came with this one.
    else
      await inTransaction(db, async (client) => {
        await loadUnits(client, readUnits(folder));
        await loadCandidates(client, readCandidates(folder));
        await loadCouncils(client, readCouncils(folder));
      });
  } finally {
    await db.end();
  }
}

async function load(db: Pool, password: string): Promise<void> {
  if (password.length < 10) throw new Error('DEMO_PASSWORD must hold at least 10 characters');
  // One password for all, so one hash serves: a demonstration, and said so at the start.
  const passwordHash = await hash(password);
  const { units, candidates, accounts } = await inTransaction(db, (client) =>
    loadRegistry(client, folder, () => Promise.resolve(passwordHash), false),
  );
  console.log(
    `Đã nạp dữ liệu minh họa: ${units} đơn vị, ${candidates} cá nhân và tập thể, ${accounts.length} tài khoản.`,
  );
}

main().catch((error: Error) => {
  console.error(`Không nạp được dữ liệu minh họa: ${error.message}`);
  process.exitCode = 1;
});
