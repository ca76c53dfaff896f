import { actor, law, morning, refusalOf, seatedCouncil, specification, story } from '@app/testing';
import { endOfLegalDay } from '../calendar/working-days';
import { fold, type Actor, type LegalDay } from '../kernel/decider';
import { sessionDecider } from './session';
import { resultsOf } from './session-results';
import type { LiveSession, SessionFact, SessionOrder } from './session-facts';

type Type = SessionOrder['type'];
type Data<T extends Type> = Extract<SessionOrder, { type: T }>['data'];

const decider = sessionDecider(law);
const session = specification(decider);
const secretary = actor('councilSecretary');
const first = actor('teller', { person: 'teller-1' });
const second = actor('teller', { person: 'teller-2' });
const members = Array.from({ length: 19 }, (_, n) => `member-${n + 1}`);
const known = seatedCouncil(members, { secretary: secretary.person, tellers: ['teller-1', 'teller-2'] });
const day = '2025-09-08';
const ruleFor = (award: 'CSTDT' | 'BK-TTg') =>
  law.routeFor({ award, type: 'merit', procedure: 'standard', unitKind: 'agency', on: day }).council!;
const { ballot: _asked, ...shown } = ruleFor('CSTDT');

function order<T extends Type>(by: Actor, type: T, data: Data<T>, on: LegalDay = '2025-08-04'): SessionOrder {
  return { type, data: { known, ...data }, by, at: morning(on) } as unknown as SessionOrder;
}
const plan = order(secretary, 'PlanSession', { council: 'HD', title: 'Phiên tháng 9', on: day });
const add = (dossier: string, rule = ruleFor('CSTDT')) => order(secretary, 'AddItem', { dossier, rule });
const freeze = order(secretary, 'FreezeAgenda', { rules: [] });
const attend = (present: readonly string[], on = day) => order(secretary, 'RecordAttendance', { present }, on);
const count = (by: Actor, inFavour: number, against: number, item = 1) =>
  order(by, 'CountVotes', { item, for: inFavour, against }, day);
const sign = order(secretary, 'SignMinutes', { number: '5/BB' }, day);
const recuse = (member: string) => order(secretary, 'RecordRecusal', { item: 1, member, ground: 'Người thân' }, day);

const then = (before: readonly SessionFact[], ...orders: SessionOrder[]) => story(decider, orders, before);
const stateOf = (facts: readonly SessionFact[]) => fold(decider, facts) as LiveSession;

const planned = then([], plan);
const frozen = then(planned, add('dossier/1'), add('dossier/2'), freeze);
const meeting = then(frozen, attend(members));
/** Nine tenths, by a show of hands. */
const openly = then(planned, add('dossier/1', shown), add('dossier/2', shown), freeze, attend(members));

describe('a session of the council', () => {
  it('is planned by the secretary, for a day to come, with members who differ', () => {
    session
      .given([])
      .when(plan)
      .then([
        { type: 'SessionPlanned', data: { on: day, members } },
        { type: 'CouncilSeated', data: { members } },
      ]);
    session
      .given([])
      .when({ ...plan, by: actor('councilSecretary', { person: 'another' }) })
      .thenRefused('not-the-secretary', { secretaries: [secretary.person] });
    session
      .given([])
      .when({ ...plan, at: morning('2025-09-09') })
      .thenRefused('session-in-the-past');
    session
      .given([])
      .when({ ...plan, data: { ...plan.data, known: undefined } } as never)
      .thenRefused('no-such-council');
  });

  it('freezes an agenda that has items, and invitations are owed', () => {
    session.given(planned).when(freeze).thenRefused('agenda-empty');
    session
      .given(then(planned, add('dossier/1')))
      .when(freeze)
      .then([{ type: 'AgendaFrozen', data: { items: 1 } }, { type: 'ObligationArmed' }]);
    session.given(frozen).when(add('dossier/3')).thenRefused('agenda-frozen');
  });

  it('lists a dossier once', () => {
    session
      .given(then(planned, add('dossier/1')))
      .when(add('dossier/1'))
      .then([]);
  });

  it('never gives the number of a removed item to another', () => {
    const remove = order(secretary, 'RemoveItem', { dossier: 'dossier/1', ground: 'Rút' });
    session
      .given(then(planned, add('dossier/1'), remove))
      .when(add('dossier/2'))
      .then([{ type: 'AgendaItemAdded', data: { item: 2 } }]);
  });

  it('meets on its day, with its members only; the minutes are owed once', () => {
    session.given(frozen).when(attend(members, '2025-09-05')).thenRefused('session-not-yet', { on: day });
    session
      .given(frozen)
      .when(attend(['stranger']))
      .thenRefused('not-a-member', { strangers: ['stranger'] });
    session
      .given(frozen)
      .when(attend(members))
      .then([
        { type: 'AttendanceRecorded' },
        { type: 'ObligationArmed', data: { obligation: { kind: 'signMinutes', dueAt: endOfLegalDay('2025-09-15') } } },
      ]);
    session
      .given(meeting)
      .when(attend(members.slice(1)))
      .then([{ type: 'AttendanceRecorded' }]);
  });

  it('that is cancelled owes nothing and is over', () => {
    const cancelled = then(frozen, order(secretary, 'CancelSession', { ground: 'Bão' }));
    expect(stateOf(cancelled)).toMatchObject({ status: 'cancelled', owed: [] });
    session.given(cancelled).when(attend(members)).thenRefused('session-over', { status: 'cancelled' });
  });
});

describe('a session that is moved to another day', () => {
  const move = order(secretary, 'MoveSession', { on: '2025-09-15', ground: 'Bão' }, day);
  const owedKinds = (facts: readonly SessionFact[]) => stateOf(facts).owed.map((o) => o.kind);

  it('no longer owes the invitations of the old day, and owes new ones once its agenda is frozen again', () => {
    const moved = then(frozen, move);
    session
      .given(frozen)
      .when(move)
      .then([{ type: 'SessionMoved' }, { type: 'ObligationWaived', data: { ground: 'moved' } }]);
    expect(owedKinds(moved)).toEqual([]);
    const ids = (facts: readonly SessionFact[]) => stateOf(facts).owed.map((o) => o.id);
    expect(owedKinds(then(moved, freeze))).toEqual(['invite']);
    expect(ids(then(moved, freeze))).not.toEqual(ids(frozen));
  });

  it('keeps nothing that was attended, counted or deferred on the old day', () => {
    const defer = order(secretary, 'DeferItem', { item: 2, ground: 'Chờ xác minh' }, day);
    const held = then(meeting, recuse('member-1'), count(first, 18, 0), count(second, 18, 0), defer, move);
    expect(stateOf(held)).toMatchObject({ status: 'planned', on: '2025-09-15', present: [], owed: [] });
    expect(stateOf(held).items).toMatchObject([
      { item: 1, counts: [], deferred: false, recused: ['member-1'] },
      { item: 2, counts: [], deferred: false },
    ]);
    const again = then(held, freeze, attend(members, '2025-09-15'));
    expect(owedKinds(again)).toEqual(['invite', 'signMinutes']);
    expect(refusalOf(() => resultsOf(stateOf(again)))).toMatchObject({ code: 'item-not-counted' });
  });
});

describe('the votes on an item', () => {
  it('are counted by the tellers of the council only, whatever the role of an account', () => {
    for (const by of [secretary, actor('teller', { person: 'member-1' })])
      session
        .given(meeting)
        .when({ ...count(first, 18, 1), by })
        .thenRefused('not-a-teller');
    session
      .given(meeting)
      .when({ ...count(first, 18, 1), by: actor('unitHead', { person: 'teller-1' }) })
      .then([{ type: 'ItemOpened' }, { type: 'VotesCounted' }]);
  });

  it('are not counted before the session meets', () =>
    session
      .given(frozen)
      .when(count(first, 18, 1))
      .thenRefused('session-not-meeting'));

  it('are counted by two tellers who agree', () => {
    const counted = then(
      meeting,
      count(first, 18, 1),
      count(second, 18, 1),
      count(first, 17, 2, 2),
      count(second, 17, 2, 2),
    );
    expect(resultsOf(stateOf(counted))).toMatchObject([
      { item: 1, dossier: 'dossier/1', outcome: 'passed', for: 18, against: 1, needed: '9/10' },
      { item: 2, dossier: 'dossier/2', outcome: 'failed', for: 17, against: 2, needed: '9/10' },
    ]);
  });

  it('may be counted again by the same teller, which is still one count', () => {
    const twice = then(meeting, count(first, 17, 2), count(first, 18, 1));
    expect(refusalOf(() => resultsOf(stateOf(twice)))).toMatchObject({
      code: 'item-not-counted',
      facts: { item: 1, tellers: 1 },
    });
  });

  it.each([
    [19, 1],
    [-1, 0],
    [1.5, 1],
  ])('are never more than the voters, nor less than whole: %d for, %d against', (inFavour, against) =>
    session
      .given(meeting)
      .when(count(first, inFavour, against))
      .thenRefused('more-votes-than-voters', { voters: 19 }),
  );

  it.each(['14.1/7'])('%s', () => {
    // 17 of the 18 who vote are 9/10 and more, yet less than 9/10 of the 19 members.
    const open = order(secretary, 'RecordOpenVote', { item: 1, for: 17, against: 1 }, day);
    const defer = order(secretary, 'DeferItem', { item: 2, ground: 'Chờ xác minh' }, day);
    const without = then(openly, recuse('member-1'), open, defer);
    expect(resultsOf(stateOf(without))[0]).toMatchObject({ outcome: 'failed', for: 17, needed: '9/10' });
  });

  it('leave out the members who stood aside', () => {
    const without = then(meeting, recuse('member-1'));
    session
      .given(without)
      .when(count(first, 19, 0))
      .thenRefused('more-votes-than-voters', { voters: 18 });
    session
      .given(without)
      .when(count(first, 18, 0))
      .then([{ type: 'ItemOpened' }, { type: 'VotesCounted' }]);
    session.given(meeting).when(recuse('stranger')).thenRefused('not-a-member');
  });

  it('lose one voter for a member who stands aside, never two', () => {
    const without = then(meeting, recuse('member-1'));
    session.given(without).when(recuse('member-1')).thenRefused('already-recused', { item: 1, member: 'member-1' });
    const doubled = [...without, ...without.slice(-1)];
    session
      .given(doubled)
      .when(count(first, 18, 0))
      .then([{ type: 'ItemOpened' }, { type: 'VotesCounted' }]);
  });

  it('are not changed by a member who stands aside once they are counted', () => {
    const open = order(secretary, 'RecordOpenVote', { item: 1, for: 19, against: 0 }, day);
    for (const counted of [then(meeting, count(first, 18, 1)), then(openly, open)])
      session.given(counted).when(recuse('member-1')).thenRefused('item-already-counted', { item: 1 });
  });

  it('by show of hands need no tellers', () => {
    const open = order(secretary, 'RecordOpenVote', { item: 1, for: 19, against: 0 }, day);
    const defer = order(secretary, 'DeferItem', { item: 2, ground: 'Chờ xác minh' }, day);
    expect(resultsOf(stateOf(then(openly, open, defer)))).toMatchObject([
      { item: 1, outcome: 'passed', for: 19 },
      { item: 2, outcome: 'deferred', for: 0, against: 0 },
    ]);
  });
});

describe('the minutes', () => {
  const counted = (facts: readonly SessionFact[]) =>
    then(facts, ...[1, 2].flatMap((item) => [count(first, 12, 0, item), count(second, 12, 0, item)]));

  it('are not signed while an item lacks its two counts', () =>
    session
      .given(then(meeting, count(first, 19, 0), count(second, 19, 0)))
      .when(sign)
      .thenRefused('item-not-counted', { item: 2, tellers: 0 }));

  it('write down who was counted, end what is owed and close the session', () => {
    const ready = counted(then(frozen, attend(members.slice(0, 13))));
    session
      .given(ready)
      .when(sign)
      .then([
        {
          type: 'MinutesSigned',
          data: { number: '5/BB', present: 13, members: 19, results: [{ outcome: 'failed' }, { outcome: 'failed' }] },
        },
        { type: 'ObligationMet' },
        { type: 'ObligationMet' },
      ]);
    const signed = then(ready, sign);
    expect(stateOf(signed).owed).toEqual([]);
    session.given(signed).when(sign).thenRefused('session-over', { status: 'signed' });
  });
});
