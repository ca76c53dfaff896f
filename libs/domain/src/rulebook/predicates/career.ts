import { monthsAfter } from '../../calendar/months';
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
  'yearsInPost@1': predicate<{ level: PostLevel; years: number }>(
    { level: 'post', years: 'positive' },
    ({ level, years }, { on, woman }, evidence) => {
      const all = of(evidence, 'post');
      if (all.length === 0) return missing(['post']);
      const posts = all.filter((p) => postLevels.indexOf(p.level) >= postLevels.indexOf(level) && p.from <= on);
      const held = daysHeld(posts, on);
      const needed = daysOf(posts.map((p) => p.from).sort()[0] ?? on, woman ? years * 8 : years * 12);
      if (held >= needed) return met(posts);
      const serving = posts.some((p) => p.to === null || p.to >= on);
      return notMet(posts, serving ? plusDays(on, needed - held) : undefined);
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
    const posts = of(evidence, 'post');
    const within = of(evidence, 'discipline').filter((d) =>
      posts.some((p) => (p.to === null || d.from <= p.to) && (d.to === null || d.to >= p.from)),
    );
    return whether(within.length === 0, within);
  }),
};

/** So many months from this day on, in days: one post without a break is measured by the calendar. */
function daysOf(from: string, months: number): number {
  return (Date.parse(monthsAfter(from, months)) - Date.parse(from)) / dayMs;
}

/** Days covered by at least one of the posts, up to a day. */
function daysHeld(posts: readonly Post[], on: string): number {
  const spans = posts
    .map((p) => ({ from: p.from, to: p.to === null || p.to > on ? on : p.to }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  let days = 0;
  let until = '';
  for (const { from, to } of spans) {
    const start = until >= from ? plusDays(until, 1) : from;
    if (to < start) continue;
    days += (Date.parse(to) - Date.parse(start)) / dayMs + 1;
    until = to;
  }
  return days;
}
