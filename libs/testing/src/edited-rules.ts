import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Law } from '@app/domain';
import { loadLaw } from '@app/rulebooks';

const rules = join(__dirname, '../../rulebooks/rules');
const textOf = (file: string) => readFileSync(join(rules, file), 'utf8');

/** A file of the rules as shipped, in which this text is another. */
export function edited(file: string, from: string, to: string): string {
  const text = textOf(file);
  if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
  return text.replace(from, to);
}

/** The first file of the rules as shipped that holds this text. */
export function fileWith(text: string): string {
  const found = readdirSync(rules).find((file) => textOf(file).includes(text));
  if (!found) throw new Error(`no file has "${text}"`);
  return found;
}

/** The law of the rules as shipped, but with these files. Throws BadRulebook. */
export function loadWith(files: Readonly<Record<string, string>>): Law {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  try {
    cpSync(rules, folder, { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
    return loadLaw(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
