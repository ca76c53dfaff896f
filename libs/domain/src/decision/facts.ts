import type { Fact, LegalDay, Order } from '../kernel/decider';
import type { FreeText } from '../kernel/free-text';
import type { ObligationFact, Owed } from '../kernel/obligations';
import type { TimeOrder } from '../kernel/timekeeping';
import type { Basis } from '../rulebook/basis';
import type { ClockRule } from '../rulebook/clocks';
import type { Authority, AwardCode } from '../rulebook/awards';
import type { Bonus } from '../rulebook/bonus';

export interface DecisionItem {
  dossier: string;
  award: AwardCode;
  bonus: Bonus | null;
  /** Why nothing is paid, or less: another title of the same time (NĐ 152/2025 Điều 49 khoản 5). */
  outdoneBy?: { dossier: string; basis: Basis };
  setOff?: { titles: readonly { dossier: string; vnd: number }[]; dueVnd: number; basis: Basis };
}

/** Paid again, or paid in full, because another title of the same time is cancelled. */
export interface Restored {
  dossier: string;
  bonus: Bonus;
  dueVnd: number;
}

/** What is to be paid for it: what was paid before for lower titles of the same time is set off. */
export const dueVndOf = ({ bonus, setOff }: DecisionItem): number => setOff?.dueVnd ?? bonus?.vnd ?? 0;

interface Issued {
  number: string;
  on: LegalDay;
  authority: Authority;
  /** The unit whose head decided: numbers are its own. */
  unit?: string;
  items: readonly DecisionItem[];
}

interface Cancelling {
  number: string;
  dossiers: readonly string[];
  restored?: readonly Restored[];
  /** Those of them that had been handed over: object and money come back (NĐ 152/2025 Điều 58). */
  handedOver?: readonly string[];
}

/** Quyết định khen thưởng: number, day, signer, its dossiers with bonus, and what is done for all of them at once. */
export type DecisionFact =
  | ObligationFact
  | Fact<'DecisionIssued', Issued & { totalVnd: number; by: string }>
  | Fact<'DecisionCancelled', Cancelling & { ground: FreeText; paper: FreeText; by: string }>
  | Fact<'ResultsPublished', { dossiers: readonly string[]; place: FreeText; by: string }>
  | Fact<'ResultLettersSent', { dossiers: readonly string[] }>
  | Fact<'BonusListSent', { paper: FreeText; totalVnd: number; by: string }>
  | Fact<'ObjectsGivenBack', { dossiers: readonly string[]; by: string }>;

export type DecisionOrder =
  | TimeOrder
  /** `publishing`: how the routes of its dossiers date the publication. */
  | Order<'IssueDecision', Issued & { publishing: readonly ClockRule[] }>
  | Order<'CancelDecision', Cancelling & { ground: string; paper: string; returning: readonly ClockRule[] }>
  | Order<'RecordPublication', { dossiers: readonly string[]; place: string }>
  | Order<'RecordResultLetters', object>
  | Order<'SendBonusList', { paper: string }>
  | Order<'RecordReturns', { dossiers: readonly string[] }>;

export type Decision =
  | { status: 'absent'; version: 0 }
  | {
      status: 'issued' | 'cancelled';
      version: number;
      number: string;
      on: LegalDay;
      authority: Authority;
      unit: string | null;
      items: readonly DecisionItem[];
      cancelled: readonly string[];
      /** Published by an act of this decision; those of before were published each for itself. */
      published: readonly string[];
      /** Whose units have had the result by letter. */
      told: readonly string[];
      /** Cancelled after they were handed over, and not given back yet; one group a cancellation. */
      returns: readonly { about: string; dossiers: readonly string[] }[];
      owed: readonly Owed[];
    };
export type LiveDecision = Exclude<Decision, { status: 'absent' }>;
