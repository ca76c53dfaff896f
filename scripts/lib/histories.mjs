import { openSystem } from './system.mjs';
import { say } from './say.mjs';
import { play } from './walk.mjs';

/** Walks the year and writes the histories of chosen runs to test/replay/histories; answers the exit code. */
export async function recordHistories() {
  say('Đang dựng hệ thống riêng để ghi lịch sử quy trình…');
  const system = await openSystem();
  try {
    return await play('histories', system.env);
  } finally {
    await system.end();
  }
}
