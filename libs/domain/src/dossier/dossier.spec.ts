// Longer than most: the sentences of every custody and track stand together, in the order of the procedure.
import { actor, law, morning, refusalOf, specification, story } from '@app/testing';
import { addWorkingDays, endOfLegalDay } from '../calendar/working-days';
import { fold, system, type Actor, type Instant, type LegalDay } from '../kernel/decider';
import { dossierDecider, possibilities } from './dossier';
import type { DossierFact, VerdictFacts } from './facts';
import type { DossierOrder, DossierOrderOf, DossierOrderType } from './orders';
import type { LiveDossier } from './state';

const decider = dossierDecider(law);
const dossier = specification(decider);
type Ordered = DossierOrder & { by: Actor; at: Instant };

const clerk = actor('unitClerk');
const head = actor('unitHead');
const receiver = actor('receivingClerk');
const officer = actor('appraisalOfficer');
const board = actor('headOfBoard');
const secretary = actor('councilSecretary');
const chairman = actor('chairman');
const ceremonyClerk = actor('ceremonyClerk');

const ground = 'Nêu rõ lý do bằng văn bản';
const monday = '2025-08-04';

function order<T extends DossierOrderType>(
  by: Actor,
  type: T,
  data: DossierOrderOf<T>['data'],
  on: LegalDay = monday,
): Ordered {
  return { type, data, by, at: morning(on) } as unknown as Ordered;
}

/** The order is given by the person of this role whatever the data. */
const opening = {
  code: 'HS-2025-000001',
  award: 'BK-T',
  type: 'thematic',
  procedure: 'standard',
  candidate: { kind: 'person', id: 'candidate-1' },
  unit: clerk.unit,
  unitKind: 'agency',
  year: 2025,
  period: { from: '2025-01-01', to: '2025-07-31' },
} as const;
const open = order(clerk, 'OpenDossier', opening);
const nominate = order(head, 'Nominate', { submission: 'submission/1', number: '12/TTr' });
const receive = order(receiver, 'ReceiveDossier', { complete: true });
const recommend = order(officer, 'RecommendDossier', { opinion: 'Đủ điều kiện' });
const place = order(secretary, 'PlaceOnAgenda', { session: 'session/1', item: 1, sessionOn: '2025-09-08' });
const freeze = order(secretary, 'FreezeAgendaFor', { session: 'session/1' });
const hold = order(board, 'PlaceHold', { ground: 'complaint', paper: 'Đơn 7' });
const release = order(board, 'ReleaseHold', { conclusion: 'Đơn không có cơ sở' });
const ballot: VerdictFacts = {
  session: 'session/1',
  item: 1,
  outcome: 'passed',
  for: 19,
  against: 0,
  members: 19,
  present: 19,
  needed: '1/2',
};
const verdict = (outcome: VerdictFacts['outcome']) => order(secretary, 'RecordVerdict', { ...ballot, outcome });
const decision = { decision: 'decision/1', number: '88/QĐ', on: monday, award: 'BK-T', authority: 'chairman' } as const;
const decide = order(chairman, 'DecideDossier', decision);
const publish = order(board, 'PublishResult', { place: 'Cổng thông tin' });
const handOver = order(ceremonyClerk, 'HandOverAward', {
  ceremony: 'ceremony/1',
  receipt: 'BN-1',
  receivedBy: 'candidate',
});
const archive = order(receiver, 'ArchiveDossier', { shelf: 'K1' });

const after = (...orders: Ordered[]) => story(decider, orders);
const then = (facts: readonly DossierFact[], ...orders: Ordered[]) => story(decider, orders, facts);
const owedAfter = (facts: readonly DossierFact[]) => (fold(decider, facts) as LiveDossier).owed;

const drafted = after(open);
const nominated = then(drafted, nominate);
const received = then(nominated, receive);
const atCouncil = then(received, recommend);
const frozen = then(atCouncil, place, freeze);
const atDecider = then(frozen, verdict('passed'));
const decided = then(atDecider, decide);
const archived = then(decided, publish, handOver, archive);

describe('a dossier is opened', () => {
  it('by a clerk of the unit', () =>
    dossier
      .given([])
      .when(open)
      .then([{ type: 'DossierOpened', data: { code: 'HS-2025-000001', by: clerk.person } }]));

  it('never for another unit', () =>
    dossier
      .given([])
      .when(order(actor('unitClerk', { unit: 'so-tai-chinh' }), 'OpenDossier', opening))
      .thenRefused('not-your-unit', { unit: clerk.unit }));

  it('never by the board itself', () =>
    dossier
      .given([])
      .when(order(board, 'OpenDossier', opening))
      .thenRefused('role-may-not'));

  it('once only', () => dossier.given(drafted).when(open).thenRefused('wrong-custody', { custody: 'draft' }));

  it('for a period that has begun and runs forward', () => {
    const reversed = { ...opening, period: { from: '2025-07-31', to: '2025-01-01' } };
    const future = { ...opening, period: { from: '2025-09-01', to: '2025-12-31' } };
    dossier
      .given([])
      .when(order(clerk, 'OpenDossier', reversed))
      .thenRefused('period-reversed');
    dossier
      .given([])
      .when(order(clerk, 'OpenDossier', future))
      .thenRefused('period-in-the-future');
  });

  it('only where the law has a route for it', () =>
    dossier
      .given([])
      .when(order(clerk, 'OpenDossier', { ...opening, award: 'CTD-T', type: 'unplanned' }))
      .thenRefused('no-rule-in-force', { award: 'CTD-T', type: 'unplanned', on: monday }));
});

describe('a draft', () => {
  it('is nominated by the head of the unit, and reception owes an answer', () =>
    dossier
      .given(drafted)
      .when(nominate)
      .then([
        { type: 'DossierNominated', data: { submission: 'submission/1', by: head.person } },
        { type: 'ObligationArmed', data: { obligation: { id: 'receive@2', owedBy: 'receivingClerk' } } },
      ]));

  it('is not nominated by the clerk who wrote it', () =>
    dossier
      .given(drafted)
      .when({ ...nominate, by: clerk })
      .thenRefused('role-may-not'));

  it('is not nominated by the head of another unit', () =>
    dossier
      .given(drafted)
      .when({ ...nominate, by: actor('unitHead', { unit: 'so-tai-chinh' }) })
      .thenRefused('not-your-unit'));

  it('is not nominated by its own candidate', () =>
    dossier
      .given(drafted)
      .when({ ...nominate, by: actor('unitHead', { person: 'candidate-1' }) })
      .thenRefused('own-dossier'));

  it('is not received before it was nominated', () =>
    dossier
      .given(drafted)
      .when(receive)
      .thenRefused('wrong-custody', { custody: 'draft', needs: ['reception'] }));

  it('may be withdrawn for good, with a ground', () => {
    dossier
      .given(drafted)
      .when(order(head, 'WithdrawDossier', { ground }))
      .then([{ type: 'DossierWithdrawn', data: { ground } }]);
    dossier
      .given(drafted)
      .when(order(head, 'WithdrawDossier', { ground: 'ngắn' }))
      .thenRefused('ground-too-short');
  });
});

describe('at reception a dossier', () => {
  it('is received complete: the route of that day is pinned and appraisal is owed', () =>
    dossier
      .given(nominated)
      .when(receive)
      .then([
        {
          type: 'DossierReceived',
          data: { lawHash: law.hash, route: { rulebook: 'nd152-2025', award: 'BK-T', decider: 'chairman' } },
        },
        { type: 'ObligationMet', data: { id: 'receive@2' } },
        { type: 'ObligationArmed', data: { obligation: { id: 'appraise@4', kind: 'appraise' } } },
      ]));

  it('is under the law of the day on which it is received', () =>
    dossier
      .given(after({ ...open, at: morning('2025-06-30') }, { ...nominate, at: morning('2025-06-30') }))
      .when({ ...receive, at: '2025-06-30T17:00:00.000Z' })
      .then([
        { type: 'DossierReceived', data: { route: { rulebook: 'nd152-2025' } } },
        { type: 'ObligationMet' },
        { type: 'ObligationArmed' },
      ]));

  it('keeps its route when the law changes on the way', () => {
    const before = [open, nominate, receive].map((o) => ({ ...o, at: morning('2025-06-30') }));
    const late = fold(decider, then(after(...before), { ...recommend, at: morning('2025-07-15') }));
    expect(late).toMatchObject({ custody: 'council', route: { rulebook: 'nd98-2023' } });
  });

  it('is not received by the person who nominated it', () =>
    dossier
      .given(nominated)
      .when({ ...receive, by: actor('receivingClerk', { person: head.person }) })
      .thenRefused('incompatible-act', { act: 'receive', did: 'nominate' }));

  it('is returned with what is missing, and nothing is owed', () =>
    dossier
      .given(nominated)
      .when(order(receiver, 'ReturnDossier', { missing: ['Biên bản họp'], ground }))
      .then([
        { type: 'DossierReturned', data: { from: 'reception', missing: ['Biên bản họp'] } },
        { type: 'ObligationWaived', data: { id: 'receive@2', ground: 'returned' } },
      ]));

  it.each([[[]], [['  ']]])('is not returned without naming what is missing: %j', (missing) =>
    dossier
      .given(nominated)
      .when(order(receiver, 'ReturnDossier', { missing, ground }))
      .thenRefused('return-needs-items'),
  );

  it('is not returned without a ground', () =>
    dossier
      .given(nominated)
      .when(order(receiver, 'ReturnDossier', { missing: ['Biên bản họp'], ground: ' thiếu   ' }))
      .thenRefused('ground-too-short', { min: 10 }));

  it('owes anew, under a new id, on a second visit', () => {
    const back = order(receiver, 'ReturnDossier', { missing: ['Biên bản họp'], ground });
    dossier
      .given(then(nominated, back))
      .when(nominate)
      .then([{ type: 'DossierNominated' }, { type: 'ObligationArmed', data: { obligation: { id: 'receive@6' } } }]);
  });

  it('may be recalled by its unit, and leaves no duty behind', () => {
    const recalled = then(nominated, order(head, 'RecallDossier', { ground }));
    expect(fold(decider, recalled)).toMatchObject({ custody: 'draft', route: null, owed: [] });
  });
});

describe('under appraisal a dossier', () => {
  const request = order(officer, 'RequestSupplement', { items: ['Báo cáo thành tích'] });

  it('goes to the council of its route when recommended, and appraisal is no longer owed', () =>
    dossier
      .given(received)
      .when(recommend)
      .then([{ type: 'DossierRecommended', data: { to: 'council' } }, { type: 'ObligationMet' }]));

  it('is not appraised by the person who nominated it, nor assigned to that person', () => {
    const same = { person: head.person };
    const incompatible = { act: 'appraise', did: 'nominate' };
    dossier
      .given(received)
      .when({ ...recommend, by: actor('appraisalOfficer', same) })
      .thenRefused('incompatible-act', incompatible);
    dossier
      .given(received)
      .when(order(board, 'AssignOfficer', { officer: same.person }))
      .thenRefused('incompatible-act', incompatible);
  });

  it('is not appraised by its own candidate', () =>
    dossier
      .given(received)
      .when({ ...recommend, by: actor('appraisalOfficer', { person: 'candidate-1' }) })
      .thenRefused('own-dossier'));

  it('is closed when not recommended; the unit is owed an answer, which is given once', () => {
    const closed = then(received, order(officer, 'DoNotRecommend', { ground }));
    const answer = order(officer, 'AnswerNominee', { paper: '15/CV' });
    expect(fold(decider, closed)).toMatchObject({ custody: 'closed', outcome: 'refused' });
    expect(owedAfter(closed).map((o) => o.kind)).toEqual(['answerNominee']);
    dossier
      .given(closed)
      .when(answer)
      .then([{ type: 'NomineeAnswered' }, { type: 'ObligationMet' }]);
    dossier.given(then(closed, answer)).when(answer).thenRefused('no-answer-owed');
  });

  it('waits for the supplement that was asked, which its unit owes', () => {
    dossier
      .given(received)
      .when(request)
      .then([
        { type: 'SupplementRequested', data: { items: ['Báo cáo thành tích'] } },
        { type: 'ObligationArmed', data: { obligation: { kind: 'supplement', unit: clerk.unit } } },
      ]);
    dossier.given(then(received, request)).when(recommend).thenRefused('supplement-open');
    dossier.given(then(received, request)).when(request).thenRefused('supplement-open');
  });

  it('is asked for a supplement only with items', () =>
    dossier
      .given(received)
      .when(order(officer, 'RequestSupplement', { items: [] }))
      .thenRefused('supplement-needs-items'));

  it('goes on once supplemented, and can be asked again under a new id', () => {
    const provide = order(clerk, 'ProvideSupplement', { items: ['Báo cáo thành tích'] });
    const supplemented = then(received, request, provide);
    dossier.given(received).when(provide).thenRefused('no-supplement-asked');
    expect(owedAfter(supplemented).map((o) => o.kind)).toEqual(['appraise']);
    const ids = armedIds(then(supplemented, request), 'supplement');
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('consultation', () => {
  const state = { ...opening, award: 'BK-TTg' } as const;
  const asked = then(
    after(order(clerk, 'OpenDossier', state), nominate, receive),
    order(officer, 'RequestConsultation', { body: 'BTC-TU' }),
  );
  const answer = (favourable: boolean) =>
    order(officer, 'RecordConsultation', { body: 'BTC-TU', favourable, paper: '3/CV' });
  const consultation = (facts: readonly DossierFact[]) => (fold(decider, facts) as LiveDossier).tracks.consultation;

  it('is owed ten working days by each body, and asked once', () => {
    const [owed] = owedAfter(asked).filter((o) => o.kind === 'consultation');
    expect(owed).toMatchObject({ about: 'BTC-TU', dueAt: endOfLegalDay('2025-08-18') });
    dossier
      .given(asked)
      .when(order(officer, 'RequestConsultation', { body: 'BTC-TU' }))
      .thenRefused('already-consulted');
  });

  it('is done when the body agrees, and failed when it does not', () => {
    expect(consultation(then(asked, answer(true)))).toBe('done');
    expect(consultation(then(asked, answer(false)))).toBe('failed');
  });

  it('is answered for the body that was asked, and ends that duty only', () => {
    const both = then(asked, order(officer, 'RequestConsultation', { body: 'CATTINH' }));
    dossier
      .given(both)
      .when(answer(true))
      .then([{ type: 'ConsultationAnswered', data: { body: 'BTC-TU' } }, { type: 'ObligationMet' }]);
    expect(consultation(then(both, answer(true)))).toBe('open');
    dossier.given(received).when(answer(true)).thenRefused('not-consulted', { body: 'BTC-TU' });
  });

  it('counts silence past the date as agreement, and not a moment before', () => {
    const [owed] = owedAfter(asked).filter((o) => o.kind === 'consultation');
    const lapse = (at: Instant): DossierOrder => ({ type: 'Lapse', data: { obligation: owed!.id }, by: system, at });
    dossier.given(asked).when(lapse(owed!.dueAt)).thenRefused('not-overdue');
    dossier
      .given(asked)
      .when(lapse(morning('2025-08-19')))
      .then([
        { type: 'ConsultationLapsed', data: { body: 'BTC-TU' } },
        { type: 'ObligationLapsed', data: { id: owed!.id } },
      ]);
    expect(consultation(story(decider, [lapse(morning('2025-08-19'))], asked))).toBe('done');
  });

  it('says nothing when the body answered before the lapse was noticed', () => {
    const [owed] = owedAfter(asked).filter((o) => o.kind === 'consultation');
    dossier
      .given(then(asked, answer(false)))
      .when({ type: 'Lapse', data: { obligation: owed!.id }, by: system, at: morning('2025-08-19') })
      .then([]);
  });

  it('is not asked where the route asks none', () =>
    dossier
      .given(received)
      .when(order(officer, 'RequestConsultation', { body: 'BTC-TU' }))
      .thenRefused('consultation-not-asked'));
});

describe('disclosure', () => {
  const order3 = { ...opening, award: 'HCLD-3', type: 'merit' } as const;
  const disclosing = then(
    after(order(clerk, 'OpenDossier', order3), nominate, receive),
    order(officer, 'OpenDisclosure', { place: 'Cổng thông tin' }),
  );
  const tenth = addWorkingDays(law.calendar, monday, 10);
  const ninth = addWorkingDays(law.calendar, monday, 9);
  const close = (on: LegalDay, complaints = 0) => order(officer, 'CloseDisclosure', { complaints, report: 'BC-1' }, on);

  it('runs ten working days', () => {
    dossier.given(disclosing).when(close(ninth)).thenRefused('disclosure-too-short', { days: 9, needs: 10 });
    dossier
      .given(disclosing)
      .when(close(tenth))
      .then([{ type: 'DisclosureClosed', data: { complaints: 0 } }, { type: 'ObligationMet' }]);
  });

  it('is closed with a whole number of complaints', () =>
    dossier.given(disclosing).when(close(tenth, -1)).thenRefused('complaints-not-a-count'));

  it('is opened once, and only where the route asks it', () => {
    const again = order(officer, 'OpenDisclosure', { place: 'Báo' });
    dossier.given(disclosing).when(again).thenRefused('already-disclosed');
    dossier.given(received).when(again).thenRefused('disclosure-not-asked');
  });

  it('is counted to the day of the session, also when the session moves', () => {
    const council = then(disclosing, recommend);
    const placeOn = (sessionOn: LegalDay) =>
      order(secretary, 'PlaceOnAgenda', { session: 'session/1', item: 1, sessionOn });
    const moveTo = (sessionOn: LegalDay) => order(secretary, 'MoveSessionFor', { session: 'session/1', sessionOn });
    dossier.given(council).when(placeOn(ninth)).thenRefused('disclosure-too-short', { days: 9, sessionOn: ninth });
    const placed = then(council, placeOn(tenth));
    dossier.given(placed).when(moveTo(ninth)).thenRefused('disclosure-too-short');
    dossier.given(placed).when(freeze).thenRefused('disclosure-not-reported', { disclosure: 'open' });
    dossier
      .given(then(placed, close(tenth)))
      .when(freeze)
      .then([{ type: 'AgendaFrozenFor' }]);
  });
});

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
      .then([{ type: 'DossierWithdrawn' }]));

  it('is free again when its session moves', () => {
    const moved = then(frozen, order(secretary, 'MoveSessionFor', { session: 'session/1', sessionOn: '2025-09-15' }));
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
        { type: 'ObligationArmed', data: { obligation: { kind: 'decide', owedBy: 'chairman' } } },
      ]));

  it('closes the dossier when it failed, and the unit is owed an answer', () => {
    const failed = then(frozen, verdict('failed'));
    expect(fold(decider, failed)).toMatchObject({ custody: 'closed', outcome: 'failed' });
    expect(owedAfter(failed).map((o) => o.kind)).toEqual(['answerNominee']);
  });

  it('leaves a deferred dossier with the council, off the agenda', () =>
    expect(fold(decider, then(frozen, verdict('deferred')))).toMatchObject({ custody: 'council', agenda: null }));

  it.each(['passed', 'failed'] as const)('is recorded under a hold, without effect: %s', (outcome) => {
    dossier
      .given(then(frozen, hold))
      .when(verdict(outcome))
      .then([{ type: 'VerdictRecorded', data: { outcome, effective: false, to: 'council' } }]);
    expect(fold(decider, then(frozen, hold, verdict(outcome)))).toMatchObject({ custody: 'council', passedIn: null });
  });

  it('changes nothing for a dossier that was withdrawn meanwhile', () =>
    dossier
      .given(then(frozen, order(head, 'WithdrawDossier', { ground })))
      .when(verdict('passed'))
      .then([]));
});

describe('at the decider a dossier', () => {
  it('is decided with its bonus, and the result is owed to be published', () =>
    dossier
      .given(atDecider)
      .when(decide)
      .then([
        { type: 'DossierDecided', data: { number: '88/QĐ', bonus: { hundredths: 150, vnd: 3_510_000 } } },
        { type: 'ObligationMet' },
        { type: 'ObligationArmed', data: { obligation: { kind: 'publish' } } },
      ]));

  it.each([
    ['nominated', head],
    ['received', receiver],
    ['appraised', officer],
  ])('is not decided by the person who %s it', (_deed, doer) =>
    dossier
      .given(atDecider)
      .when({ ...decide, by: actor('chairman', { person: doer.person }) })
      .thenRefused('incompatible-act', { act: 'decide' }),
  );

  it('is decided by nobody but the decider of its route', () =>
    dossier
      .given(atDecider)
      .when({ ...decide, by: head })
      .thenRefused('not-the-decider', { decider: 'chairman' }));

  it('is not decided under a hold, and is once it was released', () => {
    const held = then(atDecider, hold);
    dossier.given(held).when(decide).thenRefused('under-hold', { ground: 'complaint' });
    expect(fold(decider, then(held, release, decide))).toMatchObject({ custody: 'result', hold: null });
  });

  it('is not given another award than proposed, nor a decision of tomorrow', () => {
    dossier
      .given(atDecider)
      .when(order(chairman, 'DecideDossier', { ...decision, award: 'CSTDT' }))
      .thenRefused('award-differs');
    dossier
      .given(atDecider)
      .when(order(chairman, 'DecideDossier', { ...decision, on: '2025-08-05' }))
      .thenRefused('decision-in-the-future');
  });

  it('is refused with a ground, and the unit is owed an answer', () => {
    const refused = then(atDecider, order(chairman, 'RefuseDossier', { ground }));
    expect(fold(decider, refused)).toMatchObject({ custody: 'closed', outcome: 'refused' });
    expect(owedAfter(refused).map((o) => o.kind)).toEqual(['answerNominee']);
  });
});

describe('a hold', () => {
  it('is owed a verification in thirty days, moved off rest days', () =>
    dossier
      .given(atCouncil)
      .when(hold)
      .then([
        { type: 'HoldPlaced', data: { ground: 'complaint' } },
        {
          type: 'ObligationArmed',
          data: { obligation: { kind: 'verifyHold', dueAt: endOfLegalDay('2025-09-03') } },
        },
      ]));

  it('is placed once and released with a conclusion', () => {
    const held = then(atCouncil, hold);
    dossier.given(held).when(hold).thenRefused('already-held');
    dossier.given(atCouncil).when(release).thenRefused('not-held');
    dossier
      .given(held)
      .when(order(board, 'ReleaseHold', { conclusion: 'xong' }))
      .thenRefused('ground-too-short');
    dossier
      .given(held)
      .when(release)
      .then([{ type: 'HoldReleased' }, { type: 'ObligationMet' }]);
  });
});

describe('an award of the State', () => {
  const opened = order(clerk, 'OpenDossier', { ...opening, award: 'BK-TTg' });
  const consult = ['BTC-TU', 'CATTINH'].flatMap((body) => [
    order(officer, 'RequestConsultation', { body }),
    order(officer, 'RecordConsultation', { body, favourable: true, paper: `CV ${body}` }),
  ]);
  const voted = after(opened, nominate, receive, recommend, place, freeze, verdict('passed'));
  const ready = then(voted, ...consult);
  const submit = order(chairman, 'SubmitUpward', { package: 'package/1', number: '30/TTr' });
  const reached = order(system, 'RecordReachedMinistry', {
    package: 'package/1',
    receipt: 'BNV-1',
    at: morning(monday),
  });
  const sentBack = order(board, 'RecordStateReturn', { paper: '9/BNV', reason: 'Thiếu báo cáo tóm tắt' });
  const atState = then(ready, submit, reached);

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

  it('is not submitted under a hold', () => dossier.given(then(ready, hold)).when(submit).thenRefused('under-hold'));

  it('keeps its vote when the ministry returns it: after appraisal it goes straight to the Chairman', () => {
    const returned = then(atState, sentBack);
    expect(fold(decider, returned)).toMatchObject({ custody: 'appraisal', passedIn: 'session/1', package: null });
    dossier
      .given(returned)
      .when(recommend)
      .then([
        { type: 'DossierRecommended', data: { to: 'decider' } },
        { type: 'ObligationMet' },
        { type: 'ObligationArmed', data: { obligation: { kind: 'decide' } } },
      ]);
  });

  it('owes the ministry anew, under a new id, on its second visit', () => {
    const again = then(atState, sentBack, recommend, submit, reached);
    const ids = armedIds(again, 'stateAnswer');
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
    expect(owedAfter(again).map((o) => o.id)).toEqual([ids[1]]);
  });

  it('loses its vote when it goes back to its unit', () =>
    expect(fold(decider, then(atState, sentBack, order(head, 'RecallDossier', { ground })))).toMatchObject({
      custody: 'draft',
      passedIn: null,
    }));

  it('is closed when the State refuses, and the unit is owed an answer', () => {
    const refused = then(atState, order(board, 'RecordStateRefusal', { paper: '9/BNV', reason: ground }));
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
        { type: 'ObligationArmed', data: { obligation: { kind: 'publish' } } },
      ]));
});

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

  it('loses its award when the decision is cancelled; what was handed over is to be returned', () => {
    const cancel = order(chairman, 'CancelAward', { decision: 'decision/1', number: '90/QĐ', ground, paper: 'KL 2' });
    const givenBack = order(board, 'ReturnObjects', { paper: 'BB-3' });
    const cancelled = then(archived, cancel);
    expect(fold(decider, cancelled)).toMatchObject({ custody: 'closed', outcome: 'cancelled' });
    expect(owedAfter(cancelled).map((o) => o.kind)).toEqual(['returnObjects']);
    expect(owedAfter(then(cancelled, givenBack))).toEqual([]);
    dossier.given(cancelled).when(cancel).thenRefused('no-decision-to-cancel');
    expect(owedAfter(then(decided, cancel))).toEqual([]);
    dossier.given(then(decided, cancel)).when(givenBack).thenRefused('nothing-to-return');
  });

  it('is not cancelled by another than its decider, nor from a decision it is not in', () => {
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

describe('time', () => {
  const [owed] = owedAfter(received);
  const late = morning(addWorkingDays(law.calendar, monday, 21));
  const remind: DossierOrder = {
    type: 'Remind',
    data: { obligation: owed!.id, at: owed!.remindAt[0]! },
    by: system,
    at: owed!.remindAt[0]!,
  };
  const escalate: DossierOrder = { type: 'Escalate', data: { obligation: owed!.id }, by: system, at: late };
  const extend = (by: Actor, dueOn: LegalDay) =>
    order(by, 'ExtendDate', { obligation: owed!.id, dueOn, ground, paper: 'CV 4' });

  it('reminds once for each reminder', () => {
    const reminded = story(decider, [remind], received);
    dossier
      .given(received)
      .when(remind)
      .then([{ type: 'ReminderSent', data: { id: owed!.id } }]);
    dossier.given(reminded).when(remind).then([]);
  });

  it('escalates once, and never before the date has passed', () => {
    dossier
      .given(received)
      .when({ ...escalate, at: owed!.dueAt })
      .thenRefused('not-overdue');
    dossier
      .given(story(decider, [escalate], received))
      .when(escalate)
      .then([]);
  });

  it('neither reminds nor escalates for a duty that was met', () => {
    dossier.given(atCouncil).when(remind).then([]);
    dossier.given(atCouncil).when(escalate).then([]);
  });

  it('is extended by the head of the board to a later date, and escalates anew', () => {
    const extended = story(decider, [escalate, extend(board, '2025-10-01')], received);
    expect(owedAfter(extended)).toMatchObject([{ dueAt: endOfLegalDay('2025-10-01'), escalated: false }]);
    dossier.given(received).when(extend(officer, '2025-10-01')).thenRefused('role-may-not');
    dossier.given(received).when(extend(board, '2025-08-11')).thenRefused('extension-must-be-later');
  });

  it('never moves a date that the law has fixed', () => {
    const flag = { ...opening, award: 'CTD-CP', type: 'merit' } as const;
    const state = after(order(clerk, 'OpenDossier', flag), nominate, receive);
    const fixed = owedAfter(state).find((o) => o.kind === 'reachMinistry')!;
    expect(fixed.dueAt).toBe(endOfLegalDay('2026-06-30'));
    dossier
      .given(state)
      .when(order(board, 'ExtendDate', { obligation: fixed.id, dueOn: '2026-07-31', ground }))
      .thenRefused('fixed-date-never-moves');
  });
});

describe('what a screen is told', () => {
  it('agrees with what the decider answers, for every act that is refused beforehand', () => {
    for (const by of [clerk, head, receiver, officer, board, secretary, chairman])
      for (const { act, because } of possibilities(fold(decider, received), law, by, morning(monday)))
        if (because) {
          const given = { type: act, data: {}, by, at: morning(monday) } as unknown as DossierOrder;
          expect(refusalOf(() => decider.decide(given, fold(decider, received))).code).toBe(because.code);
        }
  });
});

function armedIds(facts: readonly DossierFact[], kind: string): string[] {
  return facts.flatMap((f) =>
    f.type === 'ObligationArmed' && f.data.obligation.kind === kind ? [f.data.obligation.id] : [],
  );
}
