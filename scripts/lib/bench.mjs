import { play } from './walk.mjs';
import { say } from './say.mjs';
import { openSystem } from './system.mjs';

/** Measures; answers the exit code. */
export async function bench({ full }) {
  say('Đang dựng hệ thống riêng để đo (ghi bền, fsync bật)…');
  const system = await openSystem({ durable: true });
  try {
    const pids = { API_PID: String(system.running.api.pid), WORKER_PID: String(system.running.worker.pid) };
    return await play('bench', { ...system.env, ...pids, ...(full ? { BENCH_FULL: '1' } : {}) });
  } finally {
    await system.end();
  }
}
