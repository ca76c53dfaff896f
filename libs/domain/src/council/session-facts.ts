import type { Fact, LegalDay, Order } from '../kernel/decider';
import type { ObligationFact, Owed } from '../kernel/obligations';
import type { TimeOrder } from '../kernel/timekeeping';
import type { Done } from '../rulebook/incompatible';
import type { CouncilRule, Route } from '../rulebook/law';
import type { Verdict } from '../dossier/facts';
import type { CouncilKind } from './council-facts';
import type { Count } from './majority';

export interface ItemResult {
  item: number;
  dossier: string;
  outcome: Verdict;
  for: number;
  against: number;
  needed: string;
}

/** Phiên họp Hội đồng: agenda, members, attendance, recusals, paper count by two tellers, minutes. */
export type SessionFact =
  | ObligationFact
  | Fact<'SessionPlanned', { kind: CouncilKind; title: string; on: LegalDay; members: readonly string[]; by: string }>
  | Fact<'SessionMoved', { on: LegalDay; ground: string; by: string }>
  | Fact<'AgendaItemAdded', { item: number } & NewItem>
  | Fact<'AgendaItemRemoved', { item: number; dossier: string; ground: string }>
  /** With the rule of each item for which the session's day has another than when it was put on. */
  | Fact<'AgendaFrozen', { items: number; rules?: readonly ItemRule[]; by: string }>
  | Fact<'InvitationsSent', { to: readonly string[] }>
  | Fact<'AttendanceRecorded', { present: readonly string[]; by: string }>
  | Fact<'RecusalRecorded', { item: number; member: string; ground: string; by: string }>
  | Fact<'VotesCounted', { item: number; for: number; against: number; by: string }>
  | Fact<'OpenVoteRecorded', { item: number; for: number; against: number; by: string }>
  | Fact<'ItemDeferred', { item: number; ground: string; by: string }>
  | Fact<
      'MinutesSigned',
      { number: string; present: number; members: number; results: readonly ItemResult[]; by: string }
    >
  | Fact<'SessionCancelled', { ground: string; by: string }>;

export type SessionOrder =
  | TimeOrder
  | Order<'PlanSession', { kind: CouncilKind; title: string; on: LegalDay; members: readonly string[] }>
  | Order<'MoveSession', { on: LegalDay; ground: string }>
  | Order<'AddItem', NewItem>
  | Order<'RemoveItem', { dossier: string; ground: string }>
  | Order<'FreezeAgenda', { rules: readonly ItemRule[] }>
  | Order<'RecordInvitations', { to: readonly string[] }>
  | Order<'RecordAttendance', { present: readonly string[] }>
  | Order<'RecordRecusal', { item: number; member: string; ground: string }>
  | Order<'CountVotes', { item: number; for: number; against: number }>
  | Order<'RecordOpenVote', { item: number; for: number; against: number }>
  | Order<'DeferItem', { item: number; ground: string }>
  | Order<'SignMinutes', { number: string }>
  | Order<'CancelSession', { ground: string }>;

/** A dossier for the agenda, with who may not vote on it or count its ballots. */
export interface NewItem {
  dossier: string;
  rule: CouncilRule;
  level?: Route['level'];
  done?: readonly Done[];
}

export interface ItemRule {
  item: number;
  rule: CouncilRule;
}

export interface AgendaItem extends NewItem {
  item: number;
  counts: readonly (Count & { by: string })[];
  deferred: boolean;
  recused: readonly string[];
}

export type Session =
  | { status: 'absent'; version: 0 }
  | {
      status: 'planned' | 'frozen' | 'meeting' | 'signed' | 'cancelled';
      version: number;
      kind: CouncilKind;
      title: string;
      on: LegalDay;
      members: readonly string[];
      present: readonly string[];
      items: readonly AgendaItem[];
      lastItem: number;
      results: readonly ItemResult[];
      owed: readonly Owed[];
    };
export type LiveSession = Exclude<Session, { status: 'absent' }>;
