export const pipeline = {
  title: 'Đường đi của hồ sơ',
  states: {
    done: 'đã qua',
    current: 'đang ở đây',
    ahead: 'sắp tới',
    returned: 'đã về đơn vị',
    held: 'tạm giữ',
    skipped: 'không qua',
    stopped: 'kết thúc tại đây',
  },
} as const;
