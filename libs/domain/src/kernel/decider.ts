import type { FreeText } from './free-text';

/** An aggregate: where it starts, what a command makes happen, what an event changes. Pure: no clock, no I/O. */
export interface Decider<C, E, S> {
  initial: S;
  /** Events that the command causes; `[]` means "already so". Throws DomainError on refusal. */
  decide: (command: C, state: S) => E[];
  /** Facts only: never checks, never throws. */
  evolve: (state: S, event: E) => S;
}

export interface Fact<T extends string = string, D extends object = object> {
  type: T;
  data: D;
  /** When it happened, if not when it was recorded (acts on paper). */
  occurredAt?: Instant;
}

/** A command names who acts and when (business time). */
export interface Order<T extends string = string, D extends object = object> {
  type: T;
  data: D;
  by: Actor;
  at: Instant;
}

/** An order by its name and data, before anybody has signed it. */
export interface Asked<C extends Order> {
  type: C['type'];
  data: object;
}

/**
 * The order of this name, signed. TypeScript cannot follow a name and its data through a type parameter; that these are the
 * data of this order is asked where the act is offered, so it is said to the compiler here and nowhere else.
 */
export const signed = <C extends Order>({ type, data }: Asked<C>, { by, at }: Pick<Order, 'by' | 'at'>): C =>
  ({ type, data, by, at }) as C;

/** ISO 8601 UTC, `2024-05-26T02:00:00.000Z`. */
export type Instant = string;
/** A legal day in Asia/Ho_Chi_Minh, `2024-05-26`. */
export type LegalDay = string;
export type StreamId = string;

export interface Actor {
  /** The signed-in account; `system` is an actor whose ground is a rule. */
  account: string;
  /** Canonical id of the person: incompatible acts follow the person, not the account. */
  person: string;
  /** Role and unit of the position acted in: the own, or that of whom one signs for. */
  role: Role;
  unit: string;
  /** Units that this one has taken over by today: nobody else answers for what they left open. */
  predecessors?: readonly string[];
  onBehalfOf?: Mandate;
}

/** ký thay, thừa lệnh, thừa ủy quyền (NĐ 30/2020 Điều 13) */
export const delegationForms = ['KT', 'TL', 'TUQ'] as const;
export type DelegationForm = (typeof delegationForms)[number];

/** The delegation under which somebody signs for another, as it stands. */
export interface Mandate {
  /** Its stream. */
  delegation: StreamId;
  /** Who is represented, and by whom. */
  person: string;
  delegate: string;
  /** The delegate's own position. */
  own: { role: Role; unit: string };
  form: DelegationForm;
  paper: FreeText;
  /** Day of the paper. */
  on: LegalDay;
  acts: readonly string[];
  from: LegalDay;
  to: LegalDay;
  revoked: boolean;
}

export const roles = [
  'unitClerk',
  'unitHead',
  'districtChair',
  'communeChair',
  'receivingClerk',
  'appraisalOfficer',
  'headOfBoard',
  'councilSecretary',
  'councilMember',
  'teller',
  'chairman',
  'ceremonyClerk',
  'auditor',
  'administrator',
  'system',
] as const;
export type Role = (typeof roles)[number];

/** A role held in a unit. */
export interface Post {
  role: Role;
  unit: string;
}

/** Roles that act for a unit, and see what is its own only. */
export const unitRoles: readonly Role[] = ['unitClerk', 'unitHead', 'districtChair', 'communeChair'];

/** Whose duties fall to this role: a commune's chair does what a district's did (NĐ 129/2025 Điều 59). */
export const dutiesOf = (role: Role): readonly Role[] =>
  role === 'communeChair' ? ['communeChair', 'districtChair'] : [role];

/** Whether this unit is the actor's own, or one that it took over. */
export const answersFor = ({ unit, predecessors = [] }: Actor, other: string): boolean =>
  other === unit || predecessors.includes(other);

export const system: Actor = { account: 'system', person: 'system', role: 'system', unit: 'system' };

/** Folds recorded facts onto a state. */
export function fold<S, E>(decider: { initial: S; evolve: (state: S, event: E) => S }, events: Iterable<E>): S {
  let state = decider.initial;
  for (const event of events) state = decider.evolve(state, event);
  return state;
}
