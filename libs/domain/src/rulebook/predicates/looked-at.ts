import { yearsAfter } from '../../calendar/months';
import { plusDays } from '../../calendar/working-days';
import type { Span } from '../evidence';
import type { Candidacy } from './predicate';

/**
 * The period and, of so many years, every day: calendar years as ratings and titles are given by, and years up to the period's end.
 * Several years run up to the proposal (Luật Điều 44.1.e, 73.1.b); a year is not looked at beyond its end.
 */
export function lookedAt({ period, on }: Candidacy, years: number): { from: string; to: string } {
  if (years === 0) return period;
  const [first, last] = [Number(period.to.slice(0, 4)) - years + 1, `${period.to.slice(0, 4)}-12-31`];
  const from = [period.from, `${first}-01-01`, plusDays(yearsAfter(period.to, -years), 1)].sort()[0]!;
  const until = years > 1 || on < last ? on : last;
  return { from, to: until > period.to ? until : period.to };
}

export const covers = (span: Span, day: string) => span.from <= day && (span.to === null || span.to >= day);
export const meets = (span: Span, from: string, to: string) => span.from <= to && (span.to === null || span.to >= from);
