import { parse } from 'yaml';
import type { z } from 'zod';

/** A rulebook that cannot be used: file, place in it, what was expected. Stops the start. */
export class BadRulebook extends Error {}

/** What is wrong with a change of the office: for its officers, in their words. */
export class BadChange extends BadRulebook {
  constructor(change: string, ...faults: readonly string[]) {
    super(faults.map((fault) => `${change}: ${fault}`).join('\n'));
  }
}

export const noSuchBook = (book: string) => `book: không có quy định "${book}"`;
export const noSuchValue = (name: string, book: string) => `${name}: ${book} không có giá trị này`;

/** One file of the law as it was read. */
export interface Source<T> {
  file: string;
  content: T;
}

/** Parses and validates one file's text, with the file and the path in every message. */
export function check<S extends z.ZodType>(file: string, text: string, schema: S): z.infer<S> {
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    throw new BadRulebook(`${file}: not YAML: ${(error as Error).message}`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues.map((i) => `${file}: ${i.path.join('.') || '(top)'}: ${i.message}`);
  throw new BadRulebook(faults.join('\n'));
}
