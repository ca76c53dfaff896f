/** What a notice says beside its kind and stream. */
export interface LetterFacts {
  duty?: string;
  dueAt?: string;
  provisional?: true;
  /** The post that nobody holds, for which the reader is told. */
  vacant?: string;
  /** Of a decision or ceremony: the unit's own dossiers, the first of them by code. */
  dossiers?: readonly string[];
  count?: number;
  number?: string;
  on?: string;
}

export interface Told {
  kind: string;
  stream: string;
  facts: LetterFacts;
}

interface Text {
  subject: string;
  text: string;
}

const last = 'Xem và xử lý tại mục Việc của tôi.\n';

/** Letters in Vietnamese, by kind of notice. They name stream and date, never people. */
export function letterFor(told: Told): Text {
  const subject = subjectOf(told);
  const day = dayOf(told);
  const { vacant } = told.facts;
  const instead = vacant
    ? `Chức vụ ${posts[vacant] ?? vacant} đang không có người giữ, nên thông báo này được gửi cho bạn. Quản trị viên cần nhập người giữ chức vụ.\n`
    : '';
  return { subject, text: `${subject}.\n${day ? `Hạn: ${day}.\n` : ''}${instead}${last}` };
}

const mostLines = 200;

/** What came together in an outage: what is overdue first, then the rest, each by its date; the longest ends where nobody reads on. */
export function digestOf(all: readonly Told[]): Text {
  const groups = [
    ['Quá hạn', all.filter(({ kind }) => kind === 'overdue')],
    ['Nhắc hạn', all.filter(({ kind }) => kind === 'reminder')],
    ['Thông báo khác', all.filter(({ kind }) => kind !== 'overdue' && kind !== 'reminder')],
  ] as const;
  const lines: string[] = [];
  let left = mostLines;
  for (const [title, members] of groups) {
    if (members.length === 0) continue;
    lines.push(`${title} (${members.length}):`);
    const shown = [...members].sort(byDate).slice(0, left);
    left -= shown.length;
    lines.push(...shown.map(lineOf));
    if (shown.length < members.length) lines.push(`… và ${members.length - shown.length} việc khác.`);
    lines.push('');
  }
  const owed = all.some(({ kind }) => kind === 'overdue' || kind === 'reminder');
  const what = owed ? 'nhắc việc trong thời gian gián đoạn' : 'thông báo';
  return { subject: `${all.length} ${what}`, text: `${lines.join('\n')}\n${last}` };
}

const byDate = (a: Told, b: Told) =>
  (a.facts.dueAt ?? '').localeCompare(b.facts.dueAt ?? '') || a.stream.localeCompare(b.stream);

function lineOf(told: Told): string {
  const day = dayOf(told);
  const instead = told.facts.vacant
    ? `; thay cho ${posts[told.facts.vacant] ?? told.facts.vacant} (chưa có người giữ)`
    : '';
  return `- ${subjectOf(told)}${day ? `; hạn ${day}` : ''}${instead}`;
}

const tentative = ' (tạm tính, tính lại khi có lịch làm việc của năm)';
const dayOf = ({ facts }: Told) =>
  facts.dueAt ? `${vietnameseDay(facts.dueAt)}${facts.provisional ? tentative : ''}` : '';

function subjectOf({ kind, stream, facts }: Told): string {
  const code = stream.slice(stream.indexOf('/') + 1);
  const what = duties[facts.duty ?? ''] ?? 'công việc';
  const subjects: Record<string, string> = {
    reminder: `Nhắc hạn: ${what}, ${code}`,
    overdue: `Quá hạn: ${what}, ${code}`,
    consultation: `Lấy ý kiến hiệp y: ${code}`,
    disclosure: `Công khai: ${code}`,
    invitation: `Giấy mời họp: ${code}`,
    handOverOnPaper: `Chuyển hồ sơ giấy tới Bộ Nội vụ: ${code}`,
    refused: `Nhật ký chưa nhận việc của hệ thống: ${code}`,
    logDiffers: 'Kiểm tra đêm thấy dữ liệu khác nhật ký: chạy check-log, xem /health',
    calendarMissing: `Chưa có lịch làm việc năm ${code}`,
    dossierReceived: `Hồ sơ đã được tiếp nhận: ${code}`,
    dossierReturned: `Hồ sơ bị trả lại để bổ sung, sửa: ${code}`,
    dossierNotRecommended: `Hồ sơ không được đề nghị khen thưởng: ${code}`,
    dossierRefused: `Hồ sơ không được khen thưởng: ${code}`,
    decisionIssued: `Có quyết định khen thưởng${numberOf(facts)}: ${dossiersOf(facts)}`,
    decisionCancelled: `Quyết định khen thưởng bị hủy bỏ${numberOf(facts)}: ${dossiersOf(facts)}`,
    ceremonyPlanned: `Lễ trao tặng${onDay(facts)}: ${dossiersOf(facts)}`,
    ceremonyMoved: `Lễ trao tặng dời ngày${onDay(facts)}: ${dossiersOf(facts)}`,
    resultLettersSent: `Kết quả khen thưởng đã công bố${numberOf(facts)}: ${dossiersOf(facts)}`,
    guestsInvited: `Mời dự lễ trao tặng${onDay(facts)}, cùng người được khen hoặc gia đình: ${dossiersOf(facts)}`,
    ceremonyComing: `Nhắc lễ trao tặng${onDay(facts)}: ${dossiersOf(facts)}`,
    delegationGranted: `Văn bản ký thay, ủy quyền có hiệu lực: ${code}`,
    delegationProposed: `Văn bản ký thay, ủy quyền chờ người ủy quyền xác nhận: ${code}`,
    delegationConfirmed: `Người ủy quyền đã xác nhận văn bản: ${code}`,
    delegationRevoked: `Văn bản ký thay, ủy quyền bị thu hồi: ${code}`,
    couldNotHandOver: `Chưa chuyển được hồ sơ tới Bộ Nội vụ: ${code}`,
  };
  return subjects[kind] ?? `Thông báo: ${code}`;
}

const numberOf = ({ number }: LetterFacts) => (number ? ` số ${number}` : '');
const onDay = ({ on }: LetterFacts) => (on ? ` ngày ${on.split('-').reverse().join('/')}` : '');

/** The reader's own dossiers, as far as a letter can name them. */
function dossiersOf({ dossiers = [], count = dossiers.length }: LetterFacts): string {
  const [first, ...others] = dossiers;
  if (first === undefined || count > 3) return `${count} hồ sơ của đơn vị`;
  return [first, ...others].join(', ');
}

/** Posts that may be vacant. */
const posts: Readonly<Record<string, string>> = {
  unitClerk: 'cán bộ làm hồ sơ của đơn vị',
  unitHead: 'thủ trưởng đơn vị',
  districtChair: 'Chủ tịch UBND cấp huyện',
  communeChair: 'Chủ tịch UBND cấp xã',
  receivingClerk: 'cán bộ tiếp nhận',
  appraisalOfficer: 'cán bộ thẩm định',
  headOfBoard: 'Trưởng ban Thi đua - Khen thưởng',
  councilSecretary: 'thư ký Hội đồng',
  chairman: 'Chủ tịch UBND tỉnh',
  ceremonyClerk: 'cán bộ phụ trách trao tặng',
  administrator: 'quản trị viên',
};

const duties: Readonly<Record<string, string>> = {
  receive: 'tiếp nhận hồ sơ',
  assign: 'phân công thẩm định',
  appraise: 'thẩm định hồ sơ',
  supplement: 'bổ sung hồ sơ',
  consultation: 'ý kiến hiệp y',
  disclosure: 'công khai',
  partyOpinion: 'ý kiến Ban Thường vụ Tỉnh ủy',
  initiative: 'đánh giá sáng kiến',
  council: 'đưa hồ sơ ra phiên họp Hội đồng',
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
  // A letter goes through mail that others read: it does not say that there is a complaint.
  verifyHold: 'giải quyết việc tạm giữ hồ sơ',
  returnObjects: 'thu hồi hiện vật, tiền thưởng',
  invite: 'gửi giấy mời họp',
  signMinutes: 'ký biên bản',
  enterCalendar: 'nhập lịch làm việc năm sau',
  resultLetters: 'gửi kết quả tới đơn vị',
  bonusList: 'chuyển danh sách chi tiền thưởng',
  inviteGuests: 'mời dự lễ trao tặng',
  holdCeremony: 'tổ chức lễ, ghi nhận trao tặng',
  collect: 'trao nốt phần chưa nhận tại lễ',
};

function vietnameseDay(instant: string): string {
  const local = new Date(Date.parse(instant) + 7 * 3600_000).toISOString();
  return `${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)}`;
}
