import { system, type Instant } from '../kernel/decider';
import type { Owed } from '../kernel/obligations';
import type { Law } from '../rulebook/law';
import { armClock, routeToday } from './context';
import type { LiveDossier } from './state';

/**
 * The dates that a draft is to meet if it were submitted at this moment: by when it is received, and the fixed days of its
 * route. What else is owed on the way begins with acts that nobody can date yet.
 */
export function clocksAhead(draft: LiveDossier, law: Law, at: Instant): Owed[] {
  const context = { law, by: system, at };
  const route = routeToday(draft, context);
  const dated = route.clocks.filter(({ kind, limit }) => kind === 'receive' || 'month' in limit);
  const armed = dated.flatMap(({ kind }) => armClock(draft, route, kind, context));
  return armed.flatMap((fact) =>
    fact.type === 'ObligationArmed' ? [{ ...fact.data.obligation, reminded: [], escalated: false }] : [],
  );
}
