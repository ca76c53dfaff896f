import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endLeftover, processStart } from './processes.mjs';
import { say, Stop } from './say.mjs';

/**
 * Holds the data folder for this process. A lock left by a killed start is taken over after its children are ended;
 * a living one is refused.
 */
export async function takeLock(dataDir) {
  const file = join(dataDir, 'lock.json');
  const held = { pid: process.pid, began: processStart(process.pid), children: [] };
  if (!create(file, held)) {
    await endStale(file, dataDir);
    rmSync(file, { force: true });
    if (!create(file, held)) throw taken(dataDir, readLock(file)?.pid);
  }
  return {
    /** Notes a child, so that the next start finds it should we be killed. */
    note(child, signal) {
      held.children.push({ name: child.name, pid: child.pid, began: processStart(child.pid), signal });
      writeFileSync(`${file}.new`, JSON.stringify(held), { mode: 0o600 });
      renameSync(`${file}.new`, file); // at once: killed between the two, the next start still knows our children
    },
    release: () => rmSync(file, { force: true }),
  };
}

async function endStale(file, dataDir) {
  const old = readLock(file);
  if (old === null) return;
  if (isAlive(old)) throw taken(dataDir, old.pid);
  say('Lần chạy trước bị ngắt đột ngột; đang dọn các tiến trình còn lại…');
  for (const child of old.children.reverse()) if (isAlive(child)) await endLeftover(child.pid, child.signal);
}

const isAlive = ({ pid, began }) => began !== null && processStart(pid) === began;

const taken = (dataDir, pid) =>
  new Stop(
    `laurel đang chạy với thư mục ${dataDir} (tiến trình ${pid}): hãy dừng nó trước, hoặc đặt DATA_DIR và PORT khác.`,
  );

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // half written by a killed start
  }
}

function create(file, held) {
  try {
    writeFileSync(file, JSON.stringify(held), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}
