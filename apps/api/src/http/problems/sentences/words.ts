import type { Deed, Facts, Role } from '@app/domain';

// Codes as people call them, for sentences; screens have words of their own for what they show beside.

export const roleWords: Readonly<Record<Role, string>> = {
  unitClerk: 'cán bộ làm hồ sơ của đơn vị',
  unitHead: 'thủ trưởng đơn vị',
  districtChair: 'Chủ tịch UBND cấp huyện',
  communeChair: 'Chủ tịch UBND cấp xã',
  receivingClerk: 'cán bộ tiếp nhận',
  appraisalOfficer: 'chuyên viên thẩm định',
  headOfBoard: 'Trưởng ban Thi đua, Khen thưởng',
  councilSecretary: 'thư ký Hội đồng',
  councilMember: 'ủy viên Hội đồng',
  teller: 'người kiểm phiếu',
  chairman: 'Chủ tịch UBND tỉnh',
  ceremonyClerk: 'cán bộ phụ trách trao tặng',
  auditor: 'người kiểm tra',
  administrator: 'quản trị viên',
  system: 'hệ thống',
};

export const deciderWords: Readonly<Record<string, string>> = {
  ...roleWords,
  government: 'Chính phủ',
  primeMinister: 'Thủ tướng Chính phủ',
  president: 'Chủ tịch nước',
};

export const custodyWords: Readonly<Record<string, string>> = {
  absent: 'chưa lập',
  draft: 'lập hồ sơ',
  reception: 'tiếp nhận',
  appraisal: 'thẩm định',
  council: 'Hội đồng xét',
  decider: 'người có thẩm quyền quyết định',
  state: 'cấp Nhà nước',
  result: 'công bố kết quả',
  ceremony: 'trao tặng',
  archive: 'lưu trữ',
  closed: 'đã kết thúc',
};

export const trackWords: Readonly<Record<string, string>> = {
  initiative: 'đánh giá sáng kiến',
  consultation: 'lấy ý kiến hiệp y',
  disclosure: 'công khai',
  partyOpinion: 'ý kiến Ban Thường vụ Tỉnh ủy',
  supplement: 'bổ sung hồ sơ',
};

export const deedWords: Readonly<Record<Deed, string>> = {
  nominate: 'đề nghị',
  receive: 'tiếp nhận',
  appraise: 'thẩm định',
  vote: 'biểu quyết',
  count: 'kiểm phiếu',
  decide: 'quyết định',
  candidate: 'là người được đề nghị trong',
  conflict: 'khai có liên quan đến',
};

export const pauseWords: Readonly<Record<string, string>> = {
  supplement: 'chờ đơn vị bổ sung',
  hold: 'đang tạm giữ',
  consultation: 'chờ ý kiến hiệp y',
};

export const sessionWords: Readonly<Record<string, string>> = {
  planned: 'đang lên chương trình',
  frozen: 'đã chốt chương trình',
  meeting: 'đang họp',
  signed: 'đã ký biên bản',
  cancelled: 'đã hủy',
};

const named = (words: Readonly<Record<string, string>>, code: unknown): string =>
  (typeof code === 'string' && words[code]) || 'chưa rõ';

/** The facts of a refusal, each asked for as what it is. */
export class Said {
  constructor(private readonly facts: Facts) {}

  has = (key: string): boolean => this.facts[key] !== undefined && this.facts[key] !== null;
  text = (key: string): string => String(this.facts[key] ?? '');
  list = (key: string): readonly unknown[] => (Array.isArray(this.facts[key]) ? (this.facts[key] as unknown[]) : []);
  count = (key: string): number => this.list(key).length;
  word = (key: string, words: Readonly<Record<string, string>>): string => named(words, this.facts[key]);
  words = (key: string, words: Readonly<Record<string, string>>): string => listed(this.list(key), words);
  /** `10/12/2024`, of a legal day or of an instant. */
  day = (key: string): string => dayWords(this.text(key));
  object = (key: string): object | null => (typeof this.facts[key] === 'object' ? this.facts[key] : null);
  /** The names of things that are listed with them, the first few. */
  names = (key: string, of: string): string => few(this.list(key).map((item) => named(item as never, of)));
}

/** `a, b hoặc c`; what has no name is left out. */
export function listed(codes: readonly unknown[], words: Readonly<Record<string, string>>): string {
  const all = [...new Set(codes.filter((code) => typeof code === 'string').map((code) => named(words, code)))];
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} hoặc ${all.at(-1)}` : (all[0] ?? '');
}

const most = 4;
export const few = (all: readonly string[]): string =>
  all.length > most ? `${all.slice(0, most).join(', ')} và ${all.length - most} mục khác` : all.join(', ');

function dayWords(text: string): string {
  const day = text.length > 10 ? new Date(Date.parse(text) + 7 * 3_600_000).toISOString().slice(0, 10) : text;
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day.split('-').reverse().join('/') : text;
}
