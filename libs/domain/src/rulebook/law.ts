import type { Calendar } from '../calendar/calendar';
import type { LegalDay } from '../kernel/decider';
import type { Basis } from './basis';
import type { Catalogue, DossierPapers, PapersQuestion } from './catalogue';
import type { Heir } from './heir';
import type { ClockRule, OfficeClockKind } from './clocks';
import type { KnownCodes } from './known-codes';
import type { Condition } from './verdict';
import type { IncompatibleActs } from './incompatible';
import type { ChangeableValue, LawChange, LeftOut } from './law-change';

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

/** Awards that can be asked for: each has a route in some rulebook. Of every other the catalogue only tells. */
export const awardCodes = [
  'LDTT', // Lao động tiên tiến
  'CSTDCS', // Chiến sĩ thi đua cơ sở
  'TTLDTT', // Tập thể lao động tiên tiến
  'TTDPVH', // Thôn, tổ dân phố văn hóa
  'GDVH', // Gia đình văn hóa
  'GK', // Giấy khen
  'BK-T', // Bằng khen của tỉnh
  'CSTDT', // Chiến sĩ thi đua tỉnh
  'CTD-T', // Cờ thi đua của tỉnh
  'TTLDXS', // Tập thể lao động xuất sắc
  'XPTB', // Xã, phường, đặc khu tiêu biểu
  'KNC-T', // Kỷ niệm chương của tỉnh
  'CSTDTQ', // Chiến sĩ thi đua toàn quốc
  'CTD-CP', // Cờ thi đua của Chính phủ
  'BK-TTg', // Bằng khen của Thủ tướng
  'HCLD-3', // Huân chương Lao động hạng Ba
  'HCLD-2',
  'HCLD-1',
  'HCDL-3', // Huân chương Độc lập hạng Ba
  'HCDL-2',
  'HCDL-1',
  'HCDDK', // Huân chương Đại đoàn kết dân tộc
  'AHLD', // Anh hùng Lao động
  'TAH', // Tỉnh Anh hùng
] as const;
export type AwardCode = (typeof awardCodes)[number];
/** công trạng, đột xuất, chuyên đề, cống hiến, đối ngoại (of foreigners and Vietnamese abroad) */
export const awardTypes = ['merit', 'unplanned', 'thematic', 'career', 'external'] as const;
export type AwardType = (typeof awardTypes)[number];
export type Procedure = 'standard' | 'simplified';
export const recipientKinds = ['person', 'collective', 'household'] as const;
export type RecipientKind = (typeof recipientKinds)[number];
export type Authority =
  'unitHead' | 'districtChair' | 'communeChair' | 'chairman' | 'government' | 'primeMinister' | 'president';

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

export interface CriteriaQuestion {
  award: string;
  type: AwardType;
  recipient: RecipientKind;
  on: LegalDay;
}

/** Conditions of an award under one rulebook, all of which must be met. */
export interface Criteria {
  rulebook: string;
  text: string;
  /** Said on every verdict under a text that is not known. */
  warning: string | null;
  conditions: readonly Condition[];
}

/** All law that a decider may ask; built by libs/rulebooks, frozen. Refuses with `no-rule-in-force`. */
export interface Law {
  /** Hash of all rulebooks and calendars, for the event's meta. */
  hash: string;
  calendar: Calendar;
  routeFor: (question: RouteQuestion) => Route;
  /** What an award asks of its recipient; refuses with `no-rule-in-force`. */
  criteriaFor: (question: CriteriaQuestion) => Criteria;
  /** The day whose law answers at complete reception: that day, or an earlier one where a transition rule says so. */
  lawDay: (days: { submittedOn: LegalDay; on: LegalDay }) => LegalDay;
  /** What a dossier is made of; refuses with `no-rule-in-force`. */
  papersFor: (question: PapersQuestion) => DossierPapers;
  /** Every award, whether it can be asked for or not. */
  catalogueOn: (on: LegalDay) => Catalogue;
  incompatible: readonly IncompatibleActs[];
  /** Units that are no more on that day, and who took their work over. */
  heirsOn: (on: LegalDay) => readonly Heir[];
  /** Every code that some rule of any day reads, or the catalogue names. */
  knownCodes: KnownCodes;
  /** Bonus in VND, rounded up to 10,000, for the award given on that day; null where no figure is known. */
  bonusFor: (award: string, recipient: RecipientKind, on: LegalDay) => Bonus | null;
  /** Of several titles given at one time for one period only the highest bonus is paid; null where no rule is in force. */
  titlesRule: (on: LegalDay) => TitlesRule | null;
  /** On what ground a bonus of this type is handed over as a keepsake of equal value; null where it is paid. */
  keepsakeFor: (type: AwardType, on: LegalDay) => Basis | null;
  /** How a duty of the office itself is dated on that day; refuses with `no-rule-in-force`. */
  officeClock: (kind: OfficeClockKind, on: LegalDay) => ClockRule;
  /** Every (award, type, procedure, unitKind) that has a route on that day. */
  routesOn: (on: LegalDay) => Route[];
  /** Values in force on that day that the office may put others in the place of, or confirm. */
  changeableOn: (on: LegalDay) => ChangeableValue[];
  /**
   * The law as shipped with these changes of the office and no others. What is approved and does not fit the files any more
   * is left out; one that is proposed must be the office's to make, fit, and let the others stand: `law-change-not-valid`.
   */
  withChanges: (approved: readonly LawChange[], proposed?: LawChange) => Law;
  /** Changes that the files bear no more, each with what is wrong. */
  leftOut: readonly LeftOut[];
}

export interface Bonus {
  /** Multiplier in hundredths of the base salary: 150 means 1.5. */
  hundredths: number;
  baseSalary: number;
  vnd: number;
  basis: Basis;
  /** The most that may be given; the amount is decided here. */
  ceiling?: true;
}

export interface TitlesRule {
  titles: readonly string[];
  basis: Basis;
}
