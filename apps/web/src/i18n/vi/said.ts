/** What was said of a dossier on its way. */
export const said = {
  somebody: 'Người có thẩm quyền',
  erased: 'Nội dung đã xóa theo yêu cầu',
  by: (who: string, on: string) => `${who}, ${on}`,
  returned: 'Vì sao hồ sơ được trả lại',
  supplements: 'Bổ sung hồ sơ',
  asked: 'Đã yêu cầu',
  answered: 'Đơn vị bổ sung',
  notAnswered: 'Chờ đơn vị bổ sung',
  opinions: 'Ý kiến',
  waits: (since: string) => `Chờ trả lời từ ${since}`,
  silent: 'Không trả lời trong hạn, coi như đồng ý.',
  disclosed: (from: string, until: string, place: string) => `Từ ${from}, đủ ngày ${until}. ${place}`,
  report: (complaints: number, report: string) => `${complaints} ý kiến phản ánh. ${report}`,
  recommendation: (who: string) => `Thẩm định: ${who}`,
  verdicts: 'Hội đồng',
  councils: { award: 'Hội đồng Thi đua - Khen thưởng', initiative: 'Hội đồng sáng kiến' },
  votes: (yes: number, no: number, present: number, members: number, needed: string) =>
    `${yes} đồng ý, ${no} không đồng ý; có mặt ${present}/${members}, cần ${needed}.`,
} as const;
