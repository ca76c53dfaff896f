import {
  actor,
  after,
  armedIds,
  board,
  chairman,
  clerk,
  decide,
  decider,
  dossier,
  eligible,
  freeze,
  ground,
  head,
  monday,
  nominate,
  officer,
  opening,
  order,
  owedAfter,
  place,
  receiveForState,
  received,
  recommend,
  andThen,
  verdict,
} from '@app/testing';
import { fold, type Post } from '../../kernel/decider';
import type { LiveDossier } from '../state';

const assign = (officerId: string, posts: readonly Post[] = [{ role: 'appraisalOfficer', unit: board.unit }]) =>
  order(board, 'AssignOfficer', { officer: officerId, posts });

describe('an assignment', () => {
  const other = actor('appraisalOfficer', { person: 'another-officer' });

  it('is owed by the head of the board from reception on, and given to somebody who may appraise', () => {
    expect(owedAfter(received).map((o) => o.kind)).toContain('assign');
    const assigned = andThen(received, assign(officer.person));
    const { deeds } = fold(decider, received) as LiveDossier;
    expect(fold(decider, assigned)).toMatchObject({ officer: officer.person, deeds });
    expect(owedAfter(assigned).map((o) => o.kind)).not.toContain('assign');
    dossier.given(assigned).when(assign(officer.person)).then([]);
  });

  it.each<[string, Post[]]>([
    ['nobody who is known', []],
    ['the Chairman', [{ role: 'chairman', unit: 'UBND' }]],
    ['an officer of another board', [{ role: 'appraisalOfficer', unit: 'another' }]],
  ])('goes not to %s', (_whom, posts) =>
    dossier.given(received).when(assign('p-nobody', posts)).thenRefused('officer-may-not-appraise'),
  );

  it('leaves every act of an officer to the one who has the dossier, and to none who had it', () => {
    const passed = andThen(received, assign(officer.person), assign(other.person));
    for (const by of [officer, actor('appraisalOfficer', { person: 'a-third' })])
      for (const act of [
        { ...recommend, by },
        order(by, 'RequestSupplement', { items: ['Báo cáo thành tích'] }),
        order(by, 'DoNotRecommend', { ground }),
      ])
        dossier.given(passed).when(act).thenRefused('assigned-to-another', { officer: other.person });
    expect(fold(decider, andThen(passed, { ...recommend, by: other }))).toMatchObject({ custody: 'council' });
    expect(fold(decider, andThen(passed, { ...recommend, by: board }))).toMatchObject({ custody: 'council' });
  });

  it('that was given to another bars nobody from deciding', () => {
    const slip = andThen(received, assign(chairman.person), assign(officer.person));
    const at = andThen(slip, recommend, place, freeze, verdict('passed'), decide);
    expect(fold(decider, at)).toMatchObject({ custody: 'result' });
  });

  it('begins anew when the dossier came back from its unit', () => {
    const back = andThen(
      received,
      assign(officer.person),
      order(officer, 'ReturnDossier', { missing: ['Báo cáo'], ground }),
    );
    expect(fold(decider, back)).toMatchObject({ officer: null });
  });
});

describe('under appraisal a dossier', () => {
  const request = order(officer, 'RequestSupplement', { items: ['Báo cáo thành tích'] });

  it('goes to the council of its route when recommended, whose secretary then owes a session in place of the appraisal', () =>
    dossier
      .given(received)
      .when(recommend)
      .then([
        { type: 'DossierRecommended', data: { to: 'council' } },
        { type: 'ObligationMet' },
        { type: 'ObligationMet' },
        { type: 'ObligationArmed', data: { obligation: { kind: 'council', owedBy: 'councilSecretary' } } },
      ]));

  // A flag of the Government: 30 working days from complete reception to the State, 5 of them the Chairman's.
  it.each([
    ['with the province’s days where the limit is far', monday, '2025-09-03'],
    ['in time for the decider before the next limit', '2025-08-20', '2025-09-10'],
    ['at once where the limit leaves no more', '2025-09-12', '2025-09-15'],
  ])('is owed to a session %s', (_how, on, dueOn) => {
    const flag = { ...opening, award: 'CTD-CP', type: 'merit', candidate: { kind: 'collective', id: 'c-1' } } as const;
    const waiting = after(order(clerk, 'OpenDossier', flag), nominate, receiveForState);
    const recommended = andThen(waiting, order(officer, 'RecommendDossier', { opinion: 'Đủ', verdict: eligible }, on));
    const [session, limit] = ['council', 'submitUpward'].map(
      (kind) => owedAfter(recommended).find((o) => o.kind === kind)!.dueAt,
    );
    expect(session!.slice(0, 10)).toBe(dueOn);
    expect(session! < limit!).toBe(true);
  });

  it('is not recommended against a proved rule, whatever is said; the refusal carries the card', () => {
    const verdict = { ...eligible, result: 'notEligible' } as const;
    for (const more of [{}, { ground }])
      dossier
        .given(received)
        .when(order(officer, 'RecommendDossier', { opinion: 'Đủ', verdict, ...more }))
        .thenRefused('not-eligible', { verdict });
  });

  it('is recommended over an open question only with a ground, which the event keeps with the card', () => {
    const verdict = { ...eligible, result: 'open' } as const;
    dossier
      .given(received)
      .when(order(officer, 'RecommendDossier', { opinion: 'Đủ', verdict }))
      .thenRefused('eligibility-open', { verdict });
    dossier
      .given(received)
      .when(order(officer, 'RecommendDossier', { opinion: 'Đủ', verdict, ground }))
      .then([
        { type: 'DossierRecommended', data: { verdict, ground } },
        { type: 'ObligationMet' },
        { type: 'ObligationMet' },
        { type: 'ObligationArmed' },
      ]);
  });

  it('is not appraised by the person who nominated it, nor assigned to that person', () => {
    const same = { person: head.person };
    const incompatible = { act: 'appraise', did: 'nominate' };
    dossier
      .given(received)
      .when({ ...recommend, by: actor('appraisalOfficer', same) })
      .thenRefused('incompatible-act', incompatible);
    dossier.given(received).when(assign(same.person)).thenRefused('incompatible-act', incompatible);
  });

  it('is not appraised by its own candidate', () =>
    dossier
      .given(received)
      .when({ ...recommend, by: actor('appraisalOfficer', { person: 'candidate-1' }) })
      .thenRefused('own-dossier'));

  it('is closed when not recommended; the unit is owed an answer, which is given once', () => {
    const closed = andThen(received, order(officer, 'DoNotRecommend', { ground }));
    const answer = order(officer, 'AnswerNominee', { paper: '15/CV' });
    expect(fold(decider, closed)).toMatchObject({ custody: 'closed', outcome: 'refused' });
    expect(owedAfter(closed).map((o) => o.kind)).toEqual(['answerNominee']);
    dossier
      .given(closed)
      .when(answer)
      .then([{ type: 'NomineeAnswered' }, { type: 'ObligationMet' }]);
    dossier.given(andThen(closed, answer)).when(answer).thenRefused('no-answer-owed');
  });

  it('waits for the supplement that was asked, which its unit owes', () => {
    dossier
      .given(received)
      .when(request)
      .then([
        { type: 'SupplementRequested', data: { items: ['Báo cáo thành tích'] } },
        { type: 'ObligationArmed', data: { obligation: { kind: 'supplement', unit: clerk.unit } } },
      ]);
    dossier.given(andThen(received, request)).when(recommend).thenRefused('supplement-open');
    dossier.given(andThen(received, request)).when(request).thenRefused('supplement-open');
  });

  it('is asked for a supplement only with items', () =>
    dossier
      .given(received)
      .when(order(officer, 'RequestSupplement', { items: [] }))
      .thenRefused('supplement-needs-items'));

  it('goes on once supplemented, and can be asked again under a new id', () => {
    const provide = order(clerk, 'ProvideSupplement', { items: ['Báo cáo thành tích'] });
    const supplemented = andThen(received, request, provide);
    dossier.given(received).when(provide).thenRefused('no-supplement-asked');
    expect(owedAfter(supplemented).map((o) => o.kind)).toEqual(['appraise', 'assign']);
    const ids = armedIds(andThen(supplemented, request), 'supplement');
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
  });
});
