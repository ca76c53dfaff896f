import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { compile } from './compile.mjs';
import { runJest } from './jest.mjs';
import { say } from './say.mjs';
import { buildApart } from './services.mjs';
import { chosen } from './test-parts.mjs';
import { withServers } from './test-servers.mjs';

/** Opens what the wanted tests need, and no more; runs them; answers the exit code. */
export async function test(words) {
  const { wanted, paths, needs } = chosen(words);
  if (needs.has('chromium')) await findChromium();
  const prepare = needs.has('built') ? buildApart : needs.has('compiled') ? compile : undefined;
  const servers = { prepare, postgres: needs.has('postgres'), temporal: needs.has('temporal') };
  return withServers(servers, ({ env, folder }) => runAll(wanted, paths, env, folder));
}

async function runAll(wanted, paths, env, folder) {
  const sum = { passed: 0, failed: 0 };
  for (const part of wanted) {
    const { passed, failed } = await runJest(part, paths, env, join(folder, `${part}.json`));
    sum.passed += passed;
    sum.failed += failed;
  }
  process.once('exit', () => say(`tests: ${sum.passed} passed, ${sum.failed} failed`));
  return sum.failed > 0 || sum.passed === 0 ? 1 : 0;
}
