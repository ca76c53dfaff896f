import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say, Stop } from './say.mjs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of the tests: the system's own, installed by apt where we may; its path is left in CHROMIUM. */
export async function findChromium() {
  process.env.CHROMIUM = here() ?? install();
}

const here = () => [process.env.CHROMIUM, ...places].find((place) => place && existsSync(place));

function install() {
  const may = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (may) {
    say('Đang cài Chromium cho phần kiểm thử trên trình duyệt…');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update'], { env });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
  }
  const found = here();
  if (!found)
    throw new Stop('the browser tests need Chromium: `apt-get install chromium`, or name one by the variable CHROMIUM');
  return found;
}
