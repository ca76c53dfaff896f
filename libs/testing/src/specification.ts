import { join } from 'node:path';
import { DomainError, fold, unitRoles, type Actor, type Decider, type Instant, type Law, type Role } from '@app/domain';
import { loadLaw } from '@app/rulebooks';

/** The law as it is shipped. */
export const law: Law = loadLaw(join(__dirname, '../../rulebooks/rules'));

const ownUnit = 'so-y-te';

/** Somebody in this role: of the test's unit where the role is a unit's, and a person of their own. */
export function actor(role: Role, differs: Partial<Actor> = {}): Actor {
  const unit = unitRoles.includes(role) ? ownUnit : 'ban-thi-dua';
  return { account: role, person: `person-${role}`, role, unit, ...differs };
}

/** Part of a fact: what it does not say is not asked. */
type Expected = { type: string; data?: object };

/** Given what happened, when somebody orders, then this happens or is refused. */
export function specification<C, E extends { type: string; data: object }, S>(decider: Decider<C, E, S>) {
  return {
    given: (events: readonly E[]) => ({
      when: (order: C) => {
        const decide = () => decider.decide(order, fold(decider, events));
        return {
          /** Exactly these facts in this order; each may leave out what the sentence is not about. */
          then: (expected: readonly Expected[]) => expect(decide()).toMatchObject(expected),
          /** The caller learns this code, and these facts where the sentence names them. */
          thenRefused: (code: string, facts: object = {}) => expect(refusalOf(decide)).toMatchObject({ code, facts }),
        };
      },
    }),
  };
}

/** What happens when these orders are given one after the other; a refusal fails the test that asked for the story. */
export function story<C, E, S>(decider: Decider<C, E, S>, orders: readonly C[], before: readonly E[] = []): E[] {
  return orders.reduce<E[]>((told, order) => [...told, ...decider.decide(order, fold(decider, told))], [...before]);
}

/** The refusal of an act; fails when the act is allowed. */
export function refusalOf(act: () => unknown): DomainError {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('It was allowed.');
}

/** Nine in the morning of a legal day in Điện Biên. */
export function morning(day: string): Instant {
  return `${day}T02:00:00.000Z`;
}
