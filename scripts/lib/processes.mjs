import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';

/**
 * Starts a child in a process group of its own, so that Ctrl-C reaches only us and we end the children in order.
 * `logFile` takes both its outputs; `exited` never rejects.
 */
export function startChild({ name, command, args, env, cwd, logFile, uid, gid, stopSignal = 'SIGTERM' }) {
  const log = openSync(logFile, 'a');
  const child = spawn(command, args, { env, cwd, uid, gid, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  const exited = new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: null, error }));
    child.on('exit', (code, signal) => resolve({ code, signal }));
  });
  return { name, pid: child.pid, logFile, exited, stop: () => stop(child, exited, stopSignal) };
}

async function stop(child, exited, signal) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
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
