import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { transformFile } from '@swc/core';
import { inRoot, root } from './paths.mjs';
import { swcOptions } from './swc-options.mjs';

const sources = ['apps/api', 'apps/worker', 'apps/verify', 'libs', 'workflows', 'scripts'];

/** Compiles our TypeScript, without its tests, into dist/ and removes what no source stands for any more. */
export async function compile() {
  const files = sources.flatMap((folder) => typescript(inRoot(folder)));
  const written = new Set();
  for (const file of files) {
    const target = inRoot('dist', relative(root, file).replace(/\.ts$/, '.js'));
    const { code, map } = await transformFile(file, { ...swcOptions, sourceFileName: file });
    writeIfNew(target, `${code}\n//# sourceMappingURL=${target.split('/').at(-1)}.map\n`);
    writeIfNew(`${target}.map`, map);
    written.add(target).add(`${target}.map`);
  }
  for (const folder of sources) for (const file of walk(inRoot('dist', folder))) if (!written.has(file)) rmSync(file);
  return files.length;
}

/** Leaves a file alone that is right already: whoever runs it beside us must not find it half written. */
export function writeIfNew(file, text) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const typescript = (folder) =>
  walk(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.endsWith('.spec.ts'));

function walk(folder) {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}
