/** The columns of a workbook of dossiers. */
export const dossierColumns = {
  due: 'Hạn',
  code: 'Mã hồ sơ',
  name: 'Đối tượng',
  kind: 'Loại đối tượng',
  award: 'Danh hiệu, hình thức',
  type: 'Loại hình',
  unit: 'Đơn vị trình',
  year: 'Năm',
  custody: 'Bước',
  held: 'Tạm giữ',
  officer: 'Chuyên viên',
  decision: 'Số quyết định',
  decidedOn: 'Ngày quyết định',
  changed: 'Diễn biến gần nhất',
} as const;

export const typeWords: Readonly<Record<string, string>> = {
  merit: 'Công trạng',
  unplanned: 'Đột xuất',
  thematic: 'Theo chuyên đề',
  career: 'Quá trình cống hiến',
  external: 'Đối ngoại',
};

export const outcomeWords: Readonly<Record<string, string>> = {
  presented: 'đã trao',
  failed: 'Hội đồng không thông qua',
  refused: 'không khen thưởng',
  withdrawn: 'đơn vị rút hồ sơ',
  cancelled: 'quyết định bị hủy bỏ',
  stateRefused: 'Nhà nước không khen',
};
