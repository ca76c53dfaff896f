import { legalDayOf, endOfLegalDay } from '../calendar/working-days';
import type { Calendar } from '../calendar/calendar';
import type { Actor, Instant, LegalDay, Order, Role } from './decider';
import { refuse, refuseUnless } from './domain-error';
import { holdDuty, holdingOrders, isHoldingOrder, type HoldingOrder } from './holding';
import { refuseUnlessMandated } from './mandate';
import { moving } from './moving';
import { openObligation, remindersFor, type ObligationFact, type Owed } from './obligations';

/** What the passage of time causes, the same in every aggregate. Sent by workflows as `system`; extension by people, and who looks after a duty. */
export type TimeOrder =
  | HoldingOrder
  | Order<'Remind', { obligation: string; at: Instant }>
  | Order<'Escalate', { obligation: string }>
  | Order<'Lapse', { obligation: string }>
  | Order<'ReportFailure', { obligation: string; reason: string }>
  /** The calendar is another one since this change. */
  | Order<'MoveDates', { change: string }>
  | Order<'ExtendDate', { obligation: string; dueOn: LegalDay; ground: string; paper?: string }>;

/** Who may extend a date. */
export const extenders: readonly Role[] = ['headOfBoard', 'chairman'];

const timeOrderTypes = [
  ...['Remind', 'Escalate', 'Lapse', 'ReportFailure', 'MoveDates', 'ExtendDate'],
  ...holdingOrders,
];

export function isTimeOrder(order: { type: string }): order is TimeOrder {
  return timeOrderTypes.includes(order.type);
}

/** `[]` when the duty has ended meanwhile, its clock stands still or the letter was already sent: doing it twice changes nothing. */
export function keepTime(order: TimeOrder, owed: readonly Owed[], calendar: Calendar): ObligationFact[] {
  if (order.type === 'MoveDates') return moving(owed, calendar, order.at, order.data.change).facts;
  if (isHoldingOrder(order)) return holdDuty(order, owed);
  const open = owed.find((o) => o.id === order.data.obligation);
  if (order.type === 'ExtendDate')
    return extend(order.data, order.by, openObligation(owed, order.data.obligation), order.at, calendar);
  if (!open || open.paused) return [];
  switch (order.type) {
    case 'Remind':
      return open.reminded.includes(order.data.at)
        ? []
        : [{ type: 'ReminderSent', data: { id: open.id, at: order.data.at } }];
    case 'Escalate':
      if (open.escalated) return [];
      if (order.at <= open.dueAt) refuse('not-overdue', { dueAt: open.dueAt });
      return [{ type: 'ObligationEscalated', data: { id: open.id } }];
    case 'Lapse':
      if (order.at <= open.dueAt) refuse('not-overdue', { dueAt: open.dueAt });
      return [{ type: 'ObligationLapsed', data: { id: open.id } }];
    case 'ReportFailure':
      return [{ type: 'ObligationFailed', data: { id: open.id, reason: order.data.reason } }];
  }
}

/** Refuses what no date that is typed could mend, so that a screen can say beforehand why not. */
export function refuseUnlessExtendable(open: Owed, by: Actor, at: Instant): void {
  refuseUnlessMandated('ExtendDate', by, at);
  refuseUnless(extenders.includes(by.role), 'role-may-not', { roles: extenders });
  refuseUnless(!open.paused, 'clock-stands-still', { obligation: open.id, by: open.paused?.by });
  refuseUnless(open.kind !== 'reachMinistry', 'fixed-date-never-moves', { obligation: open.id });
}

function extend(
  data: { dueOn: LegalDay; ground: string; paper?: string },
  by: Actor,
  open: Owed,
  at: Instant,
  calendar: Calendar,
): ObligationFact[] {
  refuseUnlessExtendable(open, by, at);
  refuseUnless(data.ground.trim().length >= 10, 'ground-too-short', { min: 10 });
  const dueAt = endOfLegalDay(data.dueOn);
  refuseUnless(dueAt > open.dueAt && data.dueOn > legalDayOf(at), 'extension-must-be-later', { dueAt: open.dueAt });
  const remindAt = remindersFor({ remindBefore: [3, 1] }, data.dueOn, at, calendar);
  const paper = data.paper === undefined ? {} : { paper: data.paper };
  return [{ type: 'ObligationExtended', data: { id: open.id, dueAt, remindAt, ground: data.ground, ...paper } }];
}
