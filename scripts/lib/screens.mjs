import { findChromium } from './chromium.mjs';
import { say } from './say.mjs';
import { openSystem } from './system.mjs';
import { play } from './walk.mjs';

/** Takes the pictures, on servers of its own or of a running demonstration at LAUREL_URL; answers the exit code. */
export async function screens(words) {
  await findChromium();
  const env = { ...process.env, SCREENS: words.join(' ') };
  if (process.env.LAUREL_URL) return play('screens', env);
  say('Đang dựng hệ thống riêng để chụp màn hình…');
  const system = await openSystem();
  try {
    return await play('screens', { ...env, ...system.env });
  } finally {
    await system.end();
  }
}
