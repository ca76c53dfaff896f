/** What a duty or a notice is about, and the way there. */
export const about = {
  kinds: {
    dossier: 'Hồ sơ',
    session: 'Phiên họp Hội đồng',
    package: 'Gói hồ sơ trình Nhà nước',
    calendar: 'Lịch làm việc',
    decision: 'Quyết định khen thưởng',
    ceremony: 'Lễ trao tặng',
    submission: 'Tờ trình',
    delegation: 'Văn bản ủy quyền',
    other: 'Việc chung',
  },
  open: {
    dossier: 'Mở hồ sơ',
    decision: 'Mở quyết định',
    session: 'Mở phiên họp',
    submission: 'Mở gói hồ sơ',
    ceremony: 'Mở lễ trao tặng',
  },
} as const;
