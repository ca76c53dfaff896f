import { custodyWords, deciderWords, deedWords, few, pauseWords, roleWords, trackWords, type Said } from './words';

interface Card {
  conditions?: readonly { says: string; standing: string }[];
}

const failing = (said: Said, standings: readonly string[]): string => {
  const { conditions = [] } = (said.object('verdict') ?? {}) as Card;
  return few(conditions.filter(({ standing }) => standings.includes(standing)).map(({ says }) => `“${says}”`));
};

/** Of a dossier, with the facts that the refusal rests on. */
export const ofDossiers: Readonly<Record<string, (said: Said) => string>> = {
  'role-may-not': (s) =>
    s.count('roles') > 0 ? `việc này của ${s.words('roles', roleWords)}` : 'việc này của người giữ chức vụ khác',
  'not-your-unit': () => 'hồ sơ của đơn vị khác, chỉ đơn vị lập hồ sơ hoặc đơn vị kế tục làm được',
  'assigned-to-another': () => 'hồ sơ đã giao cho người khác thẩm định',
  'incompatible-act': (s) => `đã ${s.word('did', deedWords)} hồ sơ này nên không được ${s.word('act', deedWords)}`,
  'own-dossier': () => 'không ai xử lý hồ sơ của chính mình',
  'not-the-decider': (s) => `thẩm quyền của ${s.word('decider', deciderWords)}`,
  'second-person-needed': () => 'người đề nghị không tự duyệt, phải do người thứ hai',
  'wrong-custody': (s) =>
    `hồ sơ đang ở bước ${s.word('custody', custodyWords)}, việc này làm ở bước ${s.words('needs', custodyWords)}`,
  'on-frozen-agenda': (s) =>
    `hồ sơ nằm trong chương trình phiên họp ${s.day('sessionOn')}, chỉ làm được sau khi ký biên bản hoặc rút khỏi chương trình`,
  'under-hold': () => 'hồ sơ đang tạm giữ',
  'tracks-not-done': (s) =>
    `chưa xong ${s.words('waiting', trackWords).replace(' hoặc ', ', ')}, phải xong trước bước ${s.word('before', custodyWords)}`,
  'supplement-open': () => 'đơn vị chưa bổ sung xong hồ sơ',
  'disclosure-too-short': (s) =>
    `công khai ${s.has('sessionOn') ? `đến ngày họp ${s.day('sessionOn')} ` : ''}mới ${s.text('days')}/${s.text('needs')} ngày làm việc, đủ ngày ${s.day('fullOn')}`,
  'not-disclosed': () => 'hồ sơ chưa công khai, hoặc đã kết thúc công khai',
  'already-disclosed': (s) => `hồ sơ đã công khai từ ${s.day('from')}`,
  'papers-missing': (s) => `còn thiếu ${s.names('missing', 'name')}`,
  'papers-need-ground': (s) =>
    `còn thiếu ${s.names('missing', 'name')} theo quy định chưa kiểm chứng, nêu lý do nếu vẫn nhận`,
  'sector-not-named': () =>
    'chưa nêu bộ, ngành quản lý ngành phải lấy ý kiến; nếu ứng viên không phải là cơ quan của tỉnh hay người đứng đầu thì nêu lý do',
  'not-eligible': (s) => `chưa đạt điều kiện ${failing(s, ['notMet']) || 'theo quy định đã kiểm chứng'}`,
  'eligibility-open': (s) =>
    `còn điều kiện chưa rõ: ${failing(s, ['unknown', 'unconfirmed']) || 'xem thẻ điều kiện'}; ghi dữ kiện còn thiếu hoặc nêu lý do coi là đạt`,
  'officer-may-not-appraise': () => 'người được chọn hôm nay không giữ chức vụ thẩm định của Ban',
  'repinning-open': (s) => `đã có đề nghị áp dụng pháp luật ngày ${s.day('lawOn')}, duyệt hoặc rút đề nghị đó trước`,
  'law-of-the-future': (s) => `ngày áp dụng ${s.day('lawOn')} ở tương lai`,
  'pinned-already': (s) => `hồ sơ đang theo pháp luật ngày ${s.day('lawOn')}`,
  'custody-not-on-route': (s) =>
    `quy trình của ngày đó không có bước ${s.word('custody', custodyWords)} mà hồ sơ đang ở`,
  'not-consulted': () => 'chưa gửi lấy ý kiến cơ quan này, hoặc đã có trả lời',
  'already-on-agenda': () => 'hồ sơ đã nằm trong chương trình họp',
  'track-not-open': (s) => `việc ${s.word('track', trackWords)} không đang chờ`,
  'track-not-waivable': () => 'quy định không cho thay việc song hành nào của hồ sơ này',
  'clock-stands-still': (s) =>
    `thời hạn đang dừng vì ${s.words('by', pauseWords).replace(' hoặc ', ', ') || 'hồ sơ tạm giữ'}`,
  'duty-taken': (s) => `việc này đã có người khác nhận từ ngày ${s.day('since')}`,
  'may-not-hold-duty': (s) =>
    `người được chọn hôm nay không là ${s.word('role', roleWords)} nên không nhận được việc này`,
  'not-overdue': (s) => `việc này chưa quá hạn, hạn ${s.day('dueAt')}`,
  'extension-must-be-later': (s) => `hạn mới phải sau hạn cũ ${s.day('dueAt')} và sau hôm nay`,
  'state-decides': () => 'hình thức này do Nhà nước quyết định',
  'decided-here': () => 'hình thức này quyết định tại tỉnh hoặc cơ sở',
  'decision-in-the-future': (s) => `ngày quyết định ${s.day('on')} ở tương lai`,
  'period-reversed': (s) => `ngày bắt đầu ${s.day('from')} sau ngày kết thúc ${s.day('to')}`,
  'period-in-the-future': (s) => `khoảng thời gian thành tích bắt đầu ngày ${s.day('from')}, chưa đến`,
  'source-in-the-future': (s) => `giấy tờ làm nguồn đề ngày ${s.day('on')} ở tương lai`,
  'more-than-members': (s) => `có số ${s.text('most')} lớn hơn tổng số ${s.text('total')} thành viên`,
  'title-decision-in-the-future': (s) => `ngày quyết định danh hiệu cũ ${s.day('titleDecidedOn')} ở tương lai`,
  'exception-needs-ground': (s) =>
    `đã ${s.word('did', deedWords)} hồ sơ này, muốn ${s.word('act', deedWords)} phải nêu căn cứ ngoại lệ, ít nhất 10 ký tự`,
  'ground-too-short': (s) => `lý do quá ngắn, nêu ít nhất ${s.text('min')} ký tự`,
  'year-out-of-range': (s) => `năm ${s.text('year')} ngoài những năm hệ thống nhận`,
  'not-yet-then': (s) => `vào lúc ${s.day('at')} hồ sơ chưa có`,
};
