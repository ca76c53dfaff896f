import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApart } from './services.mjs';
import { projects, runJest } from './jest.mjs';
import { say } from './say.mjs';
import { openServers } from './test-servers.mjs';

/** Builds, opens servers of its own, runs the tests; answers the exit code. */
export async function test(args) {
  const wanted = projects.filter((project) => args.includes(project));
  const paths = args.filter((arg) => !projects.includes(arg));
  buildApart();
  const folder = mkdtempSync(join(tmpdir(), 'laurel-test-'));
  let servers = null;
  const end = async () => {
    await servers?.end();
    rmSync(folder, { recursive: true, force: true });
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void end().then(() => process.exit(1)));
  try {
    servers = await openServers(folder);
    return await runAll(wanted.length > 0 ? wanted : projects, paths, servers.env, folder);
  } finally {
    await end();
  }
}

async function runAll(wanted, paths, env, folder) {
  const sum = { passed: 0, failed: 0 };
  for (const project of wanted) {
    const { passed, failed } = await runJest(project, paths, env, join(folder, `${project}.json`));
    sum.passed += passed;
    sum.failed += failed;
  }
  process.once('exit', () => say(`tests: ${sum.passed} passed, ${sum.failed} failed`));
  return sum.failed > 0 || sum.passed === 0 ? 1 : 0;
}
