import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './paths.mjs';

/**
 * Makes `result` (a file or folder) by `make(result)`, unless it stands there made from the same contents of `sources`
 * (files and folders of the repository). A build that was cut short leaves no mark, so the next one makes it anew.
 */
export async function madeFrom(sources, result, make) {
  const [mark, made] = [`${result}.made-from`, contentsOf(sources)];
  if (existsSync(result) && existsSync(mark) && readFileSync(mark, 'utf8') === made) return;
  rmSync(mark, { force: true });
  await make(result);
  writeFileSync(mark, made);
}

/** Puts a whole folder in the place of another at once: whoever builds or serves beside us finds one of the two. */
export function replaceFolder(folder, made) {
  const old = `${made}.old`;
  try {
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(made, folder);
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error;
    rmSync(made, { recursive: true, force: true }); // another build, from the same files, was there first
  }
  rmSync(old, { recursive: true, force: true });
}

function contentsOf(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesIn(inRoot(source)))) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function filesIn(source) {
  if (!statSync(source).isDirectory()) return [source];
  const entries = readdirSync(source, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
