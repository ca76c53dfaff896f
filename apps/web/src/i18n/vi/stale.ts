/** Two people at one thing. */
export const stale = {
  clash: 'Hai người cùng sửa',
  choose: 'Chọn nội dung giữ lại.',
  mine: 'Đang nhập',
  theirs: 'Trên hệ thống',
  empty: 'Để trống',
  changed: (who: string, at: string) => `${who} vừa cập nhật hồ sơ lúc ${at}. Phần đang nhập vẫn được giữ.`,
  papers: 'Bản kê vừa được người khác sửa.',
  changedBySomebody: 'Hồ sơ vừa có thay đổi. Phần đang nhập vẫn được giữ.',
  moved: (to: string) => `Hồ sơ đã sang bước khác: ${to}. Việc làm được đã đổi theo.`,
  see: 'Xem thay đổi',
  again: 'Xem lại rồi gửi lại',
} as const;
