import type { CandidateKind, UnitKind } from '@app/domain';

/** The columns of a workbook of candidates. */
export const columns = {
  kind: 'Loại',
  name: 'Họ và tên hoặc tên gọi',
  unit: 'Mã đơn vị',
  distinct: 'Không phải người đã có',
} as const;
export type Column = keyof typeof columns;

/** How offices head these columns beside our own titles; the first that a row has counts. */
export const headings: Readonly<Record<Column, readonly string[]>> = {
  kind: ['Loại đối tượng', 'Đối tượng', 'Phân loại'],
  name: [
    'Họ và tên, tên gọi',
    'Họ và tên',
    'Họ tên',
    'Họ, tên',
    'Họ và tên/Tên gọi',
    'Tên gọi',
    'Tên cá nhân, tập thể',
    'Tên',
  ],
  unit: ['Mã cơ quan, đơn vị', 'Mã cơ quan', 'Đơn vị', 'Đơn vị công tác'],
  distinct: ['Không trùng', 'Không phải đối tượng đã có'],
};

export const kindWords: Readonly<Record<CandidateKind, string>> = {
  person: 'Cá nhân',
  collective: 'Tập thể',
  household: 'Hộ gia đình',
};

export const unitKindWords: Readonly<Record<UnitKind, string>> = {
  agency: 'Cơ quan, đơn vị',
  district: 'Huyện, thị xã, thành phố',
  commune: 'Xã, phường, thị trấn',
  enterprise: 'Doanh nghiệp',
  central: 'Cơ quan trung ương',
  cluster: 'Cụm, khối thi đua',
};

export const sheetNames = { list: 'Danh sách', help: 'Hướng dẫn', units: 'Mã đơn vị' } as const;
export const exported = ['Mã', columns.kind, columns.name, columns.unit, 'Đơn vị'] as const;
export const exportedUnits = ['Mã', 'Tên', 'Loại', 'Từ ngày', 'Đến ngày'] as const;
export const help: readonly (readonly [string, string])[] = [
  [columns.kind, `Bắt buộc: ${Object.values(kindWords).join(', ')}.`],
  [
    columns.name,
    'Bắt buộc: họ và tên đầy đủ của người, tên của tập thể hoặc của chủ hộ; có dấu, bảng mã Unicode, tối đa 200 ký tự.',
  ],
  [columns.unit, 'Bắt buộc: mã trong trang Mã đơn vị, ví dụ SGDDT.'],
  ['Giới hạn', 'Mỗi lần nhập tối đa 5.000 dòng, tệp tối đa 1 MiB; danh sách dài hơn thì chia thành nhiều lần.'],
  [columns.distinct, 'Để trống. Nếu hệ thống hỏi dòng này có trùng ai không và đã xem là không, ghi x.'],
];

/** What is wrong in a cell, and what to do. */
export const rowFaults = {
  'kind-missing': ['Chưa ghi loại.', 'Ghi Cá nhân, Tập thể hoặc Hộ gia đình.'],
  'kind-unknown': ['Không có loại này.', 'Ghi Cá nhân, Tập thể hoặc Hộ gia đình.'],
  'name-missing': ['Chưa ghi tên.', 'Ghi họ và tên đầy đủ, hoặc tên gọi.'],
  'name-not-text': ['Tên không phải là chữ.', 'Đặt ô ở dạng Text và ghi lại tên.'],
  'name-too-long': ['Tên dài quá 200 ký tự.', 'Rút gọn tên.'],
  'name-in-old-encoding': [
    'Tên gõ bằng bảng mã cũ (TCVN3, VNI) hoặc bị đọc sai bảng mã.',
    'Nếu tên đúng như gợi ý thì ghi lại như vậy; nếu không, gõ lại bằng Unicode.',
  ],
  'name-garbled': ['Tên bị hỏng chữ, không đọc được.', 'Gõ lại tên bằng Unicode.'],
  'unit-missing': ['Chưa ghi mã đơn vị.', 'Ghi mã trong danh mục đơn vị.'],
  'unit-unknown': ['Không có đơn vị mang mã này.', 'Xem mã trong danh mục đơn vị.'],
  'unit-of-others': ['Đơn vị này không phải của ông/bà.', 'Chỉ ghi người, tập thể của đơn vị mình.'],
  'unit-not-in-force': ['Đơn vị này nay không hoạt động.', 'Ghi mã đơn vị kế tục; xem danh mục đơn vị.'],
  'unit-is-a-cluster': ['Đây là cụm, khối thi đua.', 'Ghi mã đơn vị của người, tập thể.'],
  'distinct-unknown': ['Cột này chỉ để trống hoặc ghi x.', 'Xóa nội dung, hoặc ghi x.'],
  'maybe-known': [
    'Có thể đã có trong danh mục hoặc ở dòng khác.',
    'Xem các dòng nêu ra: nếu là một thì bỏ dòng này, nếu không thì ghi x.',
  ],
} as const satisfies Readonly<Record<string, readonly [cause: string, fix: string]>>;
export type RowFault = keyof typeof rowFaults;
