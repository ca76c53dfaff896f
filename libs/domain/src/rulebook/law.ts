import type { Calendar } from '../calendar/calendar';
import type { Instant, LegalDay, Role } from '../kernel/decider';
import type { Catalogue, DossierPapers, PapersQuestion } from './catalogue';
import type { Heir } from './heir';
import type { KnownCodes } from './known-codes';
import type { Condition } from './verdict';
import type { IncompatibleActs } from './incompatible';
import type { ChangeableValue, LawChange, LeftOut } from './law-change';

/** How well a legal fact is proved. What is not SOURCED is shown as unverified and never refuses by itself. */
export type Confidence = 'SOURCED' | 'INFERRED' | 'RECALLED';

/** The legal ground of a rule, e.g. NĐ 152/2025/NĐ-CP, Điều 35 khoản 3. */
export interface Basis {
  text: string;
  article: string;
  confidence: Confidence;
}

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

export const clockKinds = [
  'receive', // tiếp nhận
  'assign', // phân công thẩm định
  'appraise', // thẩm định
  'supplement', // bổ sung hồ sơ
  'consultation', // hiệp y
  'disclosure', // công khai
  'partyOpinion',
  'initiative',
  'council', // đưa hồ sơ ra phiên họp Hội đồng
  'decide', // Chủ tịch / người đứng đầu quyết định
  'submitUpward', // trình cấp trên: 30 hoặc 40 ngày làm việc từ hồ sơ đủ
  'reachMinistry', // ngày cố định: 30/06, 31/12
  'handOver', // chuyển hồ sơ tới Bộ
  'resumeHandOver', // chuyển không được: chuyển lại hoặc chuyển bằng giấy
  'stateAnswer', // Bộ Nội vụ thẩm định
  'publish', // công bố, thông báo kết quả
  'present', // trao tặng
  'archive',
  'answerNominee', // trả lời đơn vị khi không khen
  'resubmit', // trình lại sau khi Bộ trả
  'verifyHold', // xác minh đơn thư
  'returnObjects', // thu hồi hiện vật, tiền thưởng
  'invite', // giấy mời họp
  'signMinutes', // ký biên bản họp
  'enterCalendar', // nhập lịch làm việc của năm sau
] as const;
export type ClockKind = (typeof clockKinds)[number];

export type Limit =
  | { workingDays: number }
  | { calendarDays: number }
  /** The next such day at or after the start, `yearsLater` more years on. */
  | { month: number; day: number; yearsLater: number };

/** What may keep a clock still: bổ sung hồ sơ, tạm giữ vì đơn thư, hiệp y. */
export const pauseCauses = ['supplement', 'hold', 'consultation'] as const;
export type PauseCause = (typeof pauseCauses)[number];

/** How a deadline is reckoned. A fixed day never moves; a limit in days stands still for the causes that it names. */
export interface ClockRule {
  kind: ClockKind;
  limit: Limit;
  /** Working days in which the office itself means to be done; nothing follows when they have passed. */
  target?: { workingDays: number };
  /** Working days before the due date on which a reminder goes out. */
  remindBefore: readonly number[];
  pausesOn: readonly PauseCause[];
  /** The clock starts on the day of the title that the proposal rests on. Where that day is not given, a year ago is taken:
   * a date that is never too late, on this weaker ground. */
  fromTitle?: { whenUnknown: Basis };
  /** The limit for what is of education, where it has its own. */
  ofEducation?: Limit;
  /** Who owes it. */
  owedBy: Role;
  basis: Basis;
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

/** An open duty, kept in its stream with an absolute date. */
export interface Obligation {
  /** `<kind>@<version that armed it>`: a second visit owes anew. */
  id: string;
  kind: ClockKind;
  dueAt: Instant;
  remindAt: readonly Instant[];
  owedBy: Role;
  /** Unit that owes, where the role is a unit's. */
  unit?: string;
  basis: Basis;
  /** What it is about: body consulted, package, session. */
  about?: string;
  /** The date rests on a year whose calendar is not published; it is set when that is. */
  provisional?: true;
  /** How its date was reckoned, so that it can be shown again and moved by rule. */
  reckoned?: Reckoning;
}

export interface Reckoning {
  /** The day on which the clock started; it is not counted. */
  from: LegalDay;
  limit: Limit;
  remindBefore: readonly number[];
  pausesOn: readonly PauseCause[];
  /** The office's own days and date, which bind nobody. */
  target?: { workingDays: number };
  targetOn?: LegalDay;
}
