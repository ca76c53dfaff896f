import { answersFor, dutiesOf, unitRoles, type Actor, type Order, type Post } from './decider';
import { refuseUnless } from './domain-error';
import { openObligation, type ObligationFact, type Owed } from './obligations';

/**
 * Who looks after a duty among those who may do it: taken, given back, passed on. A courtesy: whoever may do what is owed
 * still may, whoever holds it. `posts`: the positions that the next one holds today, as the office knows them.
 */
export type HoldingOrder =
  | Order<'TakeObligation', { obligation: string }>
  | Order<'ReleaseObligation', { obligation: string; ground: string }>
  | Order<'PassObligation', { obligation: string; to: string; ground: string; posts: readonly Post[] }>;

export const holdingOrders = ['TakeObligation', 'ReleaseObligation', 'PassObligation'] as const;

export const isHoldingOrder = (order: { type: string }): order is HoldingOrder =>
  (holdingOrders as readonly string[]).includes(order.type);

export function holdDuty(order: HoldingOrder, owed: readonly Owed[]): ObligationFact[] {
  const { by, at, data } = order;
  const open = openObligation(owed, data.obligation);
  refuseUnlessOwedBy(open, by);
  const { id, holder } = open;
  switch (order.type) {
    case 'TakeObligation':
      if (holder?.person === by.person) return [];
      refuseUnless(!holder, 'duty-taken', { obligation: id, holder: holder?.person, since: holder?.since });
      return [{ type: 'ObligationTaken', data: { id, by: by.person, at } }];
    case 'ReleaseObligation':
      refuseUnlessHeldBy(open, by);
      refuseUnlessGrounded(order.data.ground);
      return [{ type: 'ObligationReleased', data: { id, ground: order.data.ground, by: by.person } }];
    case 'PassObligation': {
      const { to, ground, posts } = order.data;
      if (holder) refuseUnlessHeldBy(open, by);
      refuseUnlessGrounded(ground);
      refuseUnless(posts.some(mayHold(open, by)), 'may-not-hold-duty', { obligation: id, to, role: open.owedBy });
      if (holder?.person === to) return [];
      return [{ type: 'ObligationPassed', data: { id, to, ground, by: by.person, at } }];
    }
  }
}

function refuseUnlessOwedBy({ owedBy, unit }: Owed, by: Actor): void {
  refuseUnless(dutiesOf(by.role).includes(owedBy), 'role-may-not', { roles: [owedBy] });
  if (unit !== undefined && unitRoles.includes(by.role)) refuseUnless(answersFor(by, unit), 'not-your-unit', { unit });
}

function refuseUnlessHeldBy({ id, holder }: Owed, by: Actor): void {
  refuseUnless(holder, 'duty-not-taken', { obligation: id });
  refuseUnless(holder.person === by.person, 'duty-taken', {
    ...{ obligation: id, holder: holder.person, since: holder.since },
  });
}

const refuseUnlessGrounded = (ground: string) =>
  refuseUnless(ground.trim().length >= 10, 'ground-too-short', { min: 10 });

const mayHold =
  ({ owedBy }: Owed, by: Actor) =>
  ({ role, unit }: Post) =>
    dutiesOf(role).includes(owedBy) && (!unitRoles.includes(role) || unit === by.unit);
