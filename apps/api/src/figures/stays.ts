import { workingDays, type Calendar, type ClockKind, type Custody, type Law, type LegalDay } from '@app/domain';
import type { Stays } from '@app/read-model';

export interface StayFigure {
  custody: string;
  /** How many stays have ended. */
  count: number;
  medianDays: number;
  /** In working days, where the routes of today agree on one. */
  limitDays: number | null;
}

/** Whose duty a stay in a custody is. */
const dutyIn: Partial<Record<Custody, ClockKind>> = {
  reception: 'receive',
  appraisal: 'appraise',
  council: 'council',
  decider: 'decide',
  state: 'stateAnswer',
  result: 'publish',
  ceremony: 'present',
  archive: 'archive',
};

/** How long stays lasted in the middle, in working days after the day of coming, beside the limit of the law. */
export function stayFigures(stays: readonly Stays[], law: Law, today: LegalDay): StayFigure[] {
  const limits = limitsOn(law, today);
  const days = lengths(law.calendar);
  return [...Map.groupBy(stays, ({ custody }) => custody)].map(([custody, rows]) => {
    const lasted = rows.map(({ from, to, count }) => ({ days: days(from, to), count }));
    const count = rows.reduce((sum, row) => sum + row.count, 0);
    return { custody, count, medianDays: medianOf(lasted, count), limitDays: limits.get(custody) ?? null };
  });
}

function lengths(calendar: Calendar): (from: LegalDay, to: LegalDay) => number {
  const known = new Map<string, number>();
  return (from, to) => {
    const key = `${from} ${to}`;
    const days = known.get(key) ?? workingDays.workingDaysBetween(calendar, from, to);
    known.set(key, days);
    return days;
  };
}

/** The middle one, of an even number the mean of both. */
function medianOf(lasted: readonly { days: number; count: number }[], count: number): number {
  const sorted = [...lasted].sort((a, b) => a.days - b.days);
  const at = (place: number): number => {
    let passed = 0;
    for (const { days, count: many } of sorted) {
      passed += many;
      if (passed > place) return days;
    }
    return 0;
  };
  return (at(Math.floor((count - 1) / 2)) + at(Math.floor(count / 2))) / 2;
}

function limitsOn(law: Law, today: LegalDay): Map<string, number> {
  const routes = law.routesOn(today);
  return new Map(
    Object.entries(dutyIn).flatMap(([custody, kind]) => {
      const clocks = routes.flatMap((route) => route.clocks.filter((clock) => clock.kind === kind));
      const limits = new Set(clocks.map(({ limit }) => ('workingDays' in limit ? limit.workingDays : null)));
      const [only] = limits;
      return limits.size === 1 && only !== null && only !== undefined ? [[custody, only] as const] : [];
    }),
  );
}
