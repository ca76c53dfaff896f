/** Letters in Vietnamese, by kind of notice. They name stream and date, never people. */
export function letterFor(
  kind: string,
  stream: string,
  facts: { duty?: string; dueAt?: string },
): { subject: string; text: string } {
  const code = stream.slice(stream.indexOf('/') + 1);
  const day = facts.dueAt ? vietnameseDay(facts.dueAt) : '';
  const what = duties[facts.duty ?? ''] ?? 'công việc';
  const subjects: Record<string, string> = {
    reminder: `Nhắc hạn: ${what}, ${code}`,
    overdue: `Quá hạn: ${what}, ${code}`,
    consultation: `Lấy ý kiến hiệp y: ${code}`,
    disclosure: `Công khai: ${code}`,
    invitation: `Giấy mời họp: ${code}`,
    handOverOnPaper: `Chuyển hồ sơ giấy tới Bộ Nội vụ: ${code}`,
    refused: `Nhật ký chưa nhận việc của hệ thống: ${code}`,
    couldNotHandOver: `Chưa chuyển được hồ sơ tới Bộ Nội vụ: ${code}`,
  };
  const subject = subjects[kind] ?? `Thông báo: ${code}`;
  return { subject, text: `${subject}.\n${day ? `Hạn: ${day}.\n` : ''}Xem và xử lý tại mục Việc của tôi.\n` };
}

const duties: Readonly<Record<string, string>> = {
  receive: 'tiếp nhận hồ sơ',
  appraise: 'thẩm định hồ sơ',
  supplement: 'bổ sung hồ sơ',
  consultation: 'ý kiến hiệp y',
  disclosure: 'công khai',
  partyOpinion: 'ý kiến Ban Thường vụ Tỉnh ủy',
  initiative: 'đánh giá sáng kiến',
  decide: 'quyết định khen thưởng',
  submitUpward: 'trình Nhà nước',
  reachMinistry: 'hồ sơ đến Bộ Nội vụ',
  handOver: 'chuyển hồ sơ tới Bộ Nội vụ',
  resumeHandOver: 'chuyển lại hồ sơ tới Bộ Nội vụ',
  stateAnswer: 'trả lời của Bộ Nội vụ',
  publish: 'công bố kết quả',
  present: 'trao tặng',
  archive: 'lưu trữ',
  answerNominee: 'trả lời đơn vị',
  resubmit: 'trình lại',
  verifyHold: 'xác minh đơn thư',
  returnObjects: 'thu hồi hiện vật, tiền thưởng',
  invite: 'gửi giấy mời họp',
  signMinutes: 'ký biên bản',
};

function vietnameseDay(instant: string): string {
  const local = new Date(Date.parse(instant) + 7 * 3600_000).toISOString();
  return `${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)}`;
}
