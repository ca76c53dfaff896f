import type { Basis, Bonus, Confidence, RecipientKind } from '@app/domain';
import type { Book } from './written';
import type { BaseSalaries } from './schema';
import { inForce } from './force';

/** Multiplier × base salary of the day of issue, rounded up (NĐ 152/2025 Điều 49); null where no figure is known. */
export function bonusOf(
  books: readonly Book[],
  salaries: BaseSalaries,
  { award, recipient, on }: { award: string; recipient: RecipientKind; on: string },
): Bonus | null {
  const rule = inForce(books, on)?.bonus;
  const salary = inForce(salaries, on);
  const multiplier = rule?.multipliers[award];
  const hundredths = multiplier?.[recipient];
  if (!rule || !salary || !multiplier || hundredths === undefined) return null;
  // Whole numbers until the one division: no fraction of a đồng is rounded before.
  const vnd = Math.ceil((hundredths * salary.vnd) / (100 * rule.roundUpTo)) * rule.roundUpTo;
  const own = multiplier.basis;
  const basis: Basis = { ...own, confidence: weaker(own.confidence, salary.basis.confidence) };
  return { hundredths, baseSalary: salary.vnd, vnd, basis, ...(multiplier.ceiling ? { ceiling: true } : {}) };
}

const strength: readonly Confidence[] = ['RECALLED', 'INFERRED', 'SOURCED'];

function weaker(a: Confidence, b: Confidence): Confidence {
  return strength.indexOf(a) < strength.indexOf(b) ? a : b;
}
