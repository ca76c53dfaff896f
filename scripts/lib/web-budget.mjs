import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { inRoot } from './paths.mjs';

// In bytes of gzip, scripts and styles: an office PC on a slow line shows the first page within two seconds.
const budget = { first: 250_000, route: 60_000 };
const entry = 'index.html';
const firstPage = 'src/pages/inbox/InboxPage.tsx';

/** What of the built screens loads too much, a line each: the first page whole, every other route by what it adds. */
export function overBudget() {
  const manifest = JSON.parse(readFileSync(inRoot('dist/web/.vite/manifest.json'), 'utf8'));
  const first = new Set([...filesOf(manifest, entry), ...filesOf(manifest, firstPage)]);
  const routes = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry && key !== firstPage);
  return [
    sentence('the first page', first, budget.first),
    ...routes.map((route) => sentence(route, filesOf(manifest, route).difference(first), budget.route)),
  ].filter((line) => line !== null);
}

function sentence(what, files, most) {
  const bytes = [...files].reduce((sum, file) => sum + sizeOf(file), 0);
  return bytes > most ? `${what} loads ${kB(bytes)}, more than ${kB(most)}: ${[...files].map(named).join(', ')}` : null;
}

/** The files that a module needs before it runs, its own first. */
function filesOf(manifest, key, seen = new Set()) {
  if (seen.has(key)) return new Set();
  seen.add(key);
  const { file, css = [], imports = [] } = manifest[key];
  return new Set([file, ...css, ...imports.flatMap((one) => [...filesOf(manifest, one, seen)])]);
}

const sizes = new Map();
function sizeOf(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(inRoot('dist/web', file)), { level: 9 }).length);
  return sizes.get(file);
}

const kB = (bytes) => `${Math.round(bytes / 1000)} kB`;
const named = (file) => `${file.split('/').at(-1)} ${kB(sizeOf(file))}`;
