import type { LegalDay } from '../kernel/decider';

/** Ratings of a year, from low to high (không hoàn thành, HTNV, HTTNV, HTXSNV). */
export const ratingLevels = ['failed', 'done', 'good', 'excellent'] as const;
export type RatingLevel = (typeof ratingLevels)[number];

/** How far an initiative is recognised to reach, from near to far. */
export const scopes = ['base', 'province', 'nation'] as const;
export type Scope = (typeof scopes)[number];

/** Posts by which long service is measured, from low to high (NĐ 152/2025 Điều 10). */
export const postLevels = [
  'viceDirector', // Phó Vụ trưởng
  'director', // Vụ trưởng
  'viceGeneralDirector', // Phó Tổng cục trưởng
  'generalDirector', // Tổng cục trưởng
  'viceMinister', // Thứ trưởng
  'minister', // Bộ trưởng
] as const;
export type PostLevel = (typeof postLevels)[number];

/** Where a fact comes from: shown beside every verdict that used it. */
export interface FactSource {
  kind: 'registry' | 'decision' | 'file' | 'officer';
  /** Number of the paper, hash of the file, or the officer's words. */
  ref: string;
  on: LegalDay;
}

interface Known<K extends string> {
  id: string;
  kind: K;
  source: FactSource;
}

/** A span of legal days, both inside; open when it has not ended. */
export interface Span {
  from: LegalDay;
  to: LegalDay | null;
}

/** What is known of one candidate. Two that contradict each other are both kept and shown. */
export type Evidence =
  | (Known<'rating'> & { year: number; level: RatingLevel })
  | (Known<'award'> & {
      award: string;
      year: number;
      on: LegalDay;
      period: { from: LegalDay; to: LegalDay } | null;
      /** The achievement that it rewarded, where the decision names one. */
      achievement: string | null;
    })
  | (Known<'initiative'> & { initiative: string; scope: Scope; on: LegalDay; usedFor: 'title' | 'form' | null })
  | (Known<'discipline'> & Span & { warningOrMore: boolean })
  | (Known<'block'> & Span & { ground: 'discipline' | 'inspection' | 'complaint' | 'press' })
  | (Known<'service'> & Span & { agency: string })
  | (Known<'post'> & Span & { level: PostLevel })
  | (Known<'members'> & {
      year: number;
      total: number;
      completed: number;
      disciplined: number;
      holding: Readonly<Record<string, number>>;
    })
  | (Known<'rank'> & { year: number; cluster: string; organisedBy: 'province' | 'central'; place: number })
  | (Known<'statement'> & { about: string; holds: boolean });

export type EvidenceKind = Evidence['kind'];
export type EvidenceOf<K extends EvidenceKind> = Extract<Evidence, { kind: K }>;

/** Evidence of one kind, in an order that does not depend on how it was given. */
export function of<K extends EvidenceKind>(evidence: readonly Evidence[], kind: K): EvidenceOf<K>[] {
  return evidence.filter((e): e is EvidenceOf<K> => e.kind === kind).sort((a, b) => (a.id < b.id ? -1 : 1));
}
