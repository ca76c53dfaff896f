import { monthsAfter } from '../../calendar/months';
import type { LegalDay } from '../../kernel/decider';
import { plusDays } from '../../calendar/working-days';
import { of, postLevels, type EvidenceOf, type PostLevel } from '../evidence';
import { met, missing, notMet, predicate, whether } from './predicate';

type Post = EvidenceOf<'post'>;
const dayMs = 86_400_000;

export const careerPredicates = {
  /**
   * Years in posts of this level or higher, up to the day of the question: time too short for a higher post counts in the
   * next lower one, of posts held at once the highest counts, a woman needs a third less (NĐ 152/2025 Điều 4.7, 9.2).
   */
  'yearsInPost@2': predicate<{ level: PostLevel; years: number }>(
    { level: 'post', years: 'positive' },
    ({ level, years }, { on, woman }, evidence) => {
      const all = of(evidence, 'post');
      if (all.length === 0) return missing(['post']);
      const posts = all.filter((p) => postLevels.indexOf(p.level) >= postLevels.indexOf(level) && p.from <= on);
      const needed = woman ? years * 8 : years * 12;
      const spans = posts.map(({ from, ...p }) => ({ from, to: keptTo(p) }));
      if (monthsHeld(spans, on) >= needed) return met(posts);
      const serving = spans.some(({ to }) => to === null || to >= on);
      return notMet(posts, serving ? heldFrom(spans, needed, on) : undefined);
    },
  ),

  /** Has held a post of this level or higher, for whatever time, by the day of the question. */
  'heldPost@1': predicate<{ level: PostLevel }>({ level: 'post' }, ({ level }, { on }, evidence) => {
    const all = of(evidence, 'post');
    if (all.length === 0) return missing(['post']);
    const posts = all.filter((p) => postLevels.indexOf(p.level) >= postLevels.indexOf(level) && p.from <= on);
    return whether(posts.length > 0, posts);
  }),

  /** Was not disciplined on any day on which a post was held (NĐ 152/2025 Điều 9.3). */
  'notDisciplinedInPost@1': predicate<object>({}, (_none, _candidacy, evidence) => {
    const posts = of(evidence, 'post').map((p) => ({ ...p, to: keptTo(p) }));
    const within = of(evidence, 'discipline').filter((d) =>
      posts.some((p) => (p.to === null || d.from <= p.to) && (d.to === null || d.to >= p.from)),
    );
    return whether(within.length === 0, within);
  }),
};

interface Held {
  from: LegalDay;
  to: LegalDay | null;
}

/** Who is transferred, or whose body is reorganised, keeps the post to the end of its term (NĐ 152/2025 Điều 9.2.d). */
const keptTo = ({ to, termEnds }: Pick<Post, 'to' | 'termEnds'>) =>
  to !== null && termEnds && termEnds > to ? termEnds : to;

/** Whole months in posts up to a day: the times are laid end to end from the first day on, so that one alone is as the calendar has it. */
function monthsHeld(spans: readonly Held[], until: LegalDay): number {
  const times = unbroken(spans, until);
  const first = times[0]?.from ?? until;
  const end = times.reduce((cursor, { from, end: after }) => {
    const whole = wholeMonths(from, after);
    const over = (Date.parse(after) - Date.parse(monthsAfter(from, whole))) / dayMs;
    return plusDays(monthsAfter(cursor, whole), over);
  }, first);
  return wholeMonths(first, end);
}

function wholeMonths(from: LegalDay, end: LegalDay): number {
  let months = 0;
  while (monthsAfter(from, months + 1) <= end) months += 1;
  return months;
}

/** Times without a free day between them as one; `end` is the day after the last. */
function unbroken(spans: readonly Held[], until: LegalDay): { from: LegalDay; end: LegalDay }[] {
  const sorted = spans
    .map(({ from, to }) => ({ from, end: plusDays(to === null || to > until ? until : to, 1) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const joined: { from: LegalDay; end: LegalDay }[] = [];
  for (const { from, end } of sorted) {
    const before = joined.at(-1);
    if (!before || before.end < from) joined.push({ from, end });
    else if (end > before.end) before.end = end;
  }
  return joined;
}

/** The first day on which the months are full, if the post is held on; found to the day from a month before it. */
function heldFrom(spans: readonly Held[], needed: number, on: LegalDay): LegalDay | undefined {
  let day = monthsAfter(on, Math.max(0, needed - monthsHeld(spans, on) - 1));
  const last = monthsAfter(day, 2);
  while (monthsHeld(spans, day) < needed) {
    day = plusDays(day, 1);
    if (day > last) return undefined;
  }
  return day;
}
