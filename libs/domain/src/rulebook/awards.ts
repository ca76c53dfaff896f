/** Awards that can be asked for: each has a route in some rulebook. Of every other the catalogue only tells. */
export const awardCodes = [
  'LDTT', // Lao động tiên tiến
  'CSTDCS', // Chiến sĩ thi đua cơ sở
  'TTLDTT', // Tập thể lao động tiên tiến
  'TTDPVH', // Thôn, tổ dân phố văn hóa
  'GDVH', // Gia đình văn hóa
  'GK', // Giấy khen
  'BK-T', // Bằng khen của tỉnh
  'CSTDT', // Chiến sĩ thi đua tỉnh
  'CTD-T', // Cờ thi đua của tỉnh
  'TTLDXS', // Tập thể lao động xuất sắc
  'XPTB', // Xã, phường, đặc khu tiêu biểu
  'KNC-T', // Kỷ niệm chương của tỉnh
  'CSTDTQ', // Chiến sĩ thi đua toàn quốc
  'CTD-CP', // Cờ thi đua của Chính phủ
  'BK-TTg', // Bằng khen của Thủ tướng
  'HCLD-3', // Huân chương Lao động hạng Ba
  'HCLD-2',
  'HCLD-1',
  'HCDL-3', // Huân chương Độc lập hạng Ba
  'HCDL-2',
  'HCDL-1',
  'HCDDK', // Huân chương Đại đoàn kết dân tộc
  'AHLD', // Anh hùng Lao động
  'TAH', // Tỉnh Anh hùng
] as const;
export type AwardCode = (typeof awardCodes)[number];
/** công trạng, đột xuất, chuyên đề, cống hiến, đối ngoại (of foreigners and Vietnamese abroad) */
export const awardTypes = ['merit', 'unplanned', 'thematic', 'career', 'external'] as const;
export type AwardType = (typeof awardTypes)[number];
export type Procedure = 'standard' | 'simplified';
export const recipientKinds = ['person', 'collective', 'household'] as const;
export type RecipientKind = (typeof recipientKinds)[number];
export type Authority =
  'unitHead' | 'districtChair' | 'communeChair' | 'chairman' | 'government' | 'primeMinister' | 'president';
