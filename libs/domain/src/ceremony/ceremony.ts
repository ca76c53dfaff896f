import { legalDayOf } from '../calendar/working-days';
import type { Decider, Fact, Instant, LegalDay, Order } from '../kernel/decider';
import { refuseUnless } from '../kernel/domain-error';
import type { FreeText } from '../kernel/free-text';
import { refuseUnlessMandated } from '../kernel/mandate';
import { arm, evolveOwed, meet, waive, type ObligationFact, type Owed } from '../kernel/obligations';
import { isTimeOrder, keepTime, type TimeOrder } from '../kernel/timekeeping';
import type { Authority, AwardCode, RecipientKind } from '../rulebook/awards';
import type { Law } from '../rulebook/law';

export interface HandOver {
  dossier: string;
  authority: Authority;
  recipient: RecipientKind;
  /** What is given, perhaps another award than proposed. */
  award?: AwardCode;
  /** Truy tặng: called after those who live. */
  posthumous?: true;
}

type ReceivedBy = 'candidate' | 'representative';

/** Lễ trao tặng: a list of hand-overs in the order of calling, each done with a receipt. */
export type CeremonyFact =
  | ObligationFact
  | Fact<'CeremonyPlanned', { title: FreeText; on: LegalDay; place: FreeText; list: readonly HandOver[]; by: string }>
  | Fact<'GuestsInvited', { on: LegalDay; dossiers: readonly string[] }>
  | Fact<'HandOverRecorded', { dossier: string; receipt: FreeText; receivedBy: ReceivedBy; by: string }>
  | Fact<'CeremonyMoved', { on: LegalDay; ground: FreeText; by: string }>
  /** `left`: not handed over at it; each of these dossiers still owes that it is presented. */
  | Fact<'CeremonyClosed', { ground: FreeText; left: readonly string[]; by: string }>;

export type CeremonyOrder =
  | TimeOrder
  | Order<'PlanCeremony', { title: string; on: LegalDay; place: string; list: readonly HandOver[] }>
  | Order<'InviteGuests', object>
  | Order<'RecordHandOvers', { handOvers: readonly { dossier: string; receipt: string; receivedBy: ReceivedBy }[] }>
  | Order<'MoveCeremony', { on: LegalDay; ground: string }>
  | Order<'CloseCeremony', { ground: string }>;

export type Ceremony =
  | { status: 'absent'; version: 0 }
  | {
      status: 'planned' | 'held';
      version: number;
      title: FreeText;
      on: LegalDay;
      place: FreeText;
      list: readonly HandOver[];
      done: readonly string[];
      owed: readonly Owed[];
    };
type LiveCeremony = Exclude<Ceremony, { status: 'absent' }>;
type OrderOf<T extends CeremonyOrder['type']> = Extract<CeremonyOrder, { type: T }>;

export function ceremonyDecider(law: Law): Decider<CeremonyOrder, CeremonyFact, Ceremony> {
  return {
    initial: { status: 'absent', version: 0 },
    evolve,
    decide: (order, ceremony) => {
      if (order.type === 'PlanCeremony') return plan(order, ceremony, law);
      if (isTimeOrder(order)) return ceremony.status === 'absent' ? [] : keepTime(order, ceremony.owed, law.calendar);
      refuseUnless(ceremony.status !== 'absent', 'no-such-ceremony');
      switch (order.type) {
        case 'InviteGuests':
          return invite(order, ceremony);
        case 'MoveCeremony':
          return move(order, ceremony, law);
        case 'RecordHandOvers':
          return handOver(order, ceremony, law);
        case 'CloseCeremony':
          return close(order, ceremony);
      }
    },
  };
}

function plan({ data, by, at }: OrderOf<'PlanCeremony'>, ceremony: Ceremony, law: Law): CeremonyFact[] {
  refuseUnless(ceremony.status === 'absent', 'ceremony-exists');
  refuseUnless(data.list.length > 0, 'ceremony-empty');
  refuseUnless(data.on >= legalDayOf(at), 'ceremony-in-the-past', { on: data.on });
  return [{ type: 'CeremonyPlanned', data: { ...data, by: by.person } }, ...preparing(law, data.on, at, 2)];
}

/** What a ceremony of that day asks for beforehand: invitations, and that it is held. */
function preparing(law: Law, on: LegalDay, from: Instant, version: number): ObligationFact[] {
  const { calendar } = law;
  const today = legalDayOf(from);
  return [
    arm(law.officeClock('inviteGuests', today), { from, version, calendar }),
    arm(law.officeClock('holdCeremony', today), { from, startsOn: on, version: version + 1, calendar }),
  ];
}

/** Giấy mời: to the units of all who are called, and through them to persons and families. */
function invite({ by }: OrderOf<'InviteGuests'>, { on, list, owed }: LiveCeremony): CeremonyFact[] {
  refuseUnless(by.role === 'system', 'role-may-not', { roles: ['system'] });
  const ended = meet(owed, ['inviteGuests']);
  if (ended.length === 0) return [];
  return [{ type: 'GuestsInvited', data: { on, dossiers: list.map(({ dossier }) => dossier) } }, ...ended];
}

function move({ data, by, at }: OrderOf<'MoveCeremony'>, ceremony: LiveCeremony, law: Law): CeremonyFact[] {
  refuseUnlessMandated('MoveCeremony', by, at);
  refuseUnless(ceremony.status === 'planned' && ceremony.done.length === 0, 'ceremony-held');
  refuseUnless(data.on >= legalDayOf(at), 'ceremony-in-the-past', { on: data.on });
  refuseUnless(data.ground.trim().length >= 10, 'ground-too-short', { min: 10 });
  if (data.on === ceremony.on) return [];
  const waived = waive(ceremony.owed, 'moved');
  const moved: CeremonyFact = { type: 'CeremonyMoved', data: { ...data, by: by.person } };
  return [moved, ...waived, ...preparing(law, data.on, at, ceremony.version + waived.length + 2)];
}

/** Refuses where this dossier cannot be handed over at the ceremony today. */
export function refuseUnlessCalled(ceremony: Ceremony, dossier: string, at: Instant): void {
  refuseUnless(ceremony.status !== 'absent', 'no-such-ceremony');
  refuseUnless(legalDayOf(at) >= ceremony.on, 'ceremony-not-yet', { on: ceremony.on });
  refuseUnless(
    ceremony.list.some((h) => h.dossier === dossier),
    'not-in-this-ceremony',
    { dossier },
  );
  refuseUnless(ceremony.status === 'planned' || ceremony.done.includes(dossier), 'ceremony-held');
}

/** With the first hand-over the ceremony was held; what was not collected at it is owed until the last. */
function handOver({ data, by, at }: OrderOf<'RecordHandOvers'>, ceremony: LiveCeremony, law: Law): CeremonyFact[] {
  for (const { dossier } of data.handOvers) refuseUnlessCalled(ceremony, dossier, at);
  const fresh = data.handOvers.filter(({ dossier }) => !ceremony.done.includes(dossier));
  if (fresh.length === 0) return [];
  const { list, done, owed, version } = ceremony;
  const recorded = fresh.map((one): CeremonyFact => ({ type: 'HandOverRecorded', data: { ...one, by: by.person } }));
  const all = list.length === done.length + fresh.length;
  const held = [...meet(owed, all ? ['holdCeremony', 'collect'] : ['holdCeremony']), ...uninvited(owed)];
  const facts = [...recorded, ...held];
  if (all || done.length > 0) return facts;
  const rule = law.officeClock('collect', legalDayOf(at));
  return [...facts, arm(rule, { from: at, version: version + facts.length + 1, calendar: law.calendar })];
}

const uninvited = (owed: readonly Owed[]): ObligationFact[] =>
  waive(
    owed.filter(({ kind }) => kind === 'inviteGuests'),
    'held',
  );

/** Kết thúc lễ: what is left is handed over elsewhere, or not at all (a decision that was cancelled meanwhile). */
function close({ data, by, at }: OrderOf<'CloseCeremony'>, ceremony: LiveCeremony): CeremonyFact[] {
  refuseUnlessMandated('CloseCeremony', by, at);
  refuseUnless(ceremony.status === 'planned', 'ceremony-held');
  refuseUnless(data.ground.trim().length >= 10, 'ground-too-short', { min: 10 });
  const left = ceremony.list.map(({ dossier }) => dossier).filter((d) => !ceremony.done.includes(d));
  const closed: CeremonyFact = { type: 'CeremonyClosed', data: { ground: data.ground, left, by: by.person } };
  return [closed, ...waive(ceremony.owed, 'closed')];
}

function evolve(ceremony: Ceremony, event: CeremonyFact): Ceremony {
  if (event.type === 'CeremonyPlanned') {
    const { by: _by, ...data } = event.data;
    return { ...data, status: 'planned', version: 1, done: [], owed: [] };
  }
  if (ceremony.status === 'absent') return ceremony;
  const next = { ...ceremony, version: ceremony.version + 1, owed: evolveOwed(ceremony.owed, event) };
  switch (event.type) {
    case 'CeremonyMoved':
      return { ...next, on: event.data.on };
    case 'CeremonyClosed':
      return { ...next, status: 'held' };
    case 'HandOverRecorded': {
      const done = [...ceremony.done, event.data.dossier];
      return { ...next, done, status: done.length === ceremony.list.length ? 'held' : 'planned' };
    }
    default:
      return next;
  }
}
