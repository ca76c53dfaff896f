import type { Candidacy, Evidence, Judged } from '@app/domain';
import { award, initiative, members, post, rank, rating, service, statement } from './evidence';

/** Every text under `missing` in a verdict, each once. */
export const missingIn = (conditions: readonly Judged[]): string[] => [
  ...new Set(conditions.flatMap((c) => [...(c.missing ?? []), ...missingIn(c.parts)])),
];

/** The best fact that answers what a verdict asks for, in the nth round; throws where no fact can be recorded that does. */
export function supplied(text: string, { period, on }: Candidacy, round: number): Evidence {
  const [kind, ...more] = text.split(' ');
  const last = Number(period.to.slice(0, 4));
  const year = /^\d{4}$/.test(more.at(-1) ?? '') ? Number(more.pop()) : undefined;
  const [code] = more;
  switch (kind) {
    case 'rating':
      return rating(year!, 'excellent');
    case 'award':
      // One without a year is a ground of long before.
      return award(code!, year ?? Number(period.from.slice(0, 4)) - 11, {
        ...(year === undefined ? { type: 'merit' } : {}),
        ...(year === undefined || `${year}-12-20` <= on ? {} : { on }),
      });
    case 'initiative':
      return initiative(`SK ${round}`, 'nation', { on: period.to });
    case 'service':
      return service(period.from, null);
    case 'post':
      return post('minister', `${last - 30}-01-01`, null);
    case 'members':
      return members(year!, { holding: { LDTT: 10, CSTDCS: 10 } });
    case 'rank':
      return rank(year!, 1, code as 'province' | 'central');
    case 'statement':
      return statement(code!, year ?? last);
    default:
      throw new Error(`A verdict asks for "${text}", which no fact answers.`);
  }
}
