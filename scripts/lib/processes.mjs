import { spawn } from 'node:child_process';
import { closeSync, fchmodSync, openSync, readFileSync } from 'node:fs';
import { Stop } from './say.mjs';

// What we started and what has not ended yet, in the order of starting.
const alive = [];
let over = false;

/**
 * Starts a child in a process group of its own, so that Ctrl-C reaches only us and we end the children in order.
 * `logFile` takes both its outputs; `exited` never rejects.
 */
export function startChild({ name, command, args, env, cwd, logFile, uid, gid, stopSignal = 'SIGTERM' }) {
  // What a service writes (logs, Temporal's data, the worker's anchor) is for its own account only; it inherits the mask.
  const mask = process.umask(0o077);
  try {
    const log = openSync(logFile, 'a', 0o600);
    fchmodSync(log, 0o600);
    const options = { env, cwd, uid, gid, stdio: ['ignore', log, log] };
    const { child, ...begun } = begin(name, command, args, options, (child) => child.kill(stopSignal));
    closeSync(log);
    return { ...begun, logFile, pid: child.pid };
  } finally {
    process.umask(mask);
  }
}

/** Runs a program to its end; answers its exit code and, unless it speaks to our console, what it said. */
export async function runChild(command, args, { env = process.env, cwd, stdio = ['ignore', 'pipe', 'pipe'] } = {}) {
  const { child, exited } = begin(null, command, args, { env, cwd, stdio }, ({ pid }) => process.kill(-pid, 'SIGTERM'));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text));
  const { code, error } = await exited;
  if (over) throw new Stop('Đã dừng.');
  return { code: code ?? 1, said: error ? error.message : said.trim() };
}

/** Ends every child that is still there, the last started first; from then on none can be started. */
export async function endChildren(ended = () => undefined) {
  over = true;
  while (alive.length > 0) {
    const child = alive.at(-1);
    await child.stop();
    ended(child);
  }
}

function begin(name, command, args, options, ask) {
  if (over) throw new Stop('Đã dừng.');
  const child = spawn(command, args, { ...options, detached: true });
  const exited = new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: null, error }));
    child.on('close', (code, signal) => resolve({ code, signal }));
  });
  const begun = { name, child, exited, stop: () => stop(child, exited, ask) };
  alive.push(begun);
  exited.then(() => alive.splice(alive.indexOf(begun), 1));
  return begun;
}

async function stop(child, exited, ask) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return exited;
  ask(child);
  const patience = setTimeout(() => child.kill('SIGKILL'), 20_000);
  await exited;
  clearTimeout(patience);
}

/** When a process began, or null when there is none: pid and start together are never reused. */
export function processStart(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code === 'ESRCH') return null;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? null : rest[18];
  } catch {
    return 'unknown'; // no /proc on this system: the pid alone must do
  }
}

/** Ends a process of an earlier run and waits until it is gone. */
export async function endLeftover(pid, signal = 'SIGTERM') {
  const began = processStart(pid);
  for (let turn = 0; turn < 100 && began !== null && processStart(pid) === began; turn++) {
    if (turn === 0) process.kill(pid, signal);
    if (turn === 80) process.kill(pid, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** The last lines of a log file. */
export function tail(file, lines = 15) {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
}
