import { globSync } from 'node:fs';
import { root } from './paths.mjs';
import { Stop } from './say.mjs';

const beside = '{libs,apps,workflows,scripts}/**';

/** The parts of the tests in the order in which they run: where their files are, and what must be there before they run. */
const parts = {
  rules: { files: `${beside}/*.spec.ts`, but: /\.int\.spec\.ts$/, needs: [] },
  database: { files: `${beside}/*.int.spec.ts`, needs: ['compiled', 'postgres'] },
  replay: { files: 'test/replay/**/*.spec.ts', needs: ['built'] },
  api: { files: 'test/e2e/api/**/*.spec.ts', needs: ['built', 'postgres'] },
  e2e: { files: 'test/e2e/**/*.spec.ts', but: /test\/e2e\/api\//, needs: ['built', 'postgres', 'temporal'] },
  browser: { files: 'test/browser/**/*.spec.ts', needs: ['built', 'postgres', 'chromium'] },
};

/**
 * What `npm test -- <words>` runs: a word is the name of a part, or a piece of a file's path. Answers the parts that hold
 * such a file, the paths for jest and all that these parts need; a Stop when nothing is meant.
 */
export function chosen(words) {
  const named = words.filter((word) => word in parts);
  const paths = words.filter((word) => !(word in parts));
  const wanted = Object.keys(parts)
    .filter((part) => named.length === 0 || named.includes(part))
    .filter((part) => paths.length === 0 || filesOf(part).some((file) => paths.some((path) => meant(file, path))));
  if (wanted.length === 0) throw new Stop(`no test file has "${paths.join('" or "')}" in its path`);
  return { wanted, paths, needs: new Set(wanted.flatMap((part) => parts[part].needs)) };
}

// As jest reads it: a pattern, in whatever case.
const meant = (file, path) => new RegExp(path, 'i').test(file);

function filesOf(part) {
  const { files, but } = parts[part];
  const found = globSync(files, { cwd: root, exclude: (name) => name === 'node_modules' });
  return found.filter((file) => !but?.test(file));
}
