import type { Said } from './request';

/** Of what the office puts in force by itself. */
export const ofLaw = {
  'no-such-law-change': [404, 'Không có thay đổi này.', 'Xem lại mã trong danh sách thay đổi.'],
  'law-change-exists': [409, 'Đã có thay đổi mang mã này.', 'Chọn mã khác.'],
  'law-change-dropped': [409, 'Thay đổi này đã bỏ.', 'Soạn thay đổi mới.'],
  'law-change-in-force': [
    409,
    'Thay đổi này đã có hiệu lực, không bỏ được.',
    'Soạn thay đổi mới, có hiệu lực từ một ngày khác.',
  ],
  'law-change-empty': [422, 'Thay đổi không có giá trị nào.', 'Nêu ít nhất một giá trị.'],
  'law-change-too-early': [422, 'Ngày có hiệu lực không sau hôm nay.', 'Chọn ngày từ ngày mai.'],
  'law-change-not-valid': [422, 'Giá trị không dùng được.', 'Sửa những chỗ nêu trong faults.'],
  'value-twice': [422, 'Một giá trị được nêu hai lần.', 'Giữ một trong hai (value).'],
  'calendar-days-strange': [
    422,
    'Có ngày trùng, ngoài năm, nghỉ vào cuối tuần, hoặc làm bù vào ngày thường.',
    'Sửa những ngày nêu trong days.',
  ],
  'calendar-of-the-past': [
    409,
    'Lịch mới đổi một ngày đã qua.',
    'Giữ nguyên các ngày đến hôm nay như lịch đang dùng (day).',
  ],
} satisfies Readonly<Record<string, Said>>;
