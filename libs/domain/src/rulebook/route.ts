import type { LegalDay } from '../kernel/decider';
import type { Authority, AwardCode, AwardType, Procedure } from './awards';
import type { Basis } from './basis';
import type { ClockRule } from './clocks';

export const custodies = [
  'draft',
  'reception',
  'appraisal',
  'council',
  'decider',
  'state',
  'result',
  'ceremony',
  'archive',
] as const;
export type Custody = (typeof custodies)[number];

export const trackKinds = ['initiative', 'consultation', 'disclosure', 'partyOpinion'] as const;
/** Tracks that a route may require; `supplement` and `hold` are opened by acts, never by a route. */
export type TrackKind = (typeof trackKinds)[number];

/** A share of a base, compared exactly: votes/base ≥ numerator/denominator, or > where more than the share is asked. */
export interface Share {
  numerator: number;
  denominator: number;
  of: 'allMembers' | 'presentMembers';
  /** quá nửa: the share itself is not enough. */
  moreThan?: true;
  basis: Basis;
}

export interface CouncilRule {
  /** Share of votes in favour that passes an item. */
  pass: Share;
  /** Share of members that must be present. */
  quorum: Share;
  /** What asks for a ballot; without it a show of hands is enough. */
  ballot?: Basis;
}

/** What the law accepts in place of a track: hoàn thành xuất sắc nhiệm vụ trong năm. */
export const alternatives = ['excellentYear'] as const;
export type Alternative = (typeof alternatives)[number];

export interface TrackRule {
  kind: TrackKind;
  /** The track must be done before the dossier may enter this custody. */
  before: Custody;
  basis: Basis;
  /** consultation: bodies asked; disclosure: fewest working days before the session. */
  bodies?: readonly string[];
  minWorkingDays?: number;
  /** initiative: the scope that the award asks for. */
  scope?: 'base' | 'province' | 'nation';
  /** What the law accepts instead; each on its own ground. */
  alternatives?: readonly { instead: Alternative; basis: Basis }[];
}

/** The rulebook's answer for award × type × procedure × date × proposing unit's kind. Written into the event that pins it. */
export interface Route {
  award: AwardCode;
  type: AwardType;
  procedure: Procedure;
  rulebook: string;
  level: 'unit' | 'province' | 'state';
  /** In order; a custody not listed is not passed. Always starts at draft and ends at archive. */
  custodies: readonly Custody[];
  /** Who holds custody `decider`. */
  decider: 'unitHead' | 'districtChair' | 'communeChair' | 'chairman';
  /** Who gives the award. */
  authority: Authority;
  council: CouncilRule | null;
  initiativeCouncil: CouncilRule | null;
  tracks: readonly TrackRule[];
  clocks: readonly ClockRule[];
  /** Said of it where the text in force is not known. */
  warning?: string;
}

export interface RouteQuestion {
  award: AwardCode;
  type: AwardType;
  procedure: Procedure;
  /** Legal day whose law answers. */
  on: LegalDay;
  unitKind: 'agency' | 'district' | 'commune' | 'enterprise';
}
