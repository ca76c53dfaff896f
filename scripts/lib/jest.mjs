import { existsSync, readFileSync } from 'node:fs';
import { inRoot, root } from './paths.mjs';
import { runChild } from './processes.mjs';

// Real servers on a busy machine: a test waits for a fact, and only what never comes ends it.
const patienceMs = 600_000;

/** Runs one part; a file that could not be run counts as a failure. */
export async function runJest(project, paths, env, outputFile) {
  const how = ['--selectProjects', project, '--passWithNoTests', '--maxWorkers=2', '--forceExit'];
  how.push(`--testTimeout=${patienceMs}`);
  const args = [inRoot('node_modules/jest/bin/jest.js'), ...how, '--json', `--outputFile=${outputFile}`, ...paths];
  // NestJS and some packages are ES modules only: jest loads them with this flag.
  const { code } = await runChild(process.execPath, ['--experimental-vm-modules', '--no-warnings', ...args], {
    cwd: root,
    env: { ...env, TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (!existsSync(outputFile)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(outputFile, 'utf8'));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
}
