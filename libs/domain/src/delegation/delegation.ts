import { legalDayOf } from '../calendar/working-days';
import type { Actor, Decider, DelegationForm, Fact, LegalDay, Mandate, Order, Role } from '../kernel/decider';
import { refuseUnless } from '../kernel/domain-error';
import type { FreeText } from '../kernel/free-text';

/** Whose power is delegated: a person in a position. */
export interface Represented {
  person: string;
  role: Role;
  unit: string;
}

interface Grant {
  represented: Represented;
  delegate: string;
  form: DelegationForm;
  /** Names of the acts that the paper covers. */
  acts: readonly string[];
  from: LegalDay;
  to: LegalDay;
  paper: FreeText;
  /** Day of the paper. */
  on: LegalDay;
}

/** Văn bản ủy quyền, phân công ký thay: who signs for whom, what, from when to when, by which paper. */
export type DelegationFact =
  | Fact<'DelegationGranted', Grant & { by: string }>
  /** Entered from the paper by an administrator; without effect until the one represented confirms it. */
  | Fact<'DelegationProposed', Grant & { by: string }>
  | Fact<'DelegationConfirmed', { by: string }>
  | Fact<'DelegationRevoked', { paper: FreeText; ground: FreeText; by: string }>;

export type DelegationOrder =
  | Order<'GrantDelegation', Grant>
  | Order<'ConfirmDelegation', object>
  | Order<'RevokeDelegation', { paper: string; ground: string }>;

export type Delegation =
  { status: 'absent'; version: 0 } | (Grant & { status: 'proposed' | 'granted' | 'revoked'; version: number });

/** Whose signature can be given by another. */
export const representable: readonly Role[] = ['chairman', 'unitHead', 'districtChair', 'communeChair', 'headOfBoard'];

/** `actsOf` says which acts a role may do: nobody delegates more than they hold. */
export function delegationDecider(
  actsOf: (role: Role) => readonly string[],
): Decider<DelegationOrder, DelegationFact, Delegation> {
  return {
    initial: { status: 'absent', version: 0 },
    decide: (order, delegation) => {
      // Who acts for another cannot hand that on (NĐ 30/2020 Điều 13).
      refuseUnless(!order.by.onBehalfOf, 'no-further-delegation');
      const by = order.by.person;
      if (order.type === 'GrantDelegation') {
        refuseUnless(delegation.status === 'absent', 'delegation-exists');
        refuseUnlessGrantable(order.data, order.by, legalDayOf(order.at), actsOf(order.data.represented.role));
        const type = order.by.role === 'administrator' ? 'DelegationProposed' : 'DelegationGranted';
        return [{ type, data: { ...order.data, acts: [...new Set(order.data.acts)], by } }];
      }
      refuseUnless(delegation.status !== 'absent', 'no-such-delegation');
      if (order.type === 'ConfirmDelegation') return confirm(delegation, order.by, legalDayOf(order.at));
      refuseUnlessOverseen(delegation.represented, order.by);
      if (delegation.status === 'revoked') return [];
      refuseUnless(order.data.ground.trim().length >= 10, 'ground-too-short', { min: 10 });
      return [{ type: 'DelegationRevoked', data: { ...order.data, by } }];
    },
    evolve: (delegation, event) => {
      if (event.type === 'DelegationGranted' || event.type === 'DelegationProposed') {
        const { by: _by, ...grant } = event.data;
        return { ...grant, status: event.type === 'DelegationGranted' ? 'granted' : 'proposed', version: 1 };
      }
      if (delegation.status === 'absent') return delegation;
      const status = event.type === 'DelegationConfirmed' ? 'granted' : 'revoked';
      return { ...delegation, status, version: delegation.version + 1 };
    },
  };
}

/** Power is lent by its owner alone: what an administrator entered has effect once the one represented says so. */
function confirm(delegation: Exclude<Delegation, { status: 'absent' }>, by: Actor, today: LegalDay): DelegationFact[] {
  const { represented, status, to } = delegation;
  refuseUnless(isOwn(represented, by) && by.person === represented.person, 'not-your-power', {
    person: represented.person,
  });
  if (status === 'granted') return [];
  refuseUnless(status === 'proposed', 'delegation-revoked');
  refuseUnless(today <= to, 'delegation-dates-not-valid', { to });
  return [{ type: 'DelegationConfirmed', data: { by: by.person } }];
}

const isOwn = ({ role, unit }: Represented, by: Actor): boolean => by.role === role && by.unit === unit;

function refuseUnlessGrantable(grant: Grant, by: Actor, today: LegalDay, actsOfRole: readonly string[]): void {
  const { represented, delegate, acts, from, to, on } = grant;
  refuseUnless(representable.includes(represented.role), 'role-may-not', { roles: representable });
  refuseUnlessOverseen(represented, by);
  const own = by.role === represented.role;
  refuseUnless(!own || by.person === represented.person, 'not-your-power', { person: represented.person });
  refuseUnless(delegate !== represented.person && delegate !== by.person, 'delegate-is-another-person', { delegate });
  refuseUnless(acts.length > 0, 'delegation-needs-acts');
  const beyond = acts.filter((act) => !actsOfRole.includes(act));
  refuseUnless(beyond.length === 0, 'beyond-own-power', { acts: beyond, role: represented.role });
  refuseUnless(on <= today, 'paper-in-the-future', { on });
  refuseUnless(on <= from && from <= to && today <= to, 'delegation-dates-not-valid', { on, from, to });
}

/** The one represented, or who holds that position now; an administrator keeps the papers. */
function refuseUnlessOverseen(represented: Represented, by: Actor): void {
  const { role, unit } = represented;
  refuseUnless(isOwn(represented, by) || by.role === 'administrator', 'not-your-power', { role, unit });
}

/** The actor in the position of whom they sign for, as far as the delegation lets them; what it covers is asked at each act. */
export function representing(actor: Actor, stream: string, delegation: Delegation): Actor {
  refuseUnless(delegation.status !== 'absent', 'no-such-delegation', { delegation: stream });
  refuseUnless(delegation.status !== 'proposed', 'delegation-not-confirmed', { delegation: stream });
  const { represented, delegate, form, acts, from, to, paper, on, status } = delegation;
  const mandate: Mandate = {
    delegation: stream,
    person: represented.person,
    delegate,
    own: actor.onBehalfOf?.own ?? { role: actor.role, unit: actor.unit },
    form,
    paper,
    on,
    acts,
    from,
    to,
    revoked: status === 'revoked',
  };
  const { account, person, predecessors } = actor;
  // Known of the own unit only.
  const same = predecessors && actor.unit === represented.unit ? { predecessors } : {};
  return { account, person, role: represented.role, unit: represented.unit, ...same, onBehalfOf: mandate };
}
