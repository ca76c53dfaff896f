export const form = {
  sending: 'Đang gửi…',
} as const;
