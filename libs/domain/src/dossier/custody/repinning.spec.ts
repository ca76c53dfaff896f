import {
  actor,
  andThen,
  atDecider,
  board,
  chairman,
  decider,
  dossier,
  everyWay,
  frozen,
  ground,
  law,
  nominated,
  officer,
  order,
  received,
  walkWay,
} from '@app/testing';
import { fold } from '../../kernel/decider';
import { legalDayOf } from '../../calendar/working-days';
import type { DossierFact } from '../facts';
import type { Received } from '../state';

const eve = '2025-06-30';
const propose = (lawOn = eve, by = officer) => order(by, 'ProposeRepinning', { lawOn, ground, differences: [] });
const approve = (by = board) => order(by, 'ApproveRepinning', {});
const drop = order(officer, 'DropRepinning', { ground });
const stateOf = (facts: readonly DossierFact[]) => fold(decider, facts) as Received;

describe('another law for a dossier that is pinned', () => {
  it('is proposed by one person and approved by another; then its route and its day are those of that law', () => {
    const before = stateOf(received);
    const facts = andThen(received, propose(), approve());
    const { route, pinnedOn, repinning } = stateOf(facts);
    const { award, type, procedure, unitKind } = before;
    expect(route).toEqual(law.routeFor({ award, type, procedure, unitKind, on: eve }));
    expect([route.rulebook, before.route.rulebook]).toEqual(['nd98-2023', 'nd152-2025']);
    expect([pinnedOn, repinning]).toEqual([eve, null]);
  });

  it('changes nothing until it is approved, nor when it is dropped', () => {
    const { repinning: open, version: _, ...proposed } = stateOf(andThen(received, propose()));
    const { repinning: none, version: __, ...before } = stateOf(received);
    expect(proposed).toEqual(before);
    expect([open, none]).toEqual([{ lawOn: eve, by: officer.person, differences: [] }, null]);
    const { version: ___, ...dropped } = stateOf(andThen(received, propose(), drop));
    expect(dropped).toEqual({ ...before, repinning: null });
  });

  it('is not approved by the person who proposed it, in whatever position or name', () => {
    const facts = andThen(received, propose());
    dossier
      .given(facts)
      .when(approve(actor('headOfBoard', { person: officer.person })))
      .thenRefused('second-person-needed');
    dossier
      .given(andThen(received, propose(eve, board)))
      .when(approve(board))
      .thenRefused('second-person-needed');
    dossier
      .given(facts)
      .when(approve(chairman))
      .then([{ type: 'RulesRepinned', data: { by: chairman.person } }]);
    dossier.given(facts).when(approve(officer)).thenRefused('role-may-not');
  });

  it('needs a ground, a day that has come and is not pinned already, and a rule on that day', () => {
    const thin = order(officer, 'ProposeRepinning', { lawOn: eve, ground: 'vì thế', differences: [] });
    dossier.given(received).when(thin).thenRefused('ground-too-short');
    dossier.given(received).when(propose('2025-12-31')).thenRefused('law-of-the-future');
    dossier
      .given(received)
      .when(propose(stateOf(received).pinnedOn!))
      .thenRefused('pinned-already');
    dossier.given(received).when(propose('2001-01-01')).thenRefused('no-rule-in-force');
  });

  it('is proposed once at a time, after reception and before the decision, and not on a frozen agenda', () => {
    dossier.given(andThen(received, propose())).when(propose('2025-06-29')).thenRefused('repinning-open');
    dossier.given(received).when(approve()).thenRefused('no-repinning-proposed');
    dossier.given(nominated).when(propose()).thenRefused('wrong-custody');
    dossier.given(frozen).when(propose()).thenRefused('on-frozen-agenda');
    expect(stateOf(andThen(atDecider, propose(), approve())).pinnedOn).toBe(eve);
  });

  it('is forgotten when the dossier goes back to its unit', () => {
    const back = order(board, 'ReturnDossier', { missing: ['Báo cáo'], ground });
    expect(fold(decider, andThen(received, propose(), back))).toMatchObject({ repinning: null, pinnedOn: null });
  });
});

// A dossier received under NĐ 152/2025 that was submitted under NĐ 98/2023, on every route that both have.
const both = everyWay
  .filter(({ on }) => on === '2025-08-01')
  .filter(({ route, unitKind }) =>
    everyWay.some(({ route: other, unitKind: kind, on }) => {
      const same = other.award === route.award && other.type === route.type && other.procedure === route.procedure;
      return on === '2024-03-01' && same && kind === unitKind;
    }),
  );

it.each(both.map((way) => [way.route.award, way.route.type, way.unitKind, way] as const))(
  'of %s %s of a unit of kind %s: what was done stays done, duties keep their dates, and only what the other law knows is owed',
  (_award, _type, _unit, way) => {
    for (const { after: state, act } of walkWay(way, 'HS-2025-000001')) {
      if (!('route' in state) || !['appraisal', 'council', 'decider'].includes(state.custody)) continue;
      if (state.agenda?.frozen || act === 'OpenDossier') continue;
      const at = '2026-12-01T02:00:00.000Z';
      const give = (dossier_: typeof state, ordered: object) =>
        decider
          .decide({ ...ordered, at } as never, dossier_)
          .reduce(decider.evolve, dossier_ as never) as unknown as Received;
      const proposed = give(state, propose());
      const next = give(proposed, approve());
      expect([next.custody, next.route.rulebook]).toEqual([state.custody, 'nd98-2023']);
      for (const [track, was] of Object.entries(state.tracks))
        if (was === 'done') expect([track, next.tracks[track as keyof typeof next.tracks]]).toEqual([track, 'done']);
      const kinds = next.route.clocks.map((c) => c.kind);
      for (const duty of next.owed) expect(kinds).toContain(duty.kind);
      for (const duty of state.owed.filter((o) => kinds.includes(o.kind)))
        expect(next.owed.find((o) => o.id === duty.id)).toEqual(duty);
      expect(legalDayOf(at) >= next.pinnedOn!).toBe(true);
    }
  },
);

it('what the office found to differ is kept for who approves', () => {
  const difference = { aspect: 'verdict', key: 'verdict', says: null, now: 'open', then: 'eligible' } as const;
  const told = order(officer, 'ProposeRepinning', { lawOn: eve, ground, differences: [difference] });
  expect(stateOf(andThen(received, told)).repinning!.differences).toEqual([difference]);
});
