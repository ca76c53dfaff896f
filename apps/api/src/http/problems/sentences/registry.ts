import type { Said } from './words';

/** Of units, people, collectives and the law of the office, with the facts that the refusal rests on. */
export const ofRegistry: Readonly<Record<string, (said: Said) => string>> = {
  'already-taken': (s) =>
    s.text('scope').startsWith('candidacy/') ? proposedAlready(s) : 'số hoặc mã này đã có nơi khác giữ',
  'unit-not-in-force': (s) => `đơn vị được nêu không hoạt động vào ngày ${s.day('on')}`,
  'before-the-unit': (s) => `đơn vị có từ ngày ${s.day('from')}`,
  'unit-ended': (s) => `đơn vị đã kết thúc hoạt động ngày ${s.day('to')}`,
  'unit-change-out-of-order': (s) => `đã ghi một thay đổi của ngày sau, chọn ngày từ ${s.day('last')}`,
  'candidate-change-out-of-order': (s) => `đã ghi một thay đổi của ngày sau, chọn ngày từ ${s.day('last')}`,
  'candidate-took-over-later': (s) => `một mục khác đã nhập vào mục này ngày ${s.day('last')}, chọn ngày sau đó`,
  'mark-overlaps': (s) => `thời gian trùng với một dấu đã ghi${s.has('from') ? ` từ ${s.day('from')}` : ''}`,
  'change-in-the-future': (s) => `ngày ${s.day('from')} chưa đến`,
  'maybe-known': (s) => `có thể đã có trong danh mục, còn ${Math.max(1, s.count('questions'))} câu hỏi phải trả lời`,
  'workbook-columns-missing': () => 'không trang nào có dòng tiêu đề với đủ các cột bắt buộc',
  'law-change-too-early': (s) => `ngày có hiệu lực ${s.day('from')} không sau hôm nay`,
  'calendar-of-the-past': (s) => `lịch mới đổi ngày ${s.day('day')} đã qua`,
};

/** By which dossier, to whoever may read it. */
function proposedAlready(s: Said): string {
  const holder = s.has('holder') ? `hồ sơ ${s.text('holder').replace('dossier/', '')}` : 'một hồ sơ khác';
  return `${holder} đã đề nghị hình thức này cho đối tượng này trong thời gian trùng`;
}
