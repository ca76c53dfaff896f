import type { Calendar } from '../calendar/calendar';
import type { ClockKind, ClockRule, Obligation, PauseCause } from '../rulebook/clocks';
import { atHour, endOfLegalDay, legalDayOf, subtractWorkingDays } from '../calendar/working-days';
import type { Fact, Instant, LegalDay } from './decider';
import { refuseUnless } from './domain-error';
import type { FreeText } from './free-text';
import { markOf, reckon, type Pause, type ReckonedDay } from './reckoning';

/** An obligation as it stands: what was sent for it, and how far it was pushed. */
export interface Owed extends Obligation {
  reminded: readonly Instant[];
  escalated: boolean;
  /** Why and since which day its clock stands still. */
  paused?: { by: readonly PauseCause[]; since: LegalDay };
  /** When it stood still. */
  pauses?: readonly Pause[];
  /** The date that the rule gave, where people moved it. */
  extendedFrom?: Instant;
  /** Who has taken it upon themselves: a courtesy among those who may do it, which binds no act. */
  holder?: { person: string; since: Instant };
}

export type ObligationFact =
  | Fact<'ObligationArmed', { obligation: Obligation }>
  | Fact<'ObligationMet', { id: string }>
  | Fact<'ObligationLapsed', { id: string }>
  | Fact<'ObligationWaived', { id: string; ground: string }>
  | Fact<'ObligationFailed', { id: string; reason: string }>
  | Fact<
      'ObligationExtended',
      { id: string; dueAt: Instant; remindAt: readonly Instant[]; ground: FreeText; paper?: FreeText }
    >
  | Fact<'ObligationPaused', { id: string; by: readonly PauseCause[]; since: LegalDay }>
  | Fact<
      'ObligationResumed',
      {
        id: string;
        from: LegalDay;
        to: LegalDay;
        dueAt: Instant;
        remindAt: readonly Instant[];
        targetOn?: LegalDay;
        provisional?: true;
      }
    >
  /** The calendar changed, or that of a year came for which the date was provisional: it may stay the same and be final. */
  | Fact<
      'ObligationMoved',
      {
        id: string;
        change: string;
        dueAt: Instant;
        remindAt: readonly Instant[];
        targetOn?: LegalDay;
        provisional?: true;
        /** It had passed and is to come again: what was escalated is owed anew. */
        anew?: true;
      }
    >
  | Fact<'ObligationTaken', { id: string; by: string; at: Instant }>
  | Fact<'ObligationReleased', { id: string; ground: FreeText; by: string }>
  | Fact<'ObligationPassed', { id: string; to: string; ground: FreeText; by: string; at: Instant }>
  | Fact<'ReminderSent', { id: string; at: Instant }>
  | Fact<'ObligationEscalated', { id: string }>;

const reminderHour = 8;

/** The date a rule gives when its clock starts on this day. */
function dueDay(rule: ClockRule, start: LegalDay, calendar: Calendar): ReckonedDay {
  const limit = rule.limit;
  if (!('month' in limit)) return reckon(start, limit, [], calendar);
  const dayOf = (year: number) => `${year}-${pad(limit.month)}-${pad(limit.day)}`;
  const year = Number(start.slice(0, 4));
  const first = dayOf(year) >= start ? year : year + 1;
  return { day: dayOf(first + limit.yearsLater), provisional: false };
}

/** Reminders before and on the due date, at eight in the morning, none in the past of `from`. */
export function remindersFor(
  rule: Pick<ClockRule, 'remindBefore'>,
  due: LegalDay,
  from: Instant,
  calendar: Calendar,
): Instant[] {
  const days = rule.remindBefore.map((n) => subtractWorkingDays(calendar, due, n));
  const at = [...days, due].map((day) => atHour(day, reminderHour)).filter((instant) => instant > from);
  return [...new Set(at)].sort();
}

/** Arms one duty. The id holds the version that arms it, so that a second visit owes anew. */
export function arm(
  rule: ClockRule,
  input: { from: Instant; startsOn?: LegalDay; version: number; calendar: Calendar; about?: string; unit?: string },
): Fact<'ObligationArmed', { obligation: Obligation }> {
  const from = input.startsOn ?? legalDayOf(input.from);
  const dated = dueDay(rule, from, input.calendar);
  const due = dated.day;
  const id = input.about ? `${rule.kind}:${input.about}@${input.version}` : `${rule.kind}@${input.version}`;
  const obligation: Obligation = {
    id,
    kind: rule.kind,
    dueAt: endOfLegalDay(due),
    remindAt: remindersFor(rule, due, input.from, input.calendar),
    owedBy: rule.owedBy,
    basis: rule.basis,
    ...(input.unit === undefined ? {} : { unit: input.unit }),
    ...(input.about === undefined ? {} : { about: input.about }),
    ...markOf(dated),
    reckoned: {
      ...{ from, limit: rule.limit, remindBefore: rule.remindBefore, pausesOn: rule.pausesOn },
      ...(rule.target ? { target: rule.target, targetOn: reckon(from, rule.target, [], input.calendar).day } : {}),
    },
  };
  return { type: 'ObligationArmed', data: { obligation } };
}

/** Ends every open duty of these kinds as met. */
export function meet(owed: readonly Owed[], kinds: readonly ClockKind[], about?: string): ObligationFact[] {
  return owed
    .filter((o) => kinds.includes(o.kind) && (about === undefined || o.about === about))
    .map((o) => ({ type: 'ObligationMet', data: { id: o.id } }));
}

/** Ends all open duties without their deed: the process went another way. */
export function waive(owed: readonly Owed[], ground: string, except: readonly ClockKind[] = []): ObligationFact[] {
  return owed
    .filter((o) => !except.includes(o.kind))
    .map((o) => ({ type: 'ObligationWaived', data: { id: o.id, ground } }));
}

export function openObligation(owed: readonly Owed[], id: string): Owed {
  const found = owed.find((o) => o.id === id);
  refuseUnless(found, 'obligation-not-open', { obligation: id });
  return found;
}

/** How obligation facts change the list of what is open. Other facts leave it as it is. */
export function evolveOwed(owed: readonly Owed[], event: { type: string; data: object }): readonly Owed[] {
  const fact = event as ObligationFact;
  switch (fact.type) {
    case 'ObligationArmed':
      return [...owed, { ...fact.data.obligation, reminded: [], escalated: false }];
    case 'ObligationMet':
    case 'ObligationLapsed':
    case 'ObligationWaived':
    case 'ObligationFailed':
      return owed.filter((o) => o.id !== fact.data.id);
    case 'ObligationExtended':
      return each(owed, fact.data.id, ({ dueAt: before, provisional: _, ...o }) => ({
        ...{ ...o, dueAt: fact.data.dueAt, remindAt: fact.data.remindAt, escalated: false },
        extendedFrom: o.extendedFrom ?? before,
      }));
    case 'ObligationPaused':
      return each(owed, fact.data.id, (o) => ({ ...o, paused: { by: fact.data.by, since: fact.data.since } }));
    case 'ObligationResumed':
      return each(owed, fact.data.id, (o) => resumed(o, fact.data));
    case 'ObligationMoved':
      return each(owed, fact.data.id, (o) => moved(o, fact.data));
    case 'ObligationTaken':
      return each(owed, fact.data.id, (o) => ({ ...o, holder: { person: fact.data.by, since: fact.data.at } }));
    case 'ObligationPassed':
      return each(owed, fact.data.id, (o) => ({ ...o, holder: { person: fact.data.to, since: fact.data.at } }));
    case 'ObligationReleased':
      return each(owed, fact.data.id, ({ holder: _, ...o }) => o);
    case 'ReminderSent':
      return each(owed, fact.data.id, (o) => ({ ...o, reminded: [...o.reminded, fact.data.at] }));
    case 'ObligationEscalated':
      return each(owed, fact.data.id, (o) => ({ ...o, escalated: true }));
    default:
      return owed;
  }
}

function each(owed: readonly Owed[], id: string, become: (o: Owed) => Owed): readonly Owed[] {
  return owed.map((o) => (o.id === id ? become(o) : o));
}

type DataOf<T extends ObligationFact['type']> = Extract<ObligationFact, { type: T }>['data'];
type Dates = Pick<DataOf<'ObligationResumed'>, 'dueAt' | 'remindAt' | 'targetOn' | 'provisional'>;

function dated({ provisional: _, ...o }: Owed, { dueAt, remindAt, targetOn, provisional }: Dates): Owed {
  const reckoned = o.reckoned && targetOn !== undefined ? { reckoned: { ...o.reckoned, targetOn } } : {};
  return { ...o, dueAt, remindAt, ...reckoned, ...(provisional ? { provisional } : {}) };
}

function moved(o: Owed, { anew, ...dates }: DataOf<'ObligationMoved'>): Owed {
  return { ...dated(o, dates), ...(anew ? { escalated: false } : {}) };
}

function resumed({ paused: _, ...o }: Owed, { from, to, ...dates }: Dates & { from: LegalDay; to: LegalDay }): Owed {
  return { ...dated(o, dates), pauses: [...(o.pauses ?? []), { from, to }] };
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
