import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './ports.mjs';
import { createDatabase, startPostgres } from './postgres.mjs';
import { runStep } from './services.mjs';
import { databaseUrls } from './environment.mjs';
import { findTemporal, obtainTemporal } from './temporal-binary.mjs';
import { startTemporal } from './temporal.mjs';

// Throw-away servers on loopback: nothing here is secret, and losing it costs nothing.
const password = 'test';
const secrets = { api: password, worker: password, auditor: password };
const volatile = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/**
 * PostgreSQL with a migrated template database and, unless told not to, Temporal, both in `folder` on free ports.
 * TEST_DATABASE_URL is the superuser's address of the template; each test file clones it. Every role's password is `test`.
 */
export async function openServers(folder, { temporal = true } = {}) {
  chmodSync(folder, 0o755); // the server may run under an account of its own
  const postgres = await openPostgres(folder);
  const opened = [postgres];
  const end = async () => {
    for (const server of opened.reverse()) await server.stop();
  };
  try {
    const url = await createDatabase(postgres, 'laurel_template');
    runStep('migrate', { ...process.env, ...databaseUrls(url, secrets, {}) });
    const env = { ...process.env, TEST_DATABASE_URL: url };
    if (!temporal) return { env, url, end };
    const server = await openTemporal(folder);
    opened.push(server);
    return { env: { ...env, TEST_TEMPORAL_ADDRESS: server.address, TEST_TEMPORAL_NAMESPACE: 'laurel' }, url, end };
  } catch (error) {
    await end();
    throw error;
  }
}

async function openPostgres(folder) {
  const [dir, logFile] = [join(folder, 'postgres'), join(folder, 'postgres.log')];
  return startPostgres({ dir, port: await freePort(), password, logFile, settings: volatile });
}

async function openTemporal(folder) {
  const binary = findTemporal() ?? (await obtainTemporal());
  return startTemporal({ binary, port: await freePort(), namespace: 'laurel', logFile: join(folder, 'temporal.log') });
}
