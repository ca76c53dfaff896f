import {
  after,
  archived,
  atDecider,
  board,
  ceremonyClerk,
  chairman,
  clerk,
  decide,
  decided,
  decider,
  dossier,
  freeze,
  ground,
  head,
  nominate,
  opening,
  order,
  owedAfter,
  place,
  receive,
  recommend,
  verdict,
  andThen,
} from '@app/testing';
import { fold } from '../../kernel/decider';

describe('from the decision to the shelf a dossier', () => {
  it('is published, handed over and archived, and nothing is owed', () => {
    expect(fold(decider, archived)).toMatchObject({ custody: 'closed', outcome: 'presented', owed: [] });
  });

  it('arms and ends each duty exactly once', () => {
    const armed = archived.flatMap((f) => (f.type === 'ObligationArmed' ? [f.data.obligation.id] : []));
    const ended = archived.flatMap((f) => (f.type === 'ObligationMet' ? [f.data.id] : []));
    expect(new Set(armed).size).toBe(armed.length);
    expect([...ended].sort()).toEqual([...armed].sort());
  });

  it('is lost when its award is cancelled; what was handed over can be returned, once', () => {
    const cancel = order(chairman, 'CancelAward', { decision: 'decision/1', number: '90/QĐ', ground, paper: 'KL 2' });
    const givenBack = order(board, 'ReturnObjects', { paper: 'BB-3' });
    const cancelled = andThen(archived, cancel);
    expect(fold(decider, cancelled)).toMatchObject({ custody: 'closed', outcome: 'cancelled' });
    expect(owedAfter(cancelled)).toEqual([]);
    expect(andThen(cancelled, givenBack).at(-1)).toMatchObject({ type: 'ObjectsReturned', data: { paper: 'BB-3' } });
    dossier.given(andThen(cancelled, givenBack)).when(givenBack).thenRefused('nothing-to-return');
    dossier.given(cancelled).when(cancel).thenRefused('no-decision-to-cancel');
    expect(owedAfter(andThen(decided, cancel))).toEqual([]);
    dossier.given(andThen(decided, cancel)).when(givenBack).thenRefused('nothing-to-return');
  });

  it.each(['8.4/Who cancels'])('%s: not another than its decider, nor from a decision it is not in', () => {
    const data = { decision: 'decision/2', number: '90/QĐ', ground, paper: 'KL 2' };
    dossier
      .given(decided)
      .when(order(chairman, 'CancelAward', data))
      .thenRefused('not-in-this-decision');
    dossier
      .given(decided)
      .when(order(head, 'CancelAward', data))
      .thenRefused('not-the-decider');
    dossier
      .given(atDecider)
      .when(order(chairman, 'CancelAward', data))
      .thenRefused('wrong-custody');
  });
});

// NĐ 152/2025 Điều 29 khoản 4; a collective or a household cannot die.
describe('proposed posthumously', () => {
  const posthumous = order(clerk, 'OpenDossier', { ...opening, posthumous: true });
  const given = (receivedBy: 'candidate' | 'representative') =>
    order(ceremonyClerk, 'HandOverAward', { ceremony: 'ceremony/1', receipt: 'BN-1', receivedBy });
  const publish = order(board, 'PublishResult', { place: 'Cổng thông tin' });
  const published = after(posthumous, nominate, receive, recommend, place, freeze, verdict('passed'), decide, publish);

  it('an award is handed to the family, not to the candidate', () => {
    dossier.given(published).when(given('candidate')).thenRefused('posthumous-to-the-family');
    expect(fold(decider, andThen(published, given('representative')))).toMatchObject({
      custody: 'archive',
      posthumous: true,
    });
    // Who lives may be represented.
    expect(fold(decider, andThen(decided, publish, given('representative')))).toMatchObject({ custody: 'archive' });
  });

  it.each(['collective', 'household'] as const)('is no %s', (kind) => {
    const candidate = { kind, id: 'candidate-1' };
    const asked = order(clerk, 'OpenDossier', { ...opening, candidate, posthumous: true });
    dossier.given([]).when(asked).thenRefused('posthumous-persons-only');
  });
});
