import { join } from 'node:path';
import { buildApart } from './services.mjs';
import { projects, runJest } from './jest.mjs';
import { say } from './say.mjs';
import { withServers } from './test-servers.mjs';

/** Builds, opens servers of its own, runs the tests; answers the exit code. */
export function test(args) {
  const wanted = projects.filter((project) => args.includes(project));
  const paths = args.filter((arg) => !projects.includes(arg));
  return withServers({ prepare: buildApart }, ({ env, folder }) =>
    runAll(wanted.length > 0 ? wanted : projects, paths, env, folder),
  );
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
