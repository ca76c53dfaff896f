/** Deadlines: words only, the days are the API's. U+00A0 keeps a number with its day. */
export const clock = {
  left: (days: number) => `Còn ${days} ngày làm việc`,
  today: 'Hạn hôm nay',
  over: (days: number) => `Quá hạn ${days} ngày làm việc`,
  overToday: 'Đã quá hạn',
  held: 'Tạm dừng',
  due: 'Hạn',
  fixed: 'ngày cố định, không dời',
  provisional: 'hạn tạm tính',
  done: 'Xong đúng hạn',
  doneLate: 'Xong, muộn hạn',
  short: {
    left: (days: number) => `Còn ${days} ngày`,
    over: (days: number) => `Quá ${days} ngày`,
  },
} as const;
