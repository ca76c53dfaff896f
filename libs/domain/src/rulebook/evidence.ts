import type { LegalDay } from '../kernel/decider';
import type { FreeText } from '../kernel/free-text';
import type { AwardType } from './awards';

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

/** Why nothing may be proposed for a while (NĐ 152/2025 Điều 4.4). */
export const blockGrounds = ['discipline', 'inspection', 'complaint', 'press'] as const;

export const sourceKinds = ['registry', 'decision', 'file', 'officer'] as const;

/** Where a fact comes from: shown beside every verdict that used it. */
export interface FactSource {
  kind: (typeof sourceKinds)[number];
  /** Number of the paper, hash of the file, or where the officer saw it. */
  ref: FreeText;
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
      /** Why it was given, where known; none for a title. */
      type: AwardType | null;
      /** The achievement that it rewarded, where the decision names one. */
      achievement: FreeText | null;
    })
  | (Known<'initiative'> & { initiative: string; scope: Scope; on: LegalDay; usedFor: 'title' | 'form' | null })
  | (Known<'discipline'> & Span & { warningOrMore: boolean })
  | (Known<'block'> & Span & { ground: (typeof blockGrounds)[number] })
  | (Known<'service'> & Span & { agency: string })
  /** `termEnds`: last day of its term, to which who was transferred or reorganised keeps it (NĐ 152/2025 Điều 9.2.d). */
  | (Known<'post'> & Span & { level: PostLevel; termEnds?: LegalDay | null })
  | (Known<'members'> & {
      year: number;
      total: number;
      completed: number;
      disciplined: number;
      holding: Readonly<Record<string, number>>;
    })
  | (Known<'rank'> & { year: number; cluster: string; organisedBy: 'province' | 'central'; place: number })
  | (Known<'statement'> & { about: string; year: number; holds: boolean });

export type EvidenceKind = Evidence['kind'];
export const evidenceKinds = [
  'rating',
  'award',
  'initiative',
  'discipline',
  'block',
  'service',
  'post',
  'members',
  'rank',
  'statement',
] as const satisfies readonly EvidenceKind[];
export type EvidenceOf<K extends EvidenceKind> = Extract<Evidence, { kind: K }>;

/** Evidence of one kind, in an order that does not depend on how it was given. */
export function of<K extends EvidenceKind>(evidence: readonly Evidence[], kind: K): EvidenceOf<K>[] {
  return evidence.filter((e): e is EvidenceOf<K> => e.kind === kind).sort((a, b) => (a.id < b.id ? -1 : 1));
}
