import fc from 'fast-check';
import {
  actor,
  andThen,
  board,
  decider,
  dossier,
  ground,
  monday,
  morning,
  officer,
  order,
  received,
} from '@app/testing';
import { fold, type Actor } from './decider';
import { DomainError } from './domain-error';
import type { DossierOrder } from '../dossier/orders';
import type { LiveDossier } from '../dossier/state';

const other = actor('appraisalOfficer', { person: 'another officer' });
const obligation = 'appraise@4';
const given = (type: string, by: Actor, data: object = {}) =>
  ({ type, data: { obligation, ...data }, by, at: morning(monday) }) as unknown as DossierOrder;
const take = (by: Actor) => given('TakeObligation', by);
const release = (by: Actor) => given('ReleaseObligation', by, { ground });
const posts = [{ role: 'appraisalOfficer', unit: board.unit }] as const;
const pass = (by: Actor, to: Actor) => given('PassObligation', by, { to: to.person, ground, posts });
const taken = andThen(received, take(officer));

describe('a duty', () => {
  it('is taken by one of those who may do it, and by one of them only', () => {
    dossier
      .given(received)
      .when(take(officer))
      .then([{ type: 'ObligationTaken', data: { id: obligation, by: officer.person } }]);
    dossier.given(taken).when(take(officer)).then([]);
    dossier.given(taken).when(take(other)).thenRefused('duty-taken', { holder: officer.person });
    dossier
      .given(received)
      .when(take(board))
      .thenRefused('role-may-not', { roles: ['appraisalOfficer'] });
  });

  it('is given back by its holder, with a reason', () => {
    dossier
      .given(taken)
      .when(release(officer))
      .then([{ type: 'ObligationReleased', data: { id: obligation, ground } }]);
    dossier.given(taken).when(release(other)).thenRefused('duty-taken');
    dossier.given(received).when(release(officer)).thenRefused('duty-not-taken');
    dossier
      .given(taken)
      .when(given('ReleaseObligation', officer, { ground: 'bận' }))
      .thenRefused('ground-too-short');
  });

  it('is passed to somebody who may do it', () => {
    dossier
      .given(taken)
      .when(pass(officer, other))
      .then([{ type: 'ObligationPassed', data: { id: obligation, to: other.person } }]);
    dossier
      .given(taken)
      .when(
        given('PassObligation', officer, {
          to: board.person,
          ground,
          posts: [{ role: 'headOfBoard', unit: board.unit }],
        }),
      )
      .thenRefused('may-not-hold-duty', { role: 'appraisalOfficer' });
    dossier.given(taken).when(pass(other, other)).thenRefused('duty-taken');
  });

  it('of a dossier that the board gave an officer is passed on by the board alone', () => {
    const posts = [{ role: 'appraisalOfficer', unit: board.unit }] as const;
    const assigned = andThen(received, order(board, 'AssignOfficer', { officer: officer.person, posts }));
    dossier.given(assigned).when(pass(officer, other)).thenRefused('assigned-to-another', { officer: officer.person });
  });

  it('that is held is done by whoever may do it, held or not', () =>
    dossier
      .given(taken)
      .when(order(other, 'RequestSupplement', { items: ['Biên bản'] }))
      .then([{ type: 'SupplementRequested' }, { type: 'ObligationArmed' }, ...pausedIf(taken)]));

  it('that is done is nobody’s to take', () => {
    const done = andThen(taken, order(officer, 'DoNotRecommend', { ground }));
    dossier.given(done).when(take(officer)).thenRefused('obligation-not-open');
  });

  it('changes neither its date nor anything else of the dossier by who holds it', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            take(officer),
            take(other),
            release(officer),
            release(other),
            pass(officer, other),
            pass(other, officer),
          ),
          {
            maxLength: 12,
          },
        ),
        (orders) => {
          let state = fold(decider, received);
          for (const one of orders)
            try {
              for (const fact of decider.decide(one, state)) state = decider.evolve(state, fact);
            } catch (error) {
              if (!(error instanceof DomainError)) throw error;
            }
          const before = fold(decider, received) as LiveDossier;
          const { owed, version: _, ...rest } = state as LiveDossier;
          expect(owed.map(({ holder: __, ...o }) => o)).toEqual(before.owed);
          expect(rest).toEqual((({ owed: ___, version: ____, ...b }) => b)(before));
        },
      ),
    ));
});

function pausedIf(facts: typeof taken) {
  const owed = (fold(decider, facts) as LiveDossier).owed.filter((o) => o.reckoned?.pausesOn.includes('supplement'));
  return owed.map(() => ({ type: 'ObligationPaused' }));
}
