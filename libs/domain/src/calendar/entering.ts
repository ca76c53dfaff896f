import type { Decider, Fact, Instant, LegalDay, Order, Role } from '../kernel/decider';
import { refuseUnless } from '../kernel/domain-error';
import { evolveOwed, meet, type ObligationFact, type Owed } from '../kernel/obligations';
import { isTimeOrder, keepTime, type TimeOrder } from '../kernel/timekeeping';
import type { Basis } from '../rulebook/basis';
import type { Obligation } from '../rulebook/clocks';
import type { Law } from '../rulebook/law';
import { atHour, endOfLegalDay, legalDayOf, yearOf } from './working-days';

/** Nhập lịch làm việc của một năm: who has to see to it that the official notice is entered, from the autumn before. */
export type CalendarYearFact =
  /** Nobody has entered the calendar of that year yet; the administrators and the head of the board were told. */
  Fact<'CalendarAwaited', { year: number }> | ObligationFact;

export type CalendarYearOrder = Order<'ReviewCalendar', { year: number; published: boolean }> | TimeOrder;

export interface CalendarYear {
  version: number;
  awaited: boolean;
  /** Who has owed it so far. */
  asked: readonly Role[];
  owed: readonly Owed[];
}

export const calendarStream = (year: number): string => `calendar/${year}`;

// The year before: a first word, then a duty of the administrators, then one of the head of the board, whose superior is the Chairman.
const awaitedFrom = '10-01';
const stages = [
  { owedBy: 'administrator', from: '11-15', due: '12-15', remindOn: ['11-15', '11-25', '12-05', '12-10', '12-15'] },
  { owedBy: 'headOfBoard', from: '12-16', due: '12-31', remindOn: ['12-16', '12-23', '12-31'] },
] as const;

const basis: Basis = {
  text: 'Quy trình vận hành của hệ thống',
  article: 'Nhập lịch làm việc năm sau từ ngày 15/11',
  confidence: 'INFERRED',
};
const hour = 8;

export function calendarYearDecider(law: Law): Decider<CalendarYearOrder, CalendarYearFact, CalendarYear> {
  return {
    initial: { version: 0, awaited: false, asked: [], owed: [] },
    decide: (order, state) => {
      if (isTimeOrder(order)) return keepTime(order, state.owed, law.calendar);
      refuseUnless(order.by.role === 'system', 'role-may-not', { roles: ['system'] });
      return reviewOf(state, order.data, order.at);
    },
    evolve,
  };
}

/** What has become due of a year by that moment: who is told, who owes it, and that it was done. */
export function reviewOf(
  state: CalendarYear,
  { year, published }: { year: number; published: boolean },
  at: Instant,
): CalendarYearFact[] {
  if (published) return meet(state.owed, ['enterCalendar']);
  const facts: CalendarYearFact[] = [];
  if (!state.awaited && at >= momentOf(year, awaitedFrom)) facts.push({ type: 'CalendarAwaited', data: { year } });
  for (const stage of stages)
    if (!state.asked.includes(stage.owedBy) && at >= momentOf(year, stage.from)) {
      const obligation = dutyOf(stage, year, state.version + facts.length + 1);
      facts.push({ type: 'ObligationArmed', data: { obligation } });
    }
  return facts;
}

/** Years to look at on a day: this one and the next; of the one before only what is still owed. None before the first known. */
export function yearsToReview({ calendar }: Pick<Law, 'calendar'>, today: LegalDay): number[] {
  const first = Math.min(...Object.keys(calendar.years).map(Number));
  return [yearOf(today), yearOf(today) + 1].filter((year) => year > first);
}

/** When something becomes due next of a year that has no calendar; null when all has. */
export function nextReview({ calendar }: Pick<Law, 'calendar'>, now: Instant): Instant | null {
  const year = yearOf(legalDayOf(now));
  const moments = [year, year + 1, year + 2]
    .filter((y) => !calendar.years[y])
    .flatMap((y) => [awaitedFrom, ...stages.map(({ from }) => from)].map((day) => momentOf(y, day)));
  return moments.filter((moment) => moment > now).sort()[0] ?? null;
}

function dutyOf({ owedBy, due, remindOn }: (typeof stages)[number], year: number, version: number): Obligation {
  return {
    id: `enterCalendar:${year}@${version}`,
    kind: 'enterCalendar',
    dueAt: endOfLegalDay(dayBefore(year, due)),
    remindAt: remindOn.map((day) => momentOf(year, day)),
    owedBy,
    basis,
    about: String(year),
  };
}

const dayBefore = (year: number, day: string): LegalDay => `${year - 1}-${day}`;
const momentOf = (year: number, day: string): Instant => atHour(dayBefore(year, day), hour);

function evolve(state: CalendarYear, fact: CalendarYearFact): CalendarYear {
  const next = { ...state, version: state.version + 1, owed: evolveOwed(state.owed, fact) };
  if (fact.type === 'CalendarAwaited') return { ...next, awaited: true };
  if (fact.type === 'ObligationArmed') return { ...next, asked: [...state.asked, fact.data.obligation.owedBy] };
  return next;
}
