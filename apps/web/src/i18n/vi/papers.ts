export const papers = {
  caption: 'Giấy tờ của hồ sơ',
  head: ['Giấy tờ', 'Số hoặc tên văn bản', 'Căn cứ'],
  onFile: 'Có trong hồ sơ',
  missing: 'Chưa có',
  onlyWhen: (when: string) => `Chỉ khi ${when}.`,
  form: (number: string) => `Theo ${number}`,
  originals: (count: number) => `Số bộ bản chính: ${count}.`,
  allThere: 'Đã có đủ giấy tờ mà đơn vị phải nộp.',
  someMissing: (count: number) => `Còn thiếu ${count} giấy tờ.`,
  notAsked: 'Giấy tờ khác đơn vị đã nộp',
} as const;
