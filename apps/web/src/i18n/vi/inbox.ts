export const inbox = {
  title: 'Việc của tôi',
  empty: 'Không có việc nào đang chờ.',
  emptyNext: 'Việc mới hiện ở đây ngay khi được giao.',
} as const;
