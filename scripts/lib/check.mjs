import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build } from './build.mjs';
import { compile } from './compile.mjs';
import { contractDifference } from './contract.mjs';
import { inRoot, root } from './paths.mjs';
import { say } from './say.mjs';
import { schemaDifference } from './schema.mjs';
import { overBudget } from './web-budget.mjs';

const tool = (bin, ...args) => {
  const done = spawnSync(process.execPath, [inRoot('node_modules', bin), ...args], { cwd: root, encoding: 'utf8' });
  return done.status === 0 ? '' : (done.stdout + done.stderr).trim() || `${bin}: ${done.error ?? done.signal}`;
};

const ruled = ['apps', 'libs', 'workflows', 'scripts', 'test'].filter((folder) => existsSync(inRoot(folder)));

// Each answers what is wrong, or nothing.
const checks = {
  types: {
    run: () => tool('typescript/bin/tsc', '--noEmit') + tool('typescript/bin/tsc', '--noEmit', '-p', 'apps/web'),
    mend: 'mend the types at the lines above',
  },
  lint: {
    run: () => tool('eslint/bin/eslint.js', '.', '--max-warnings=0'),
    mend: 'mend the lines above; `npx eslint . --fix` does what a machine can',
  },
  format: {
    run: () => tool('prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn'),
    mend: '`npm run format`',
  },
  imports: {
    run: () =>
      tool(
        'dependency-cruiser/bin/dependency-cruise.mjs',
        '--config',
        '.dependency-cruiser.cjs',
        '-T',
        'err-long',
        ...ruled,
      ),
    mend: 'the table of docs/style.md says who may import whom: move the code, or change the table and .dependency-cruiser.cjs together',
  },
  schema: {
    run: async () => {
      await compile();
      return (await schemaDifference()).join('\n');
    },
    mend: 'if the migrations are right: `npm run schema -- --write` and commit test/schema.sql',
  },
  contract: {
    run: async () => {
      await compile();
      return contractDifference();
    },
    mend: '`npm run contract -- --write` and commit apps/web/src/api/contract.d.ts; then mend the screens that do not compile',
  },
  screens: {
    run: async () => {
      await build();
      return overBudget().join('\n');
    },
    mend: 'load what the page seldom needs when it is needed (`lazy`), or choose a smaller library',
  },
  unused: {
    run: () => tool('knip/bin/knip.js', '--no-progress'),
    mend: 'delete what nothing uses, or use it',
  },
};

/** Runs all checks, or the named ones; answers the exit code. */
export async function check(names) {
  const unknown = names.find((name) => !(name in checks));
  if (unknown) {
    say(`there is no check "${unknown}": choose from ${Object.keys(checks).join(', ')}`);
    return 1;
  }
  const failed = [];
  for (const [name, { run, mend }] of Object.entries(checks)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const wrong = await run();
    say(wrong ? `✗ ${name}\n${wrong}\n  → ${mend}\n` : `✓ ${name}`);
    if (wrong) failed.push(name);
  }
  if (failed.length > 0) say(`check: ${failed.join(', ')} failed`);
  return failed.length > 0 ? 1 : 0;
}
