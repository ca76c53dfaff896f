import { isWeekend, isWorkingDay, legalDayOf, plusDays } from '../calendar/working-days';
import type { Actor, Decider, Fact, LegalDay, Order, Role } from '../kernel/decider';
import { refuse, refuseUnless } from '../kernel/domain-error';
import type { FreeText } from '../kernel/free-text';
import { personsOf, refuseUnlessMandated } from '../kernel/mandate';
import type { Calendar } from '../calendar/calendar';
import type { Law } from '../rulebook/law';
import type { CalendarChange, LawChange, ValueChange } from '../rulebook/law-change';

/** Thay đổi tham số, lịch làm việc: what the office puts in force by itself, drafted by one person and approved by another. */
export type LawChangeFact =
  | Fact<
      'LawChangeDrafted',
      { change: string; title: FreeText; from: LegalDay; values: readonly ValueChange[]; by: string }
    >
  | Fact<'CalendarDrafted', { change: string; title: FreeText; by: string } & Days>
  | Fact<'LawChangeApproved', { change: string; by: string }>
  | Fact<'LawChangeDropped', { change: string; ground: FreeText; by: string }>
  /** Open duties have the dates of the calendar; those of so many streams reach into a year without one and are provisional. */
  | Fact<'DatesMoved', { change: string; left: number }>;

type Days = Omit<CalendarChange, 'kind' | 'id'>;

export type LawChangeOrder =
  | Order<'DraftValues', { change: string; title: string; from: LegalDay; values: readonly ValueChange[] }>
  | Order<'DraftCalendar', { change: string; title: string } & Days>
  | Order<'ApproveLawChange', { change: string }>
  | Order<'DropLawChange', { change: string; ground: string }>
  | Order<'NoteDatesMoved', { change: string; left: number }>;

export type StandingChange = LawChange & {
  title: FreeText;
  status: 'drafted' | 'approved' | 'dropped';
  draftedBy: string;
  approvedBy: string | null;
  /** Of an approved calendar: open duties have its dates. */
  moved: boolean;
};

export interface LawChanges {
  version: number;
  changes: readonly StandingChange[];
}

/** The one stream of all changes of the office. */
export const lawStream = 'law/changes';

const drafters: readonly Role[] = ['appraisalOfficer', 'headOfBoard'];
// The administrators owe the calendar of the next year.
const draftersOf = { values: drafters, calendar: ['administrator', ...drafters] } satisfies Record<
  LawChange['kind'],
  readonly Role[]
>;
const approvers: readonly Role[] = ['headOfBoard', 'chairman'];

/** `law` is any law of the office: its changes are always put over the law as shipped. */
export function lawChangesDecider(law: Law): Decider<LawChangeOrder, LawChangeFact, LawChanges> {
  return {
    initial: { version: 0, changes: [] },
    decide: (order, state) => {
      refuseUnlessMandated(order.type, order.by, order.at);
      const found = state.changes.find(({ id }) => id === order.data.change);
      switch (order.type) {
        case 'DraftValues':
        case 'DraftCalendar':
          return draft(order, found, state, law);
        case 'ApproveLawChange':
          return approve(order, standing(found, order.data.change), state, law);
        case 'DropLawChange':
          return drop(order, standing(found, order.data.change), state, law);
        case 'NoteDatesMoved':
          refuseUnless(order.by.role === 'system', 'role-may-not', { roles: ['system'] });
          return found?.status === 'approved' && !found.moved ? [{ type: 'DatesMoved', data: order.data }] : [];
      }
    },
    evolve,
  };
}

/** What is approved, in the order of approval; from when it holds is each change's own. */
export function approvedOf({ changes }: LawChanges): readonly StandingChange[] {
  return changes.filter(({ status }) => status === 'approved');
}

/** The law without this change and with it. An approved one is put over those approved before it. */
export function underChange(
  law: Law,
  state: LawChanges,
  id: string,
): { before: Law; after: Law; change: StandingChange } {
  const at = state.changes.findIndex((c) => c.id === id);
  const change = standing(state.changes[at], id);
  const earlier = change.status === 'approved' ? state.changes.slice(0, at) : state.changes;
  const others = earlier.filter((c) => c.status === 'approved');
  const after = change.status === 'approved' ? law.withChanges([...others, change]) : law.withChanges(others, change);
  return { before: law.withChanges(others), after, change };
}

type OrderOf<T extends LawChangeOrder['type']> = Extract<LawChangeOrder, { type: T }>;

function draft(
  order: OrderOf<'DraftValues' | 'DraftCalendar'>,
  found: StandingChange | undefined,
  state: LawChanges,
  law: Law,
): LawChangeFact[] {
  refuseUnlessOf(draftersOf[order.type === 'DraftValues' ? 'values' : 'calendar'], order.by);
  refuseUnless(!found, 'law-change-exists', { change: order.data.change });
  const by = order.by.person;
  const fact: LawChangeFact =
    order.type === 'DraftValues'
      ? { type: 'LawChangeDrafted', data: { ...order.data, by } }
      : { type: 'CalendarDrafted', data: { ...order.data, by } };
  refuseUnlessValid(law, state, evolve(state, fact).changes.at(-1)!, legalDayOf(order.at));
  return [fact];
}

function approve(
  { by, at }: OrderOf<'ApproveLawChange'>,
  change: StandingChange,
  state: LawChanges,
  law: Law,
): LawChangeFact[] {
  refuseUnlessOf(approvers, by);
  refuseUnless(change.status !== 'dropped', 'law-change-dropped', { change: change.id });
  if (change.status === 'approved') return [];
  const second = !personsOf(by).includes(change.draftedBy);
  refuseUnless(second, 'second-person-needed', { proposedBy: change.draftedBy });
  refuseUnlessValid(law, state, change, legalDayOf(at));
  return [{ type: 'LawChangeApproved', data: { change: change.id, by: by.person } }];
}

/** Taken back, not approved, or approved and not yet in force. */
function drop(
  { by, at, data }: OrderOf<'DropLawChange'>,
  change: StandingChange,
  state: LawChanges,
  law: Law,
): LawChangeFact[] {
  // What two persons put in force one of those who approve takes back.
  refuseUnlessOf(change.status === 'approved' ? approvers : [...draftersOf[change.kind], ...approvers], by);
  if (change.status === 'dropped') return [];
  refuseUnless(data.ground.trim().length >= 10, 'ground-too-short', { min: 10 });
  const begun = change.status === 'approved' && (change.kind === 'calendar' || change.from <= legalDayOf(at));
  refuseUnless(!begun, 'law-change-in-force', { change: change.id });
  // What was approved over it must hold without it.
  const held = law.withChanges(approvedOf(state)).leftOut.map((left) => left.change);
  const { leftOut } = law.withChanges(approvedOf(state).filter(({ id }) => id !== change.id));
  const faults = leftOut.filter((left) => !held.includes(left.change)).flatMap((left) => left.faults);
  refuseUnless(faults.length === 0, 'law-change-not-valid', { faults });
  return [{ type: 'LawChangeDropped', data: { ...data, by: by.person } }];
}

function refuseUnlessValid(law: Law, state: LawChanges, change: StandingChange, today: LegalDay): void {
  if (change.kind === 'values') {
    refuseUnless(change.from > today, 'law-change-too-early', { from: change.from, today });
    refuseUnless(change.values.length > 0, 'law-change-empty');
    const names = change.values.map(({ book, name }) => `${book} ${name}`);
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    refuseUnless(twice === undefined, 'value-twice', { value: twice });
  } else refuseStrangeDays(change, law.withChanges(approvedOf(state)).calendar, today);
  law.withChanges(approvedOf(state), change);
}

/** Days of the notice's year only, days off on weekdays, worked ones on weekends; what has passed stays as it was. */
function refuseStrangeDays({ year, off, worked }: CalendarChange, known: Calendar, today: LegalDay): void {
  const all = [...off, ...worked];
  const strange = [
    ...all.filter((day, i) => !day.startsWith(`${year}-`) || all.indexOf(day) !== i),
    ...off.filter(isWeekend),
    ...worked.filter((day) => !isWeekend(day)),
  ];
  refuseUnless(strange.length === 0, 'calendar-days-strange', { days: strange });
  if (!known.years[year]) return;
  const then: Calendar = { years: { [year]: { off, worked, basis: '' } } };
  for (let day = `${year}-01-01`; day <= today && day.startsWith(`${year}-`); day = plusDays(day, 1))
    if (isWorkingDay(known, day) !== isWorkingDay(then, day)) refuse('calendar-of-the-past', { day });
}

function standing(found: StandingChange | undefined, change: string): StandingChange {
  refuseUnless(found, 'no-such-law-change', { change });
  return found;
}

function refuseUnlessOf(roles: readonly Role[], by: Actor): void {
  refuseUnless(roles.includes(by.role), 'role-may-not', { roles });
}

function evolve(state: LawChanges, { type, data }: LawChangeFact): LawChanges {
  const version = state.version + 1;
  const become = (differs: Partial<Pick<StandingChange, 'status' | 'approvedBy' | 'moved'>>) => ({
    version,
    changes: state.changes.map((c) => (c.id === data.change ? { ...c, ...differs } : c)),
  });
  switch (type) {
    case 'LawChangeDrafted':
    case 'CalendarDrafted': {
      const { change: id, by: draftedBy, ...rest } = data;
      const open = { id, draftedBy, status: 'drafted', approvedBy: null, moved: false } as const;
      const content = 'values' in rest ? { kind: 'values' as const, ...rest } : { kind: 'calendar' as const, ...rest };
      return { version, changes: [...state.changes, { ...content, ...open }] };
    }
    case 'LawChangeApproved': {
      // Approved ones stand in the order of approval.
      const { changes } = become({ status: 'approved', approvedBy: data.by });
      const isIt = ({ id }: StandingChange) => id === data.change;
      return { version, changes: [...changes.filter((c) => !isIt(c)), ...changes.filter(isIt)] };
    }
    case 'LawChangeDropped':
      return become({ status: 'dropped' });
    case 'DatesMoved':
      return become({ moved: true });
  }
}
