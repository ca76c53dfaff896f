import type { Fact, LegalDay, Order } from '../kernel/decider';
import type { FreeText } from '../kernel/free-text';
import type { ObligationFact, Owed } from '../kernel/obligations';
import type { TimeOrder } from '../kernel/timekeeping';
import type { Done } from '../rulebook/incompatible';
import type { CouncilRule, Route } from '../rulebook/route';
import type { Verdict } from '../dossier/facts';
import type { Council, CouncilKind, CouncilPaper } from './council-facts';
import type { Count } from './majority';
import type { Seating } from './seating';

/** Bỏ phiếu; biểu quyết giơ tay. */
export const voteModes = ['ballot', 'show'] as const;
export type VoteMode = (typeof voteModes)[number];

/** What was counted: blank and invalid ballots were cast too. */
export interface Cast extends Count {
  blank?: number;
  invalid?: number;
}

export interface ItemResult extends Cast {
  item: number;
  dossier: string;
  outcome: Verdict;
  needed: string;
  mode?: VoteMode;
  round?: number;
  /** How many were members, were there, and stood aside when it was voted. */
  members?: number;
  present?: number;
  recused?: number;
}

/** Who was there when an item was voted: nothing that happens later changes it. */
export interface Frame {
  mode: VoteMode;
  members: number;
  present: readonly string[];
  recused: readonly string[];
}

interface Closing extends Required<Cast> {
  mode: VoteMode;
  members: number;
  present: number;
  recused: number;
  needed: string;
  outcome: 'passed' | 'failed';
}

/** `ground` where it corrects what was counted before: a new round. */
interface Counted extends Cast {
  item: number;
  round?: number;
  ground?: FreeText;
}

/** Phiên họp Hội đồng: agenda, members, attendance, recusals, paper count by two tellers, minutes. */
export type SessionFact =
  | ObligationFact
  | Fact<
      'SessionPlanned',
      { kind: CouncilKind; title: FreeText; on: LegalDay; members: readonly string[]; council?: string; by: string }
    >
  /** Who sits on the session's day, by the council; again where that has changed. */
  | Fact<'CouncilSeated', { on: LegalDay; decision: CouncilPaper } & Seating>
  | Fact<'SessionMoved', { on: LegalDay; ground: FreeText; by: string }>
  | Fact<'AgendaItemAdded', { item: number } & NewItem>
  | Fact<'AgendaItemRemoved', { item: number; dossier: string; ground: FreeText }>
  /** With the rule of each item for which the session's day has another than when it was put on. */
  | Fact<'AgendaFrozen', { items: number; rules?: readonly ItemRule[]; by: string }>
  | Fact<'InvitationsSent', { to: readonly string[] }>
  | Fact<'AttendanceRecorded', { present: readonly string[]; chairing?: string; by: string }>
  | Fact<'RecusalRecorded', { item: number; member: string; ground: FreeText; by: string }>
  | Fact<'RecusalWithdrawn', { item: number; member: string; ground: FreeText; by: string }>
  | Fact<'ItemOpened', { item: number; round: number } & Frame>
  | Fact<'VotesCounted', Counted & { by: string }>
  | Fact<'OpenVoteRecorded', Counted & { by: string }>
  | Fact<'CountDisputed', { item: number; round: number; counts: readonly (Required<Cast> & { by: string })[] }>
  | Fact<'RecountOrdered', { item: number; round: number; ground: FreeText; by: string }>
  | Fact<'ItemClosed', { item: number; round: number } & Closing>
  | Fact<'ItemReopened', { item: number; round: number; ground: FreeText; by: string }>
  | Fact<'ItemDeferred', { item: number; ground: FreeText; by: string }>
  | Fact<'DeferralWithdrawn', { item: number; ground: FreeText; by: string }>
  | Fact<
      'MinutesSigned',
      { number: string; present: number; members: number; results: readonly ItemResult[]; by: string }
    >
  | Fact<'SessionCancelled', { ground: FreeText; by: string }>;

/** What an order rests on: the council as the log has it. Absent for a session of before councils were recorded. */
export interface Known {
  known?: Council;
}
type Asked<T extends string, D extends object> = Order<T, D & Known>;
type OfItem = { item: number; ground: string };

export type SessionOrder =
  | TimeOrder
  | Asked<'PlanSession', { title: string; on: LegalDay; council: string }>
  | Asked<'MoveSession', { on: LegalDay; ground: string }>
  | Asked<'AddItem', NewItem>
  | Asked<'RemoveItem', { dossier: string; ground: string }>
  | Asked<'FreezeAgenda', { rules: readonly ItemRule[] }>
  | Asked<'RecordInvitations', { to: readonly string[] }>
  | Asked<'RecordAttendance', { present: readonly string[]; chairing?: string }>
  | Asked<'RecordRecusal', OfItem & { member: string }>
  | Asked<'WithdrawRecusal', OfItem & { member: string }>
  | Asked<'CountVotes', Cast & { item: number; ground?: string }>
  | Asked<'OrderRecount', OfItem>
  | Asked<'RecordOpenVote', Cast & { item: number; ground?: string }>
  | Asked<'ReopenItem', OfItem>
  | Asked<'DeferItem', OfItem>
  | Asked<'ResumeItem', OfItem>
  | Asked<'SignMinutes', { number: string }>
  | Asked<'CancelSession', { ground: string }>;

export type LiveOrder = Exclude<SessionOrder, TimeOrder | { type: 'PlanSession' }>;
export type OrderOf<T extends SessionOrder['type']> = Extract<SessionOrder, { type: T }>;

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

export type CountBy = Cast & { by: string };

export interface Round {
  round: number;
  mode: VoteMode;
  counts: readonly CountBy[];
  ended: 'corrected' | 'disputed' | 'reopened';
}

export interface AgendaItem extends NewItem {
  item: number;
  /** Those of this round. */
  counts: readonly CountBy[];
  deferred: boolean;
  recused: readonly string[];
  round: number;
  /** Frozen when the item was opened; null: not voted yet, or voted before that was kept. */
  vote: Frame | null;
  disputed: boolean;
  /** Who may count in this round, where it corrects theirs. */
  correctedBy: readonly string[] | null;
  closed: Closing | null;
  /** Those before, oldest first. */
  rounds: readonly Round[];
}

export type Session =
  | { status: 'absent'; version: 0 }
  | {
      status: 'planned' | 'frozen' | 'meeting' | 'signed' | 'cancelled';
      version: number;
      kind: CouncilKind;
      title: FreeText;
      on: LegalDay;
      /** Null: of before councils were recorded; its rights are those of roles. */
      council: string | null;
      seating: Seating | null;
      members: readonly string[];
      present: readonly string[];
      /** Who presides: the chair, or a deputy. */
      chairing: string | null;
      items: readonly AgendaItem[];
      lastItem: number;
      results: readonly ItemResult[];
      owed: readonly Owed[];
    };
export type LiveSession = Exclude<Session, { status: 'absent' }>;
