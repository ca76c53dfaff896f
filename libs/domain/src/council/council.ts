import { legalDayOf, plusDays } from '../calendar/working-days';
import type { Actor, Decider, LegalDay, Role } from '../kernel/decider';
import { refuse, refuseUnless } from '../kernel/domain-error';
import { personsOf, refuseUnlessMandated } from '../kernel/mandate';
import { refuseUnlessSeatable } from './composition';
import type { Council, CouncilFact, CouncilOrder, Delegate, LiveCouncil, Seat } from './council-facts';
import { seatingOn } from './seating';

/** Who enters the paper, and who may be the second to read it; the secretary of the council is among both by the seat. */
const drafters: readonly Role[] = ['administrator', 'councilSecretary'];
const confirmers: readonly Role[] = [...drafters, 'headOfBoard', 'chairman'];

export const councilDecider: Decider<CouncilOrder, CouncilFact, Council> = {
  initial: { status: 'absent', version: 0 },
  decide: (order, council) => {
    refuseUnlessMandated(order.type, order.by, order.at);
    const today = legalDayOf(order.at);
    switch (order.type) {
      case 'FormCouncil':
        refuseUnlessOf(drafters, order.by, council, today);
        return form(order.data, order.by, today, council);
      case 'ChangeCouncil':
        refuseUnlessOf(drafters, order.by, council, today);
        return change(order.data, order.by, today, council);
      case 'ConfirmCouncil':
        refuseUnlessOf(confirmers, order.by, council, today);
        return confirm(order.by, council);
      case 'DropCouncilDraft':
        refuseUnlessOf(confirmers, order.by, council, today);
        return drop(order.data, order.by, council);
    }
  },
  evolve,
};

type DataOf<T extends CouncilOrder['type']> = Extract<CouncilOrder, { type: T }>['data'];

function refuseUnlessOf(roles: readonly Role[], by: Actor, council: Council, today: LegalDay): void {
  const seated = council.status === 'formed' && seatingOn(council, today).secretaries.includes(by.person);
  refuseUnless(seated || by.role === 'system' || roles.includes(by.role), 'role-may-not', { roles });
}

function form(data: DataOf<'FormCouncil'>, { person, role }: Actor, today: LegalDay, council: Council): CouncilFact[] {
  refuseUnless(council.status === 'absent' || council.status === 'dropped', 'council-exists');
  const fact: CouncilFact = { type: 'CouncilFormed', data: { ...data, draftedBy: person, by: person } };
  const formed = evolve(council, fact) as LiveCouncil;
  refuseUnlessSeatable(formed, data);
  refuseUnless(seatingOn(formed, firstDay(data.seats)).chair, 'council-needs-a-chair');
  // What comes with a demonstration is entered by the system, as its units and its people are.
  if (role === 'system') return [fact];
  refuseUnless(data.decision.on <= today, 'paper-in-the-future', { on: data.decision.on });
  return [{ type: 'CouncilDrafted', data: { ...data, by: person } }];
}

const firstDay = (seats: readonly Seat[]) => seats.map((s) => s.from).sort()[0]!;

function change(data: DataOf<'ChangeCouncil'>, { person }: Actor, today: LegalDay, council: Council): CouncilFact[] {
  const formed = standing(council);
  refuseUnless(formed.status === 'formed', 'council-not-formed');
  refuseUnless(formed.draft === null, 'council-draft-open');
  refuseUnless(data.decision.on <= today, 'paper-in-the-future', { on: data.decision.on });
  const { seats = [], leaving = [], delegates = [] } = data;
  refuseUnless(seats.length + leaving.length + delegates.length > 0, 'council-change-empty');
  for (const { person: leaver, to } of leaving) {
    const seat = formed.seats.find((s) => s.person === leaver && (s.to === null || s.to > to));
    refuseUnless(seat && seat.from <= to, 'not-a-member', { member: leaver });
  }
  for (const { succeeds, from } of seats)
    if (succeeds !== undefined) {
      const seat = formed.seats.find((s) => s.person === succeeds && (s.to === null || s.to >= plusDays(from, -1)));
      refuseUnless(seat && seat.from < from, 'not-a-member', { member: succeeds });
    }
  const after = evolve(formed, { type: 'CouncilChanged', data: { ...data, draftedBy: person, by: person } });
  refuseUnlessSeatable(after as LiveCouncil, data);
  return [{ type: 'CouncilChangeDrafted', data: { ...data, by: person } }];
}

function confirm(by: Actor, council: Council): CouncilFact[] {
  const { draft } = standing(council);
  refuseUnless(draft, 'council-draft-none');
  refuseUnless(!personsOf(by).includes(draft.by), 'second-person-needed', { proposedBy: draft.by });
  const { of, by: draftedBy, ...data } = draft;
  const signed = { draftedBy, by: by.person };
  return [
    of === 'formation'
      ? { type: 'CouncilFormed', data: { ...(data as DataOf<'FormCouncil'>), ...signed } }
      : { type: 'CouncilChanged', data: { ...(data as DataOf<'ChangeCouncil'>), ...signed } },
  ];
}

function drop({ ground }: DataOf<'DropCouncilDraft'>, by: Actor, council: Council): CouncilFact[] {
  if (!standing(council).draft) return [];
  return [{ type: 'CouncilDraftDropped', data: { ground, by: by.person } }];
}

function standing(council: Council): LiveCouncil {
  return council.status === 'absent' ? refuse('no-such-council') : council;
}

function evolve(council: Council, event: CouncilFact): Council {
  const version = council.version + 1;
  if (event.type === 'CouncilDrafted' || event.type === 'CouncilFormed') {
    const { kind, name, decision, seats } = event.data;
    const begun = { version, kind, name, decision, delegates: [], changes: [] };
    return event.type === 'CouncilFormed'
      ? { ...begun, status: 'formed', seats, draft: null }
      : { ...begun, status: 'drafted', seats: [], draft: { of: 'formation', ...event.data } };
  }
  return council.status === 'absent' ? council : { ...council, version, ...later(council, event) };
}

function later(
  council: LiveCouncil,
  event: Exclude<CouncilFact, { type: 'CouncilDrafted' | 'CouncilFormed' }>,
): Partial<LiveCouncil> {
  switch (event.type) {
    case 'CouncilChangeDrafted':
      return { draft: { of: 'change', ...event.data } };
    case 'CouncilChanged':
      return { draft: null, ...changed(council, event.data) };
    case 'CouncilDraftDropped':
      return { draft: null, status: council.status === 'drafted' ? 'dropped' : council.status };
  }
}

function changed(council: LiveCouncil, data: DataOf<'ChangeCouncil'>): Partial<LiveCouncil> {
  const { seats = [], leaving = [], delegates = [], decision } = data;
  const ends = [
    ...leaving,
    ...seats.flatMap(({ succeeds, from }) =>
      succeeds === undefined ? [] : [{ person: succeeds, to: plusDays(from, -1) }],
    ),
  ];
  const kept = council.seats.map((seat) => {
    const end = ends.find(
      ({ person, to }) => person === seat.person && seat.from <= to && (seat.to === null || to < seat.to),
    );
    return end ? { ...seat, to: end.to } : seat;
  });
  return {
    seats: [...kept, ...seats],
    delegates: [...council.delegates, ...delegates] satisfies Delegate[],
    changes: [...council.changes, decision],
  };
}
