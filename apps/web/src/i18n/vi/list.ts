/** What every list says. */
export const list = {
  filters: 'Bộ lọc',
  chosen: 'đã chọn',
  without: (label: string) => `Bỏ lọc theo ${label}`,
  clear: 'Bỏ mọi điều kiện lọc',
  searchIn: (label: string) => `Tìm trong ${label}`,
  noChoice: 'Không có mục nào khớp.',
  next: 'Trang sau',
  previous: 'Trang trước',
  first: 'Về đầu danh sách',
  pages: 'Các trang',
  shown: (rows: number) => `${rows} dòng`,
  total: (total: number) => `${new Intl.NumberFormat('vi-VN').format(total)} hồ sơ`,
  refreshing: 'Đang tải…',
} as const;
