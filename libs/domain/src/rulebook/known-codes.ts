import type { LegalDay } from '../kernel/decider';
import type { Evidence } from './evidence';

/** Every code that some rule reads or the catalogue names: a fact under any other counts for nothing. */
export interface KnownCodes {
  awards: readonly string[];
  statements: readonly string[];
  /** Awards of which members are counted. */
  held: readonly string[];
}

/** What is wrong with a fact before it is recorded; `nearest` is the known code that was likely meant. */
export interface StrangeFact {
  field: string;
  found: string;
  because: 'unknownCode' | 'inTheFuture';
  nearest: string | null;
}

type Unnamed<E> = E extends Evidence ? Omit<E, 'id'> : never;

/** The codes of a fact that nothing knows, and its days that are still to come; empty where it can be recorded. */
export function strangeIn(fact: Unnamed<Evidence>, known: KnownCodes, today: LegalDay): StrangeFact[] {
  switch (fact.kind) {
    case 'award':
      return [...unknownIn('award', fact.award, known.awards), ...future(fact, today, ['on', 'year'])];
    case 'statement':
      return [...unknownIn('about', fact.about, known.statements), ...future(fact, today, ['year'])];
    case 'members': {
      const unheld = Object.keys(fact.holding).flatMap((code) => unknownIn(`holding.${code}`, code, known.held));
      return [...unheld, ...future(fact, today, ['year'])];
    }
    case 'initiative':
      return future(fact, today, ['on']);
    case 'rating':
    case 'rank':
      return future(fact, today, ['year']);
    default:
      return [];
  }
}

function unknownIn(field: string, code: string, known: readonly string[]): StrangeFact[] {
  if (known.includes(code)) return [];
  return [{ field, found: code, because: 'unknownCode', nearest: nearestCode(code, known) }];
}

function future<F extends string>(fact: { [K in F]?: string | number }, today: LegalDay, fields: readonly F[]) {
  return fields.flatMap((field): StrangeFact[] => {
    const found = String(fact[field]);
    return found > today.slice(0, found.length) ? [{ field, found, because: 'inTheFuture', nearest: null }] : [];
  });
}

/** The known code that differs in the fewest letters; case, blanks and hyphens do not count. None where all differ in most. */
export function nearestCode(code: string, known: readonly string[]): string | null {
  const asked = plain(code);
  const measured = known
    .map((candidate) => ({ candidate, away: distance(asked, plain(candidate)) }))
    .sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1));
  const [best] = measured;
  return best && best.away * 2 <= Math.max(asked.length, 2) ? best.candidate : null;
}

/** The known code that is this one but for case, blanks and hyphens; none where it is known as written. */
export function misspelt(code: string, known: readonly string[]): string | null {
  return known.includes(code) ? null : (known.find((other) => plain(other) === plain(code)) ?? null);
}

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Letters to be put in, left out or replaced. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row.push(Math.min(row[j - 1]! + 1, above[j]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    above = row;
  }
  return above[b.length]!;
}
