import type { LegalDay } from '../kernel/decider';
import type { Authority, AwardCode } from '../rulebook/awards';
import type { Bonus } from '../rulebook/bonus';
import type { DossierFact } from './facts';

/** The decision as its dossier keeps it. */
export interface Awarded {
  stream: string;
  number: string;
  authority: Authority;
  on: LegalDay;
  award: AwardCode;
  /** What it brings beside other titles of the same time, what has been paid, and which title is paid instead. */
  bonus: Bonus | null;
  paidVnd: number;
  outdoneBy?: string;
}

type DataOf<T extends DossierFact['type']> = Extract<DossierFact, { type: T }>['data'];

export function awarded(data: DataOf<'DossierDecided'>): Awarded {
  const { decision: stream, number, authority, on, award, bonus, outdoneBy, setOff } = data;
  const paidVnd = setOff?.dueVnd ?? bonus?.vnd ?? 0;
  return { stream, number, authority, on, award, bonus, paidVnd, ...instead(outdoneBy) };
}

/** Another title of the same time was decided or cancelled. */
export function rewarded({ outdoneBy: _before, ...decision }: Awarded, data: DataOf<'BonusChanged'>): Awarded {
  return { ...decision, bonus: data.bonus, paidVnd: decision.paidVnd + data.dueVnd, ...instead(data.outdoneBy) };
}

const instead = (by?: { dossier: string }) => (by ? { outdoneBy: by.dossier } : {});
