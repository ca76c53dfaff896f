import fc from 'fast-check';
import { actor, law, morning, refusalOf, seatedCouncil, specification, story } from '@app/testing';
import { fold, type Actor } from '../kernel/decider';
import { DomainError } from '../kernel/domain-error';
import { sessionDecider } from './session';
import { asSeenBy, resultsOf } from './session-results';
import type { LiveSession, SessionFact, SessionOrder } from './session-facts';

const decider = sessionDecider(law);
const session = specification(decider);
const secretary = actor('councilSecretary');
const [first, second, third] = ['t-1', 't-2', 't-3'].map((person) => actor('teller', { person })) as [
  Actor,
  Actor,
  Actor,
];
const members = Array.from({ length: 19 }, (_, n) => `m-${n + 1}`);
const seated = seatedCouncil(members, { secretary: secretary.person, tellers: ['t-1', 't-2', 't-3'] });
const delegates = [{ member: 'm-2', delegate: 'd-2', position: 'Phó', from: '2025-09-01', to: '2025-09-30' }];
const known = { ...seated, delegates };
const day = '2025-09-08';
const ground = 'Ghi nhầm số phiếu của mục khác';

const order = (by: Actor, type: SessionOrder['type'], data: object, on = day) =>
  ({ type, data: { known, ...data }, by, at: morning(on) }) as unknown as SessionOrder;
const ruleOf = (award: 'CSTDTQ' | 'BK-TTg', on = day) =>
  law.routeFor({ award, type: 'merit', procedure: 'standard', unitKind: 'agency', on }).council!;
const attend = (present: readonly string[], more: object = {}) =>
  order(secretary, 'RecordAttendance', { present, ...more });
const cast = (by: Actor, yes: number, no: number, more: object = {}) =>
  order(by, 'CountVotes', { item: 1, for: yes, against: no, ...more });
const show = (yes: number, no: number, more: object = {}) =>
  order(secretary, 'RecordOpenVote', { item: 1, for: yes, against: no, ...more });
const step = (type: SessionOrder['type'], item = 1, more: object = {}) =>
  order(secretary, type, { item, ground, ...more });
const sign = order(secretary, 'SignMinutes', { number: '5/BB' });

const then = (before: readonly SessionFact[], ...orders: SessionOrder[]) => story(decider, orders, before);
const stateOf = (facts: readonly SessionFact[]) => fold(decider, facts) as LiveSession;
const itemOf = (facts: readonly SessionFact[]) => stateOf(facts).items[0]!;
const meeting = (award: 'CSTDTQ' | 'BK-TTg' = 'CSTDTQ', on?: string) =>
  then(
    [],
    order(secretary, 'PlanSession', { council: 'HD', title: 'Phiên họp', on: day }, '2025-08-04'),
    ...[1, 2].map((n) => order(secretary, 'AddItem', { dossier: `d/${n}`, rule: ruleOf(award, on) }, '2025-08-04')),
    order(secretary, 'FreezeAgenda', { rules: [] }, '2025-08-04'),
    attend(members),
  );
const ballots = meeting();
const agreed = then(ballots, cast(first, 9, 8), cast(second, 9, 8));
const disputed = then(ballots, cast(first, 18, 1), cast(second, 17, 2));

describe('a first count', () => {
  it('is its author’s alone until the other is in; no refusal tells it either', () => {
    const one = then(ballots, cast(first, 18, 1));
    const seenBy = (person: string) => asSeenBy(stateOf(one), person).items[0]!.counts;
    expect(seenBy('t-1')).toHaveLength(1);
    for (const person of ['t-2', 'm-1', secretary.person]) expect(seenBy(person)).toEqual([]);
    for (const refused of [() => resultsOf(stateOf(one)), () => decider.decide(sign, stateOf(one))])
      expect(refusalOf(refused).facts).toEqual({ item: 1, tellers: 1 });
  });

  it('that differs from the second is a fact, seen by both and by the secretary, and a recount is ordered', () => {
    session
      .given(then(ballots, cast(first, 18, 1)))
      .when(cast(second, 17, 2))
      .then([
        { type: 'VotesCounted' },
        { type: 'CountDisputed', data: { round: 1, counts: [{ for: 18 }, { for: 17 }] } },
      ]);
    for (const person of ['t-1', 't-2', secretary.person])
      expect(asSeenBy(stateOf(disputed), person).items[0]!.counts).toHaveLength(2);
    session
      .given(disputed)
      .when(cast(first, 17, 2))
      .thenRefused('recount-needed');
    session.given(disputed).when(sign).thenRefused('tellers-differ', { item: 1 });
    const again = then(disputed, step('OrderRecount'), cast(first, 18, 1));
    expect(asSeenBy(stateOf(again), 't-2').items[0]!.counts).toEqual([]);
    expect(resultsOf(stateOf(then(again, cast(second, 18, 1), step('DeferItem', 2))))[0]).toMatchObject({
      ...{ outcome: 'passed', for: 18, round: 2 },
    });
    session.given(agreed).when(step('OrderRecount')).thenRefused('count-not-disputed');
  });
});

describe('a count that two tellers agreed on', () => {
  it('is corrected by both, with a ground, before the minutes; what it was stays readable', () => {
    const one = then(agreed, cast(first, 17, 0, { ground }));
    session.given(one).when(sign).thenRefused('item-not-counted');
    const both = then(one, cast(second, 17, 0, { ground }));
    expect(itemOf(both)).toMatchObject({
      closed: { for: 17, against: 0 },
      rounds: [{ round: 1, ended: 'corrected', counts: [{ for: 9 }, { for: 9 }] }],
    });
    session
      .given(then(one, cast(second, 9, 8)))
      .when(sign)
      .thenRefused('tellers-differ');
    session
      .given(agreed)
      .when(cast(first, 17, 0))
      .thenRefused('correction-needs-ground');
    session
      .given(agreed)
      .when(cast(third, 17, 0, { ground }))
      .thenRefused('item-already-counted');
    session
      .given(one)
      .when(cast(third, 17, 0, { ground }))
      .thenRefused('item-already-counted');
    session
      .given(agreed)
      .when(cast(first, 9, 8))
      .then([]);
  });

  it('is not corrected after the minutes', () => {
    const signed = then(agreed, step('DeferItem', 2), sign);
    session
      .given(signed)
      .when(cast(first, 17, 0, { ground }))
      .thenRefused('session-over');
  });

  it('is not replaced by a show of hands, nor after it was reopened', () => {
    const counted = then(meeting('BK-TTg'), cast(first, 18, 1), cast(second, 18, 1));
    session.given(counted).when(show(0, 19)).thenRefused('item-counted-by-tellers');
    session
      .given(then(counted, step('ReopenItem')))
      .when(show(0, 19))
      .thenRefused('item-counted-by-tellers');
    session
      .given(then(meeting('BK-TTg'), cast(first, 18, 1)))
      .when(show(0, 19))
      .thenRefused('item-counted-by-tellers');
  });
});

describe('a show of hands', () => {
  it.each(['2025-06-30', day])(
    'is refused where the law asks for a ballot (%s), and enough where it does not',
    (on) => {
      session.given(meeting('CSTDTQ', on)).when(show(18, 1)).thenRefused('ballot-required');
      const voted = then(meeting('BK-TTg', on), show(18, 1), step('DeferItem', 2));
      expect(resultsOf(stateOf(voted))[0]).toMatchObject({ outcome: 'passed', mode: 'show', needed: '> 1/2' });
    },
  );

  it('is written anew with a ground only, and not by tellers', () => {
    const voted = then(meeting('BK-TTg'), show(10, 9));
    session.given(voted).when(show(9, 10)).thenRefused('correction-needs-ground');
    session
      .given(voted)
      .when(cast(first, 9, 10))
      .thenRefused('item-voted-openly');
    expect(itemOf(then(voted, show(9, 10, { ground })))).toMatchObject({ round: 2, closed: { outcome: 'failed' } });
  });
});

describe('a quorum', () => {
  const later = then(ballots, cast(first, 18, 1), cast(second, 18, 1), attend(members.slice(0, 11)));

  it('belongs to an item at the moment of its vote: who leaves afterwards changes nothing of it', () => {
    const [one, two] = resultsOf(stateOf(then(later, step('DeferItem', 2))));
    expect([one, two]).toMatchObject([{ outcome: 'passed', present: 19, members: 19 }, { outcome: 'deferred' }]);
    session
      .given(later)
      .when({ ...cast(first, 11, 0), data: { known, item: 2, for: 11, against: 0 } } as never)
      .thenRefused('no-quorum', { present: 11, members: 19, needs: '2/3' });
    expect(() => then(later, step('DeferItem', 2), sign)).not.toThrow();
  });

  it('is that of the vote where ballots are counted again, and a new one where the item is voted anew', () => {
    const corrected = then(later, cast(first, 17, 2, { ground }), cast(second, 17, 2));
    expect(itemOf(corrected).closed).toMatchObject({ present: 19, for: 17 });
    session
      .given(then(later, step('ReopenItem')))
      .when(cast(first, 11, 0))
      .thenRefused('no-quorum');
  });
});

describe('ballots', () => {
  it('are never more than entitled members who are there, blank and invalid ones counted', () => {
    const thirteen = then(ballots, attend(members.slice(0, 13)));
    session
      .given(thirteen)
      .when(cast(first, 14, 0))
      .thenRefused('more-votes-than-voters', { voters: 13 });
    session
      .given(thirteen)
      .when(cast(first, 11, 1, { blank: 1, invalid: 1 }))
      .thenRefused('more-votes-than-voters');
    session
      .given(thirteen)
      .when(cast(first, 10, 1, { blank: 1, invalid: 1 }))
      .then([
        { type: 'ItemOpened' },
        {
          ...{ type: 'VotesCounted', data: { blank: 1, invalid: 1 } },
        },
      ]);
    const absentAside = then(thirteen, step('RecordRecusal', 1, { member: 'm-19' }));
    session
      .given(absentAside)
      .when(cast(first, 13, 0))
      .then([{ type: 'ItemOpened' }, { type: 'VotesCounted' }]);
    const aside = then(thirteen, step('RecordRecusal', 1, { member: 'm-1' }));
    session
      .given(aside)
      .when(cast(first, 13, 0))
      .thenRefused('more-votes-than-voters', { voters: 12 });
  });

  it('are told apart also by blank and invalid ones', () =>
    session
      .given(then(ballots, cast(first, 17, 1, { blank: 1 })))
      .when(cast(second, 17, 1, { invalid: 1 }))
      .then([{ type: 'VotesCounted' }, { type: 'CountDisputed' }]));
});

describe('what was done by mistake', () => {
  it('is undone before the item is voted: a deferral, a recusal', () => {
    const deferred = then(ballots, step('DeferItem'));
    session
      .given(deferred)
      .when(cast(first, 18, 1))
      .thenRefused('item-deferred');
    expect(itemOf(then(deferred, step('ResumeItem')))).toMatchObject({ deferred: false });
    const aside = then(ballots, step('RecordRecusal', 1, { member: 'm-1' }));
    expect(itemOf(then(aside, step('WithdrawRecusal', 1, { member: 'm-1' }))).recused).toEqual([]);
    session
      .given(then(aside, cast(first, 18, 0)))
      .when(step('WithdrawRecusal', 1, { member: 'm-1' }))
      .thenRefused('item-already-counted');
  });

  it('needs a reopening once the item is voted', () => {
    session.given(agreed).when(step('DeferItem')).thenRefused('item-already-counted');
    expect(itemOf(then(agreed, step('ReopenItem'), step('DeferItem')))).toMatchObject({ deferred: true });
    session.given(ballots).when(step('ReopenItem')).thenRefused('item-not-voted');
  });
});

describe('who sits', () => {
  it('is asked of the council when attendance is taken: a successor can attend, a predecessor cannot', () => {
    const seats = [
      ...seated.seats.map((s) => (s.person === 'm-5' ? { ...s, to: '2025-09-07' } : s)),
      { person: 'new', position: 'Ủy viên', offices: ['member'], from: day, to: null, succeeds: 'm-5' } as const,
    ];
    const changed = { known: { ...known, seats } };
    const who = members.map((m) => (m === 'm-5' ? 'new' : m));
    session
      .given(ballots)
      .when(attend(who, changed))
      .then([{ type: 'CouncilSeated' }, { type: 'AttendanceRecorded', data: { present: who, chairing: 'm-1' } }]);
    session
      .given(ballots)
      .when(attend(members, changed))
      .thenRefused('not-a-member', { strangers: ['m-5'] });
  });

  it('may be somebody who comes for a member, but not beside the member', () => {
    session
      .given(ballots)
      .when(attend([...members, 'd-2']))
      .thenRefused('member-and-delegate');
    const instead = members.map((m) => (m === 'm-2' ? 'd-2' : m));
    session
      .given(ballots)
      .when(attend(instead))
      .then([{ type: 'AttendanceRecorded' }]);
    const aside = then(ballots, attend(instead), step('RecordRecusal', 1, { member: 'm-2' }));
    session
      .given(aside)
      .when(cast(first, 19, 0))
      .thenRefused('more-votes-than-voters', { voters: 18 });
  });

  it('presides by office only', () =>
    session
      .given(ballots)
      .when(attend(members, { chairing: 'm-3' }))
      .thenRefused('may-not-preside', { may: ['m-1'] }));
});

describe('a session of before councils were recorded', () => {
  const old: SessionFact[] = [
    { type: 'SessionPlanned', data: { kind: 'award', title: 'Phiên cũ', on: day, members, by: 'x' } },
    { type: 'AgendaItemAdded', data: { item: 1, dossier: 'd/1', rule: ruleOf('CSTDTQ') } },
    { type: 'AgendaFrozen', data: { items: 1, by: 'x' } },
    { type: 'AttendanceRecorded', data: { present: members, by: 'x' } },
    { type: 'VotesCounted', data: { item: 1, for: 18, against: 1, by: 't-1' } },
    { type: 'VotesCounted', data: { item: 1, for: 18, against: 1, by: 't-2' } },
  ];

  it('still folds, and goes on by its members and by the roles of accounts', () => {
    expect(resultsOf(stateOf(old))).toEqual([
      { item: 1, dossier: 'd/1', outcome: 'passed', for: 18, against: 1, needed: '9/10' },
    ]);
    session
      .given(old)
      .when(sign)
      .then([{ type: 'MinutesSigned' }]);
    session
      .given(old)
      .when({ ...sign, by: first })
      .thenRefused('role-may-not');
    session.given(old).when(show(0, 19)).thenRefused('item-counted-by-tellers');
  });
});

describe('any order of votes', () => {
  it('gives one result: two equal counts, whatever came before', () => {
    const number = fc.integer({ min: 0, max: 12 });
    const doing = fc.oneof(
      fc
        .tuple(fc.constantFrom(first, second, third), number, number, fc.boolean())
        .map(([by, yes, no, why]) => cast(by, yes, no, why ? { ground } : {})),
      fc.constantFrom(step('OrderRecount'), step('ReopenItem'), step('DeferItem'), step('ResumeItem'), show(18, 1)),
      number.map((n) => attend(members.slice(0, 7 + n))),
    );
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 30 }), (orders) => {
        let told = ballots;
        for (const one of orders)
          try {
            told = then(told, one);
          } catch (error) {
            if (!(error instanceof DomainError)) throw error;
          }
        const { counts, closed, deferred, disputed } = itemOf(told);
        expect(counts.length).toBeLessThanOrEqual(2);
        expect(new Set(counts.map((c) => c.by)).size).toBe(counts.length);
        if (!closed) return expect(counts.length < 2 || disputed).toBe(true);
        expect(deferred).toBe(false);
        expect(counts).toHaveLength(2);
        expect(counts.map((c) => c.for)).toEqual([closed.for, closed.for]);
        expect(closed.for + closed.against + closed.blank + closed.invalid).toBeLessThanOrEqual(closed.present);
        expect(closed.present * 3).toBeGreaterThanOrEqual(closed.members * 2);
        expect(closed.outcome).toBe(closed.for * 10 >= 19 * 9 ? 'passed' : 'failed');
      }),
    );
  });
});
