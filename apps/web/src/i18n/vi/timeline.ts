export const timeline = {
  densities: { brief: 'Gọn', full: 'Đầy đủ', original: 'Bản gốc' },
  density: 'Mức chi tiết',
  occurred: (at: string) => `Xảy ra lúc ${at}, ghi nhận sau`,
  meanwhile: (times: number) => `Không có thay đổi; hệ thống nhắc, tính hạn ${times} lần`,
} as const;
