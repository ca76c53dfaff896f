export const reception = {
  title: 'Tiếp nhận hồ sơ',
  empty: 'Không có hồ sơ nào chờ tiếp nhận.',
  emptyNext: 'Hồ sơ hiện ở đây ngay khi đơn vị trình.',
  toList: 'Xem mọi hồ sơ',
  choose: 'Đánh dấu hồ sơ để tiếp nhận nhiều hồ sơ một lần; mở từng hồ sơ để xem giấy tờ hoặc trả hồ sơ.',
  chosen: (count: number) => `Đã đánh dấu ${count} hồ sơ.`,
  look: (count: number) => (count === 0 ? 'Xem trước kết quả' : `Xem trước kết quả ${count} hồ sơ`),
  markAll: 'Đánh dấu mọi hồ sơ trên trang',
  mark: (name: string) => `Đánh dấu hồ sơ ${name}`,
  many: 'Tiếp nhận nhiều hồ sơ…',
} as const;
