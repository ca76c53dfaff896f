export const verdict = {
  standings: {
    met: 'Đạt',
    notMet: 'Chưa đạt',
    unknown: 'Chưa kết luận',
    unconfirmed: 'Cần người xem xét',
  },
  why: {
    met: 'Đạt',
    notMet: 'Vì sao chưa đủ điều kiện',
    unknown: 'Vì sao chưa kết luận được',
    unconfirmed: 'Cần người xem xét',
  },
  facts: 'Dữ kiện đã dùng',
  warning: 'Cảnh báo, không chặn',
  modes: { all: 'Cần đủ các điều kiện:', any: 'Cần một trong các điều kiện:', none: 'Không được có điều nào:' },
  declared: 'chưa xác nhận',
  results: {
    eligible: 'Đủ điều kiện theo dữ kiện đã có.',
    notEligible: 'Chưa đủ điều kiện theo dữ kiện đã có.',
    open: 'Chưa kết luận được: còn điều chưa rõ.',
  },
  counts: (met: number, notMet: number, open: number) =>
    [met && `${met} đạt`, notMet && `${notMet} chưa đạt`, open && `${open} chờ`].filter(Boolean).join(', '),
  metFrom: (on: string) => `Đủ thời gian từ ngày ${on}.`,
} as const;
