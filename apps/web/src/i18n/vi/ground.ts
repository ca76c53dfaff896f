export const ground = {
  title: 'Căn cứ',
  unverified: 'chưa kiểm chứng',
  replaced: 'đã thay thế',
  states: {
    inForce: 'Đã đối chiếu với văn bản.',
    replaced: 'Đã có văn bản khác thay thế. Việc này vẫn theo văn bản có hiệu lực khi đó.',
    unverified: 'Căn cứ này chưa kiểm chứng từ nguồn chính thức, không dùng để từ chối hồ sơ.',
  },
  close: 'Đóng',
} as const;
