import { legalDayOf } from '../calendar/working-days';
import type { Decider, Fact, LegalDay, Order } from '../kernel/decider';
import { refuseUnless } from '../kernel/domain-error';
import type { FreeText } from '../kernel/free-text';
import type { Authority, AwardCode, RecipientKind } from '../rulebook/law';

export interface HandOver {
  dossier: string;
  authority: Authority;
  recipient: RecipientKind;
  /** What is given, perhaps another award than proposed. */
  award?: AwardCode;
  /** Truy tặng: called after those who live. */
  posthumous?: true;
}

/** Lễ trao tặng: a list of hand-overs in the order of calling, each done with a receipt. */
export type CeremonyFact =
  | Fact<'CeremonyPlanned', { title: FreeText; on: LegalDay; place: FreeText; list: readonly HandOver[]; by: string }>
  | Fact<
      'HandOverRecorded',
      { dossier: string; receipt: FreeText; receivedBy: 'candidate' | 'representative'; by: string }
    >
  | Fact<'CeremonyMoved', { on: LegalDay; ground: FreeText; by: string }>;

export type CeremonyOrder =
  | Order<'PlanCeremony', { title: string; on: LegalDay; place: string; list: readonly HandOver[] }>
  | Order<'RecordHandOver', { dossier: string; receipt: string; receivedBy: 'candidate' | 'representative' }>
  | Order<'MoveCeremony', { on: LegalDay; ground: string }>;

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
    };

export const ceremonyDecider: Decider<CeremonyOrder, CeremonyFact, Ceremony> = {
  initial: { status: 'absent', version: 0 },
  decide: (order, ceremony) => {
    const by = order.by.person;
    if (order.type === 'PlanCeremony') {
      refuseUnless(ceremony.status === 'absent', 'ceremony-exists');
      refuseUnless(order.data.list.length > 0, 'ceremony-empty');
      refuseUnless(order.data.on >= legalDayOf(order.at), 'ceremony-in-the-past', { on: order.data.on });
      return [{ type: 'CeremonyPlanned', data: { ...order.data, by } }];
    }
    refuseUnless(ceremony.status !== 'absent', 'no-such-ceremony');
    if (order.type === 'MoveCeremony') {
      refuseUnless(ceremony.status === 'planned', 'ceremony-held');
      return [{ type: 'CeremonyMoved', data: { ...order.data, by } }];
    }
    const { dossier } = order.data;
    refuseUnless(legalDayOf(order.at) >= ceremony.on, 'ceremony-not-yet', { on: ceremony.on });
    refuseUnless(
      ceremony.list.some((h) => h.dossier === dossier),
      'not-in-this-ceremony',
      { dossier },
    );
    if (ceremony.done.includes(dossier)) return [];
    return [{ type: 'HandOverRecorded', data: { ...order.data, by } }];
  },
  evolve: (ceremony, event) => {
    if (event.type === 'CeremonyPlanned') {
      const { by: _by, ...data } = event.data;
      return { ...data, status: 'planned', version: 1, done: [] };
    }
    if (ceremony.status === 'absent') return ceremony;
    const next = { ...ceremony, version: ceremony.version + 1 };
    if (event.type === 'CeremonyMoved') return { ...next, on: event.data.on };
    const done = [...ceremony.done, event.data.dossier];
    return { ...next, done, status: done.length === ceremony.list.length ? 'held' : 'planned' };
  },
};
