import type { Instant, LegalDay, Role } from '../kernel/decider';
import type { Basis } from './basis';

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
  'resultLetters', // gửi kết quả tới đơn vị
  'bonusList', // lập, chuyển danh sách chi tiền thưởng
  'inviteGuests', // giấy mời dự lễ trao tặng
  'holdCeremony', // tổ chức lễ, ghi nhận trao tặng
  'collect', // trao nốt phần chưa nhận tại lễ
] as const;
export type ClockKind = (typeof clockKinds)[number];

/** Clocks of what the office does for many dossiers at once: a session, a package, a decision, a ceremony. No route has them. */
export const officeClockKinds = [
  ...(['invite', 'signMinutes', 'handOver', 'resumeHandOver'] as const),
  ...(['resultLetters', 'bonusList', 'inviteGuests', 'holdCeremony', 'collect'] as const),
] satisfies readonly ClockKind[];
export type OfficeClockKind = (typeof officeClockKinds)[number];

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
