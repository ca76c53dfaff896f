import { workingDays } from '@app/domain';
import { BadRulebook, type Source } from './check';
import { unprovedBut } from './draft';
import { byDate, inForce, type Span } from './force';
import { link } from './link';
import type { Book, Decree, Province, Stated } from './written';

/** Each decree cut by the province's values that stand beside it; every day of a decree must have exactly one of them. */
export function booksOf(decrees: readonly Source<Decree>[], provincial: readonly Source<Province>[]): readonly Book[] {
  const values = inTurn(provincial);
  return inTurn(decrees).flatMap((decree) => {
    const beside = values.filter(({ content }) => meets(content, decree.content));
    refuseGap(decree, beside);
    return beside.map((province) => ({
      ...bookOf(decree, province),
      from: later(decree.content.from, province.content.from),
      to: earlier(decree.content.to, province.content.to),
    }));
  });
}

function bookOf(decree: Source<Decree>, province: Source<Province>): Book {
  const { text, since, warning } = decree.content;
  if (warning === null) return link(decree, province);
  const taken = <T extends Stated>({ file, content }: Source<T>) => ({
    file,
    content: unprovedBut(content, text, since),
  });
  return link(taken(decree), taken(province));
}

/**
 * The day whose law a dossier is received under: the day itself, or the last one of the text of before for what was submitted
 * under that (NĐ 152/2025 Điều 60 khoản 3).
 */
export function lawDay(books: readonly Book[], { submittedOn, on }: { submittedOn: string; on: string }): string {
  const book = inForce(books, on);
  return book?.keepsSubmitted && submittedOn < book.since ? workingDays.plusDays(book.since, -1) : on;
}

/** By date of force; two at once are refused. */
function inTurn<T extends Span>(sources: readonly Source<T>[]): Source<T>[] {
  const sorted = byDate(sources);
  sorted.forEach(({ file, content }, i) => {
    const before = sorted[i - 1];
    if (before && content.from <= before.content.to)
      throw new BadRulebook(`${file}: from: expected a day after ${before.content.to}, the last of ${before.file}`);
  });
  return sorted;
}

function refuseGap({ file, content }: Source<Decree>, beside: readonly Source<Province>[]): void {
  let bare = content.from;
  for (const { content: values } of beside) if (values.from <= bare) bare = workingDays.plusDays(values.to, 1);
  if (bare <= content.to)
    throw new BadRulebook(`${file}: from: expected the province's values for ${bare}, none has them`);
}

const meets = (a: Span, b: Span) => a.from <= b.to && b.from <= a.to;
const later = (a: string, b: string) => (a > b ? a : b);
const earlier = (a: string, b: string) => (a < b ? a : b);
