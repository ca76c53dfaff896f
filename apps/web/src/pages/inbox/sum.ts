import type { DossierClock } from '../../api/dossiers';
import { day } from '../../i18n/format';
import { vi } from '../../i18n/vi';

const words = vi.deadline;

/** How a date came about, in one sentence; undefined where it was not kept. */
export function sumOf({ pausedBy, dueAt, sum }: DossierClock): string | undefined {
  if (pausedBy) return words.stands(pausedBy.map((cause) => vi.terms.pauseCauses[cause]).join(', '));
  if (!sum) return undefined;
  const { from, to, limit, counted } = sum;
  if (to === null || counted === null || 'month' in limit) return words.fixed(day(to ?? dueAt));
  return ('workingDays' in limit ? words.working : words.calendar)(day(from), counted, day(to));
}
