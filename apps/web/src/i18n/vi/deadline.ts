/** How a deadline came about, in one line and day by day. */
export const deadline = {
  working: (from: string, days: number, to: string) => `${from} + ${days} ngày làm việc = ${to}.`,
  calendar: (from: string, days: number, to: string) => `${from} + ${days} ngày = ${to}.`,
  fixed: (on: string) => `Ngày cố định theo quy định: ${on}.`,
  stands: (why: string) => `Dừng tính: ${why}.`,
  extended: (from: string, to: string) => `Gia hạn từ ${from} đến ${to}.`,
  targetOn: (on: string) => `Mục tiêu nội bộ: ${on}.`,
  show: 'Cách tính',
  from: 'Bắt đầu, không tính ngày này',
  counted: 'Số ngày đã tính',
  skipped: 'Ngày không tính',
  none: 'không có',
  worked: 'Ngày nghỉ làm bù, có tính',
  notices: 'Thông báo lịch nghỉ',
  owedBy: (who: string) => `Người thực hiện: ${who}.`,
  done: (count: number) => `Thời hạn đã xong: ${count}`,
  extend: 'Gia hạn…',
} as const;
