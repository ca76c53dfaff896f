import { Connection } from '@temporalio/client';
import { startChild, tail } from './processes.mjs';
import { Stop } from './say.mjs';

// One entry each of temporal.api.enums.v1.IndexedValueType.
const searchAttributes = {
  ...{ Custody: 'Keyword', AwardLevel: 'Keyword', UnitCode: 'Keyword', DueDate: 'Datetime' },
  ...{ Session: 'Keyword', Decision: 'Keyword' },
};
const indexedValueType = { Keyword: 2, Datetime: 6 };
const retentionDays = 30;

/**
 * Starts the development server on 127.0.0.1; without `dbFile` it keeps everything in memory, without `uiPort` it shows no
 * pages. `also` are further namespaces.
 */
export async function startTemporal({ binary, port, uiPort, namespace, also = [], dbFile, logFile }) {
  const store = dbFile ? ['--db-filename', dbFile, '--sqlite-pragma', 'journal_mode=WAL'] : [];
  const attributes = Object.entries(searchAttributes).flatMap(([name, type]) => [
    '--search-attribute',
    `${name}=${type}`,
  ]);
  const namespaces = [namespace, ...also].flatMap((name) => ['--namespace', name]);
  const where = ['--ip', '127.0.0.1', '--port', String(port), '--log-level', 'warn'];
  const pages = uiPort
    ? ['--ui-ip', '127.0.0.1', '--ui-port', String(uiPort), '--ui-disable-news-fetch']
    : ['--headless'];
  const args = ['server', 'start-dev', ...pages, ...where, ...namespaces, ...store, ...attributes];
  const child = startChild({ name: 'Temporal', command: binary, args, env: process.env, logFile });
  const address = `127.0.0.1:${port}`;
  for (const name of [namespace, ...also]) await ready(child, address, name);
  return { ...child, stopSignal: 'SIGTERM', address };
}

/** Refuses a server of somebody else's that cannot be reached; gives it our namespace and search attributes if they are missing. */
export async function prepareTemporal(address, namespace) {
  const connection = await Connection.connect({ address, connectTimeout: 10_000 }).catch((error) => {
    throw new Stop(
      `Không kết nối được Temporal ở TEMPORAL_ADDRESS=${address} (${error.message}): hãy kiểm tra địa chỉ và máy chủ.`,
    );
  });
  try {
    if (!(await hasNamespace(connection, namespace))) await register(connection, namespace);
    await addMissingAttributes(connection, namespace);
  } finally {
    await connection.close();
  }
}

async function ready(child, address, namespace) {
  let ended = null;
  child.exited.then((how) => (ended = how));
  for (let turn = 0; turn < 300; turn++) {
    if (ended) throw new Stop(`Temporal không khởi động được; cuối tệp ${child.logFile}:\n${tail(child.logFile, 8)}`);
    if (await answers(address, namespace)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await child.stop();
  throw new Stop(`Temporal không trả lời sau 60 giây: hãy xem ${child.logFile}.`);
}

async function answers(address, namespace) {
  let connection;
  try {
    connection = await Connection.connect({ address, connectTimeout: 2_000 });
    return (await missingAttributes(connection, namespace)).length === 0;
  } catch {
    return false;
  } finally {
    await connection?.close();
  }
}

async function hasNamespace(connection, namespace) {
  try {
    await connection.workflowService.describeNamespace({ namespace });
    return true;
  } catch (error) {
    if (error.code === 5) return false; // NOT_FOUND
    throw error;
  }
}

async function register(connection, namespace) {
  const workflowExecutionRetentionPeriod = { seconds: retentionDays * 24 * 3600 };
  await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod });
  // The server's parts learn of a new namespace only when their caches are refreshed.
  for (let turn = 0; turn < 120; turn++) {
    if (
      await missingAttributes(connection, namespace).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Stop(`Temporal chưa nhận không gian tên ${namespace}: hãy chạy lại sau một phút.`);
}

async function addMissingAttributes(connection, namespace) {
  const missing = await missingAttributes(connection, namespace);
  if (missing.length === 0) return;
  const wanted = Object.fromEntries(missing.map((name) => [name, indexedValueType[searchAttributes[name]]]));
  await connection.operatorService.addSearchAttributes({ namespace, searchAttributes: wanted });
}

async function missingAttributes(connection, namespace) {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  return Object.keys(searchAttributes).filter((name) => !(name in customAttributes));
}
