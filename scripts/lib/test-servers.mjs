import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endOnce } from './ending.mjs';
import { freePort } from './ports.mjs';
import { createDatabase, startPostgres } from './postgres.mjs';
import { endChildren } from './processes.mjs';
import { runStep } from './services.mjs';
import { databaseUrls } from './environment.mjs';
import { findTemporal, obtainTemporal } from './temporal-binary.mjs';
import { startTemporal } from './temporal.mjs';

// Throw-away servers on loopback: nothing here is secret, and losing it costs nothing.
const password = 'test';
const secrets = { api: password, worker: password, auditor: password };
const volatile = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

// One for each test file that keeps time: their databases give out the same codes, so they must not meet.
const namespaces = ['bells', 'calendar-year', 'decision-and-ceremony', 'faults', 'generation', 'hand-over', 'routes'];

/**
 * Does `work` with PostgreSQL holding a migrated template database and with Temporal, each unless told not to, in a folder
 * of its own on free ports; servers and folder are gone afterwards, also when a signal ends us.
 * `work` is given the folder, the template's address and an environment: TEST_DATABASE_URL is the superuser's address
 * of the template; each test file clones it. Every role's password is `test`.
 */
export async function withServers({ prepare, postgres = true, temporal = true }, work) {
  const folder = mkdtempSync(join(tmpdir(), 'laurel-test-'));
  const end = endOnce(async () => {
    await endChildren();
    rmSync(folder, { recursive: true, force: true });
  });
  try {
    chmodSync(folder, 0o755); // the server may run under an account of its own
    await prepare?.();
    const url = postgres ? await openPostgres(folder) : null;
    const env = {
      ...process.env,
      ...(url && { TEST_DATABASE_URL: url }),
      ...(temporal && (await openTemporal(folder))),
    };
    return await work({ folder, url, env });
  } finally {
    await end();
  }
}

async function openPostgres(folder) {
  const [dir, logFile] = [join(folder, 'postgres'), join(folder, 'postgres.log')];
  const server = await startPostgres({ dir, port: await freePort(), password, logFile, settings: volatile });
  const url = await createDatabase(server, 'laurel_template');
  await runStep('migrate', { ...process.env, ...databaseUrls(url, secrets, {}) });
  return url;
}

async function openTemporal(folder) {
  const binary = findTemporal() ?? (await obtainTemporal());
  const logFile = join(folder, 'temporal.log');
  const { address } = await startTemporal({
    binary,
    port: await freePort(),
    namespace: 'laurel',
    also: namespaces,
    logFile,
  });
  return { TEST_TEMPORAL_ADDRESS: address, TEST_TEMPORAL_BINARY: binary };
}
