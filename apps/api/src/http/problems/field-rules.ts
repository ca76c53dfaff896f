import { fieldNames } from './field-names';

/** What a rule asks, as it was written at the field. */
export interface Asked {
  /** The field's name, inside a sentence. */
  name: string;
  /** The parameters of the rule. */
  by: readonly unknown[];
  /** Whether every item of a list must hold it. */
  each: boolean;
}

const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const count = new Intl.NumberFormat('vi-VN');
const n = (value: unknown): string => (typeof value === 'number' ? count.format(value) : String(value));

/** "Lý do", or "Mỗi mục của danh sách hồ sơ". */
const subject = ({ name, each }: Asked): string => (each ? `Mỗi mục của ${name}` : upper(name));

const day = 'là một ngày có trong lịch, dạng ngày/tháng/năm, từ 1900 đến 2199';

/** The sentence of each rule: what is wrong with the field, and what is taken. */
export const fieldRules: Readonly<Record<string, (asked: Asked) => string>> = {
  isDefined: ({ name, each }) => missing(name, each),
  isString: (asked) => `${subject(asked)} phải là chữ.`,
  minLength: (asked) =>
    asked.by[0] === 1
      ? missing(asked.name, asked.each)
      : `${subject(asked)} quá ngắn: nhập ít nhất ${n(asked.by[0])} ký tự.`,
  maxLength: (asked) => `${subject(asked)} quá dài: rút gọn còn nhiều nhất ${n(asked.by[0])} ký tự.`,
  matches: (asked) => `${subject(asked)} không đúng dạng. ${shapes[String(asked.by[0])] ?? shapeUnknown}`,
  isIn: (asked) => `${subject(asked)} không có trong danh sách được chọn. Chọn lại.`,
  equals: ({ name }) => `Chỉ gửi ${name} khi đúng như vậy; nếu không thì bỏ trống.`,
  isInt: (asked) => `${subject(asked)} phải là số nguyên.`,
  min: (asked) => `${subject(asked)} phải từ ${n(asked.by[0])} trở lên.`,
  max: (asked) => `${subject(asked)} không được quá ${n(asked.by[0])}.`,
  isBoolean: (asked) => `${subject(asked)}: chọn có hoặc không.`,
  isArray: (asked) => `${subject(asked)} phải là một danh sách.`,
  isObject: (asked) => `${subject(asked)} chưa đủ các phần. Nhập lại từng phần.`,
  nestedValidation: (asked) => `${subject(asked)} chưa đủ các phần. Nhập lại từng phần.`,
  arrayMinSize: ({ name, by }) =>
    by[0] === 1
      ? `Chưa có mục nào trong ${name}. Thêm ít nhất một mục.`
      : `${upper(name)} cần ít nhất ${n(by[0])} mục.`,
  arrayMaxSize: ({ name, by }) => `${upper(name)} có quá nhiều mục: nhiều nhất ${n(by[0])} mục một lần.`,
  arrayUnique: ({ name }) => `${upper(name)} có mục ghi hai lần. Bỏ mục trùng.`,
  isLegalDay: (asked) => `${subject(asked)} phải ${day}.`,
  areLegalDays: ({ name }) => `Mỗi mục của ${name} phải ${day}.`,
  isInstant: (asked) => `${subject(asked)} phải là một ngày giờ có thật.`,
  isMoment: (asked) => `${subject(asked)} phải là một phiên bản hoặc một ngày giờ có thật.`,
  isName: (asked) =>
    `${subject(asked)} phải là tên có chữ cái, không quá 200 ký tự, không có dấu hỏi thay cho chữ bị mất. Gõ lại bằng Unicode.`,
  isLimit: (asked) => `${subject(asked)} phải là số ngày làm việc, số ngày, hoặc một ngày trong năm.`,
  isAsked: (asked) => `${subject(asked)} chỉ gồm số nguyên, chữ hoặc danh sách chữ.`,
  countsByAward: (asked) => `${subject(asked)} phải là số nguyên từ 0 cho từng danh hiệu.`,
  whitelistValidation: () => 'Yêu cầu có một mục mà hệ thống không nhận. Tải lại trang rồi nhập lại.',
  unknownValue: () => 'Nội dung gửi lên không đúng dạng. Tải lại trang rồi nhập lại.',
  isText: (asked) => `${subject(asked)} có ký tự không phải là chữ. Xóa ký tự lạ rồi gõ lại.`,
};

/** Whether a rule says what kind of thing is asked: where it is broken the others say nothing more. */
export const ofKind: ReadonlySet<string> = new Set([
  'isString',
  'isInt',
  'isBoolean',
  'isArray',
  'isObject',
  'nestedValidation',
  'isLegalDay',
  'isIn',
]);

/** Nothing was sent where something must be: typed, or chosen. */
export const missing = (name: string, each = false, chosen = false): string =>
  each ? `Mỗi mục của ${name} phải có nội dung.` : `${chosen ? 'Chưa chọn' : 'Chưa nhập'} ${name}.`;

/** Rules of what is chosen, not typed. */
export const ofChoice: ReadonlySet<string> = new Set(['isIn', 'isBoolean', 'isArray', 'equals']);

/** Text of an encoding of before Unicode; with what was probably meant. */
export const misreadText = (name: string, encoding: string, likely: string | null): string =>
  `${upper(name)} gõ bằng bảng mã cũ (${encoding}) hoặc bị đọc sai bảng mã. ` +
  (likely === null ? 'Gõ lại bằng Unicode.' : `Có phải “${likely}”? Gõ lại bằng Unicode.`);

/** By class and field, else by field: what people call it. */
export const nameOfField = (field: string, classes: readonly string[] = []): string =>
  classes.map((of) => fieldNames[`${of}.${field}`]).find((name) => name !== undefined) ??
  fieldNames[field] ??
  'mục này';

const plain = 'Chỉ gồm chữ không dấu, chữ số, dấu chấm và gạch nối.';
const dossier = 'Mã hồ sơ gồm HS, năm và sáu chữ số, ví dụ HS-2024-000123.';
const again = 'Chọn lại trong danh sách.';
const shapeUnknown = 'Xem lại cách ghi.';

/** What each pattern asks, by the pattern. */
export const shapes: Readonly<Record<string, string>> = {
  '/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/': plain,
  '/^[A-Za-z0-9-]{1,40}$/': plain,
  '/^[A-Za-z0-9._-]{1,40}$/': plain,
  '/^HS-\\d{4}-\\d{6}$/': dossier,
  '/^\\d{6}$/': 'Mã gồm sáu chữ số.',
  '/^\\d{5}$/': 'Mã gồm năm chữ số.',
  '/^[A-Za-z0-9_-]{1,1000}$/': 'Mở lại danh sách từ trang đầu.',
  '/^[A-Za-z0-9][A-Za-z0-9./_-]{0,99}$/': 'Mở lại danh sách từ trang đầu.',
  '/^[A-Za-z]{1,40}$/': again,
  '/^(dossier|session|submission|decision|ceremony|calendar)\\/[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/': again,
  '/^[A-Za-z][\\w-]{0,39}$/': again,
  '/^\\d{1,4}\\.\\d{1,3}$/': again,
  '/^[A-Za-z]{1,30}(:[A-Za-z0-9._/-]{1,80})?@\\d{1,9}$/': again,
  '/^((shares|clocks|tracks|bonus)\\.[A-Za-z][A-Za-z0-9-]{0,60}|(papers|conditions)\\.[^\\n\\0]{1,400})$/': again,
};
