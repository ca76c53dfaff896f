import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Programs that are fetched or built once for this account. */
export const cacheBin = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'laurel/bin');

export const inRoot = (...parts) => join(root, ...parts);
