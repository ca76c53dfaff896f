import {
  after,
  armedIds,
  atDecider,
  board,
  chairman,
  clerk,
  decide,
  decider,
  decision,
  dossier,
  freeze,
  ground,
  head,
  hold,
  monday,
  morning,
  nominate,
  officer,
  opening,
  order,
  owedAfter,
  place,
  receiveForState,
  recommend,
  release,
  andThen,
  verdict,
} from '@app/testing';
import { fold, system } from '../../kernel/decider';

describe('an award of the State', () => {
  const opened = order(clerk, 'OpenDossier', { ...opening, award: 'BK-TTg' });
  const consult = ['BTC-TU', 'CATTINH'].flatMap((body) => [
    order(officer, 'RequestConsultation', { body }),
    order(officer, 'RecordConsultation', { body, favourable: true, paper: `CV ${body}` }),
  ]);
  const voted = after(opened, nominate, receiveForState, recommend, place, freeze, verdict('passed'));
  const ready = andThen(voted, ...consult);
  const submit = order(chairman, 'SubmitUpward', { package: 'package/1', number: '30/TTr' });
  const receipt = { package: 'package/1', receipt: 'BNV-1', at: morning(monday) };
  const reached = order(system, 'RecordReachedMinistry', receipt);
  const sentBack = order(board, 'RecordStateReturn', { paper: '9/BNV', reason: 'Thiếu báo cáo tóm tắt' });
  const atState = andThen(ready, submit, reached);

  it('is submitted, not decided, by the Chairman', () => {
    dossier.given(ready).when(decide).thenRefused('state-decides');
    dossier
      .given(ready)
      .when(submit)
      .then([{ type: 'SubmittedUpward' }, { type: 'ObligationMet' }, { type: 'ObligationMet' }]);
    dossier.given(atDecider).when(submit).thenRefused('decided-here');
  });

  it('waits for the tracks of its route', () =>
    dossier
      .given(voted)
      .when(submit)
      .thenRefused('tracks-not-done', { waiting: ['consultation'], before: 'state' }));

  it('is not submitted under a hold', () => dossier.given(andThen(ready, hold)).when(submit).thenRefused('under-hold'));

  it('keeps its vote when the ministry returns it: after appraisal it goes straight to the Chairman', () => {
    const returned = andThen(atState, sentBack);
    expect(fold(decider, returned)).toMatchObject({ custody: 'appraisal', passedIn: 'session/1', package: null });
    dossier
      .given(returned)
      .when(recommend)
      .then([
        { type: 'DossierRecommended', data: { to: 'decider' } },
        { type: 'ObligationArmed', data: { obligation: { kind: 'decide' } } },
      ]);
  });

  it('owes the ministry anew, under a new id, on its second visit', () => {
    const again = andThen(atState, sentBack, recommend, submit, reached);
    const ids = armedIds(again, 'stateAnswer');
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
    expect(owedAfter(again).map((o) => o.id)).toEqual([ids[1]]);
  });

  it('reaches the ministry once: a second receipt changes nothing', () => {
    dossier.given(atState).when(reached).then([]);
    const late = order(board, 'RecordReachedMinistry', { ...receipt, receipt: 'BNV-2' });
    dossier.given(atState).when(late).then([]);
    expect(owedAfter(atState).filter((o) => o.kind === 'stateAnswer')).toHaveLength(1);
  });

  it('owes its resubmission until it is submitted again, not only recommended', () => {
    const recommended = andThen(atState, sentBack, recommend);
    expect(owedAfter(recommended).map((o) => o.kind)).toEqual(['resubmit', 'decide']);
    const again = andThen(recommended, submit);
    expect(owedAfter(again).map((o) => o.kind)).toEqual([]);
  });

  it('loses its vote when it goes back to its unit', () =>
    expect(fold(decider, andThen(atState, sentBack, order(head, 'RecallDossier', { ground })))).toMatchObject({
      custody: 'draft',
      passedIn: null,
    }));

  it('is closed when the State refuses, and the unit is owed an answer', () => {
    const refused = andThen(atState, order(board, 'RecordStateRefusal', { paper: '9/BNV', reason: ground }));
    expect(fold(decider, refused)).toMatchObject({ custody: 'closed', outcome: 'stateRefused' });
    expect(owedAfter(refused).map((o) => o.kind)).toEqual(['answerNominee']);
  });

  it('may come back as another award than proposed, with the bonus of that award', () =>
    dossier
      .given(atState)
      .when(order(board, 'RecordStateDecision', { ...decision, award: 'BK-T', authority: 'primeMinister' }))
      .then([
        { type: 'DossierDecided', data: { award: 'BK-T', bonus: { hundredths: 150 } } },
        { type: 'ObligationMet' },
      ]));

  it('that arrives while a complaint is being verified leaves the hold to be released, and then owes no verification', () => {
    const held = andThen(
      atState,
      hold,
      order(board, 'RecordStateDecision', { ...decision, authority: 'primeMinister' }),
    );
    expect(fold(decider, held)).toMatchObject({ custody: 'result', hold: 'complaint' });
    const released = andThen(held, release);
    expect(fold(decider, released)).toMatchObject({ custody: 'result', hold: null });
    expect(owedAfter(released)).toEqual([]);
  });

  it('is cancelled by the State alone: the province records its decision by paper, the Chairman cancels nothing', () => {
    const given = andThen(atState, order(board, 'RecordStateDecision', { ...decision, authority: 'primeMinister' }));
    const cancellation = { decision: 'decision/1', number: '12/QĐ-TTg', ground, paper: 'Công văn 7/BNV' };
    const record = order(board, 'RecordStateCancellation', cancellation);
    dossier
      .given(given)
      .when(order(chairman, 'CancelAward', cancellation))
      .thenRefused('not-the-decider', { decider: 'primeMinister' });
    dossier
      .given(given)
      .when(record)
      .then([{ type: 'AwardCancelled', data: { number: '12/QĐ-TTg' } }]);
    dossier.given(andThen(atDecider, decide)).when(record).thenRefused('decided-here', { authority: 'chairman' });
    dossier.given(andThen(given, record)).when(record).thenRefused('no-decision-to-cancel');
  });
});
