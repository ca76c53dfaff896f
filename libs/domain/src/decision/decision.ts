import type { Decider, Fact, LegalDay, Order } from '../kernel/decider';
import { refuseUnless } from '../kernel/domain-error';
import type { FreeText } from '../kernel/free-text';
import type { Authority, AwardCode, Basis, Bonus } from '../rulebook/law';

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

/** Quyết định khen thưởng: number, day, signer, its dossiers with bonus. Cancelling is an act of its own; it stays readable. */
export type DecisionFact =
  | Fact<
      'DecisionIssued',
      {
        number: string;
        on: LegalDay;
        authority: Authority;
        /** The unit whose head decided: numbers are its own. */
        unit?: string;
        items: readonly DecisionItem[];
        totalVnd: number;
        by: string;
      }
    >
  | Fact<
      'DecisionCancelled',
      {
        number: string;
        dossiers: readonly string[];
        ground: FreeText;
        paper: FreeText;
        restored?: readonly Restored[];
        by: string;
      }
    >;

export type DecisionOrder =
  | Order<
      'IssueDecision',
      { number: string; on: LegalDay; authority: Authority; unit?: string; items: readonly DecisionItem[] }
    >
  | Order<
      'CancelDecision',
      { number: string; dossiers: readonly string[]; ground: string; paper: string; restored?: readonly Restored[] }
    >;

export type Decision =
  | { status: 'absent'; version: 0 }
  | {
      status: 'issued' | 'cancelled';
      version: number;
      number: string;
      on: LegalDay;
      authority: Authority;
      items: readonly DecisionItem[];
      cancelled: readonly string[];
    };

export const decisionDecider: Decider<DecisionOrder, DecisionFact, Decision> = {
  initial: { status: 'absent', version: 0 },
  decide: (order, decision) => {
    const by = order.by.person;
    switch (order.type) {
      case 'IssueDecision': {
        refuseUnless(decision.status === 'absent', 'decision-exists', { number: order.data.number });
        refuseUnless(order.data.items.length > 0, 'decision-empty');
        const totalVnd = order.data.items.reduce((sum, i) => sum + dueVndOf(i), 0);
        return [{ type: 'DecisionIssued', data: { ...order.data, totalVnd, by } }];
      }
      case 'CancelDecision': {
        refuseUnless(decision.status === 'issued', 'decision-not-in-force', { status: decision.status });
        const live = decision.items.map((i) => i.dossier).filter((d) => !decision.cancelled.includes(d));
        const strangers = order.data.dossiers.filter((d) => !live.includes(d));
        refuseUnless(strangers.length === 0, 'not-in-this-decision', { strangers });
        return [{ type: 'DecisionCancelled', data: { ...order.data, by } }];
      }
    }
  },
  evolve: (decision, event) => {
    if (event.type === 'DecisionIssued') {
      const { number, on, authority, items } = event.data;
      return { status: 'issued', version: 1, number, on, authority, items, cancelled: [] };
    }
    if (decision.status === 'absent') return decision;
    const cancelled = [...decision.cancelled, ...event.data.dossiers];
    const status = cancelled.length === decision.items.length ? 'cancelled' : 'issued';
    return { ...decision, version: decision.version + 1, cancelled, status };
  },
};
