import type { FreeText } from '../kernel/free-text';
import type { PaperCode } from '../rulebook/catalogue';

/** A paper that the unit put in the dossier, by the number or name that it bears. */
export interface PaperOnFile {
  paper: PaperCode;
  ref: FreeText;
}

/** These papers with those, which go before one of the same kind. */
export function together(before: readonly PaperOnFile[], more: readonly PaperOnFile[]): readonly PaperOnFile[] {
  const replaced = new Set(more.map(({ paper }) => paper));
  return [...before.filter(({ paper }) => !replaced.has(paper)), ...more];
}
