import { actor, ceremonyClerk, ground, law, morning, refusalOf, specification } from '@app/testing';
import { fold, system } from '../kernel/decider';
import { ceremonyDecider, type CeremonyFact, type CeremonyOrder } from './ceremony';

const decider = ceremonyDecider(law);
const ceremony = specification(decider);
const [planned, friday, monday] = ['2025-08-04', '2025-08-29', '2025-09-08'] as const;
const list = ['a', 'b', 'c'].map((dossier) => ({ dossier, authority: 'chairman', recipient: 'person' }) as const);
const by = ceremonyClerk;

const plan = (on: string): CeremonyOrder => ({
  ...{ type: 'PlanCeremony', by, at: morning(planned) },
  data: { title: 'Lễ trao tặng', on, place: 'Hội trường', list },
});
const invite: CeremonyOrder = { type: 'InviteGuests', data: {}, by: system, at: morning(planned) };
const give = (on: string, ...dossiers: string[]): CeremonyOrder => ({
  ...{ type: 'RecordHandOvers', by, at: morning(on) },
  data: { handOvers: dossiers.map((dossier) => ({ dossier, receipt: `BN-${dossier}`, receivedBy: 'candidate' })) },
});
const move = (on: string): CeremonyOrder => ({ type: 'MoveCeremony', data: { on, ground }, by, at: morning(planned) });
const close = (on: string): CeremonyOrder => ({ type: 'CloseCeremony', data: { ground }, by, at: morning(on) });

function after(...orders: readonly CeremonyOrder[]): CeremonyFact[] {
  return orders.reduce<CeremonyFact[]>(
    (facts, order) => [...facts, ...decider.decide(order, fold(decider, facts))],
    [],
  );
}
function owed(...orders: readonly CeremonyOrder[]) {
  const seen = fold(decider, after(...orders));
  return seen.status === 'absent' ? [] : seen.owed;
}
const kinds = (...orders: readonly CeremonyOrder[]) => owed(...orders).map(({ kind }) => kind);
const dueOn = (kind: string, ...orders: readonly CeremonyOrder[]) =>
  owed(...orders)
    .find((o) => o.kind === kind)
    ?.dueAt.slice(0, 10);

describe('a ceremony', () => {
  it('owes invitations and that it is held, with a reminder on the working day before', () => {
    expect(kinds(plan(monday))).toEqual(['inviteGuests', 'holdCeremony']);
    const [, held] = owed(plan(monday));
    expect(held).toMatchObject({ owedBy: 'ceremonyClerk', dueAt: '2025-09-08T16:59:59.999Z' });
    expect(held!.remindAt.map((at) => at.slice(0, 10))).toEqual(['2025-09-05', '2025-09-08']);
  });

  it('on a rest day is to be recorded by the next working day', () =>
    expect(dueOn('holdCeremony', plan('2025-09-06'))).toBe('2025-09-08'));

  it('invites the units of all who are called, once', () => {
    ceremony
      .given(after(plan(monday)))
      .when(invite)
      .then([{ type: 'GuestsInvited', data: { on: monday, dossiers: ['a', 'b', 'c'] } }, { type: 'ObligationMet' }]);
    ceremony
      .given(after(plan(monday), invite))
      .when(invite)
      .then([]);
    const people = { ...invite, by: ceremonyClerk };
    ceremony
      .given(after(plan(monday)))
      .when(people)
      .thenRefused('role-may-not');
  });

  it('that is moved invites anew and is held on the other day', () => {
    expect(kinds(plan(monday), invite, move(friday))).toEqual(['inviteGuests', 'holdCeremony']);
    expect(dueOn('holdCeremony', plan(monday), move(friday))).toBe(friday);
    const ids = after(plan(monday), move(friday), move(monday)).flatMap((f) =>
      f.type === 'ObligationArmed' ? [f.data.obligation.id] : [],
    );
    expect(new Set(ids).size).toBe(ids.length);
    ceremony
      .given(after(plan(monday)))
      .when(move('2025-08-01'))
      .thenRefused('ceremony-in-the-past');
    ceremony
      .given(after(plan(monday), give(monday, 'a')))
      .when(move(friday))
      .thenRefused('ceremony-held');
  });

  it('owes what was not collected from the first hand-over to the last', () => {
    expect(kinds(plan(monday), invite, give(monday, 'a'))).toEqual(['collect']);
    expect(kinds(plan(monday), invite, give(monday, 'a'), give(monday, 'b'))).toEqual(['collect']);
    expect(kinds(plan(monday), invite, give(monday, 'a'), give(monday, 'a'), give(monday, 'b', 'c'))).toEqual([]);
    expect(kinds(plan(monday), invite, give(monday, 'a', 'b', 'c'))).toEqual([]);
    // Nobody is bidden to what is over.
    expect(kinds(plan(monday), give(monday, 'a'))).toEqual(['collect']);
  });

  it('refuses who was not called, and before its day', () => {
    ceremony
      .given(after(plan(monday)))
      .when(give(monday, 'a', 'x'))
      .thenRefused('not-in-this-ceremony');
    ceremony
      .given(after(plan(monday)))
      .when(give(friday, 'a'))
      .thenRefused('ceremony-not-yet');
  });

  it('is over when its clerk says why the rest is not handed over at it', () => {
    const orders = [plan(monday), give(monday, 'b'), close(monday)];
    expect(after(...orders).at(-2)).toMatchObject({ type: 'CeremonyClosed', data: { left: ['a', 'c'] } });
    expect(kinds(...orders)).toEqual([]);
    ceremony
      .given(after(...orders))
      .when(give(monday, 'a'))
      .thenRefused('ceremony-held');
    ceremony
      .given(after(...orders))
      .when(give(monday, 'b'))
      .then([]);
    expect(refusalOf(() => after(...orders, close(monday)))).toMatchObject({ code: 'ceremony-held' });
  });

  it('is nobody’s to order before there is one', () =>
    ceremony
      .given([])
      .when({ ...close(monday), by: actor('ceremonyClerk') })
      .thenRefused('no-such-ceremony'));
});
