/** Deadlines: words only, the days are the API's. U+00A0 keeps a number with its day. */
export const clock = {
  left: (days: number) => `Còn ${days} ngày làm việc`,
  today: 'Hạn hôm nay',
  over: (days: number) => `Quá hạn ${days} ngày làm việc`,
  held: (since: string) => `Tạm dừng từ ${since}`,
  due: 'Hạn',
  fixed: 'ngày cố định, không dời',
  provisional: 'hạn tạm tính',
  short: {
    left: (days: number) => `Còn ${days} ngày`,
    over: (days: number) => `Quá ${days} ngày`,
  },
  done: (late: number) =>
    late > 0 ? `Xong, muộn ${late} ngày làm việc` : late < 0 ? `Xong, sớm ${-late} ngày làm việc` : 'Xong đúng hạn',
} as const;
