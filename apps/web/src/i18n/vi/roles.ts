/** Positions as the office calls them; a new role of the API does not compile without its words here. */
export const roles = {
  unitClerk: 'Cán bộ thi đua của đơn vị',
  unitHead: 'Người đứng đầu đơn vị',
  districtChair: 'Chủ tịch UBND cấp huyện',
  communeChair: 'Chủ tịch UBND cấp xã',
  receivingClerk: 'Cán bộ tiếp nhận',
  appraisalOfficer: 'Chuyên viên thẩm định',
  headOfBoard: 'Trưởng ban (phòng) Thi đua - Khen thưởng',
  councilSecretary: 'Thư ký Hội đồng',
  councilMember: 'Ủy viên Hội đồng',
  teller: 'Người kiểm phiếu',
  chairman: 'Chủ tịch UBND tỉnh',
  ceremonyClerk: 'Cán bộ lễ tân, trao tặng',
  auditor: 'Người kiểm tra, thanh tra',
  administrator: 'Quản trị hệ thống',
  system: 'Hệ thống',
} as const;
