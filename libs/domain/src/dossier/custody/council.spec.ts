import {
  board,
  ceremonyClerk,
  chairman,
  clerk,
  decider,
  dossier,
  frozen,
  ground,
  head,
  hold,
  law,
  monday,
  morning,
  officer,
  order,
  owedAfter,
  receiver,
  secretary,
  andThen,
  verdict,
} from '@app/testing';
import { possibilities } from '../dossier';
import { fold, system } from '../../kernel/decider';

describe('on a frozen agenda a dossier', () => {
  it('is told which session holds it', () =>
    dossier
      .given(frozen)
      .when(order(secretary, 'TakeOffAgenda', { session: 'session/1', ground }))
      .thenRefused('on-frozen-agenda', { session: 'session/1', sessionOn: '2025-09-08' }));

  it('is touched by nothing but the verdict, a hold, a withdrawal and a moved session', () => {
    const everyone = [clerk, head, receiver, officer, board, secretary, chairman, ceremonyClerk, system];
    const state = fold(decider, frozen);
    const allowed = everyone.flatMap((by) =>
      possibilities(state, law, by, morning(monday))
        .filter((p) => p.allowed)
        .map((p) => p.act),
    );
    expect([...new Set(allowed)].sort()).toEqual(['MoveSessionFor', 'PlaceHold', 'RecordVerdict', 'WithdrawDossier']);
  });

  it('may still be withdrawn by its unit', () =>
    dossier
      .given(frozen)
      .when(order(head, 'WithdrawDossier', { ground }))
      .then([{ type: 'DossierWithdrawn' }, { type: 'ObligationWaived' }]));

  it('is free again when its session moves', () => {
    const moved = andThen(
      frozen,
      order(secretary, 'MoveSessionFor', { session: 'session/1', sessionOn: '2025-09-15' }),
    );
    expect(fold(decider, moved)).toMatchObject({ agenda: { sessionOn: '2025-09-15', frozen: false } });
  });
});

describe('the verdict of the council', () => {
  it('sends the dossier on to the decider, who then owes a decision', () =>
    dossier
      .given(frozen)
      .when(verdict('passed'))
      .then([
        { type: 'VerdictRecorded', data: { effective: true, to: 'decider' } },
        { type: 'ObligationMet' },
        { type: 'ObligationArmed', data: { obligation: { kind: 'decide', owedBy: 'chairman' } } },
      ]));

  it('closes the dossier when it failed, and the unit is owed an answer', () => {
    const failed = andThen(frozen, verdict('failed'));
    expect(fold(decider, failed)).toMatchObject({ custody: 'closed', outcome: 'failed' });
    expect(owedAfter(failed).map((o) => o.kind)).toEqual(['answerNominee']);
  });

  it('leaves a deferred dossier with the council, off the agenda, and its secretary still owes a session', () => {
    const deferred = andThen(frozen, verdict('deferred'));
    expect(fold(decider, deferred)).toMatchObject({ custody: 'council', agenda: null });
    expect(owedAfter(deferred).map((o) => o.kind)).toEqual(['council']);
  });

  it.each(['passed', 'failed'] as const)('is recorded under a hold, without effect: %s', (outcome) => {
    dossier
      .given(andThen(frozen, hold))
      .when(verdict(outcome))
      .then([{ type: 'VerdictRecorded', data: { outcome, effective: false, to: 'council' } }]);
    expect(fold(decider, andThen(frozen, hold, verdict(outcome)))).toMatchObject({
      custody: 'council',
      passedIn: null,
    });
  });

  it('changes nothing for a dossier that was withdrawn meanwhile', () =>
    dossier
      .given(andThen(frozen, order(head, 'WithdrawDossier', { ground })))
      .when(verdict('passed'))
      .then([]));
});
