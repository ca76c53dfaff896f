import { deciderWords, roleWords, sessionWords, type Said } from './words';

/** Of sessions, councils, submissions, decisions, ceremonies and delegations, with the facts that the refusal rests on. */
export const ofOffice: Readonly<Record<string, (said: Said) => string>> = {
  'not-the-secretary': () => 'việc này của thư ký Hội đồng theo quyết định',
  'not-a-teller': () => 'việc này của người kiểm phiếu theo quyết định của Hội đồng',
  'session-not-yet': (s) => `chưa đến ngày họp ${s.day('on')}`,
  'session-in-the-past': (s) => `ngày họp ${s.day('on')} đã qua`,
  'session-over': (s) => `phiên họp ${s.word('status', sessionWords)}`,
  'session-not-meeting': () => 'phiên họp chưa bắt đầu, ghi thành viên có mặt trước',
  'agenda-empty': () => 'chương trình họp chưa có hồ sơ nào',
  'agenda-frozen': () => 'chương trình họp đã chốt',
  'agenda-not-frozen': () => 'chương trình họp chưa chốt',
  'council-not-sitting': (s) => `ngày ${s.day('on')} Hội đồng không có thành viên nào`,
  'council-has-two-chairs': (s) => `ngày ${s.day('on')} Hội đồng có hai Chủ tịch`,
  'council-needs-a-chair': (s) => `ngày ${s.day('on')} Hội đồng không có Chủ tịch hay Phó Chủ tịch`,
  'council-needs-a-secretary': (s) => `ngày ${s.day('on')} Hội đồng không có thư ký`,
  'council-too-small': (s) =>
    `ngày ${s.day('on')} chỉ có ${s.text('voters')} người biểu quyết, cần từ ${s.text('needs')}`,
  'seated-twice': (s) => `ngày ${s.day('on')} một người có hai ghế`,
  'not-a-member': (s) =>
    s.count('strangers') > 1
      ? `${s.count('strangers')} người không phải thành viên phiên họp`
      : 'người này không phải thành viên phiên họp',
  'item-deferred': (s) => `mục ${s.text('item')} đã hoãn, thôi hoãn trước khi biểu quyết`,
  'item-not-voted': (s) => `mục ${s.text('item')} chưa biểu quyết`,
  'item-voted-openly': (s) => `mục ${s.text('item')} biểu quyết công khai, thư ký sửa kết quả và nêu lý do`,
  'item-counted-by-tellers': (s) => `mục ${s.text('item')} do hai người kiểm phiếu ghi`,
  'item-already-counted': (s) => `mục ${s.text('item')} đã biểu quyết, mở lại mục trước và nêu lý do`,
  'item-not-counted': (s) => `mục ${s.text('item')} chưa kiểm phiếu đủ, ghi kết quả hoặc hoãn mục đó`,
  'ballot-required': (s) => `mục ${s.text('item')} phải bỏ phiếu, hai người kiểm phiếu ghi kết quả`,
  'recount-needed': (s) => `hai người kiểm phiếu ghi khác nhau ở mục ${s.text('item')}, yêu cầu kiểm phiếu lại`,
  'tellers-differ': (s) => `hai người kiểm phiếu ghi khác nhau ở mục ${s.text('item')}, yêu cầu kiểm phiếu lại`,
  'count-not-disputed': (s) => `mục ${s.text('item')} không có hai kết quả khác nhau`,
  'correction-needs-ground': (s) => `mục ${s.text('item')} đã ghi kết quả, sửa phải nêu lý do`,
  'member-must-stand-aside': (s) =>
    `mục ${s.text('item')} còn ${s.count('members')} thành viên phải rút khỏi biểu quyết mà chưa rút`,
  'no-quorum': (s) =>
    `còn ${s.text('present')}/${s.text('members')} thành viên có mặt, cần từ ${s.text('needs')} tổng số`,
  'more-votes-than-voters': (s) => `số phiếu nhiều hơn ${s.text('voters')} người được bỏ phiếu`,
  'two-tellers-needed': () => 'phiên họp có bỏ phiếu mà chưa đủ hai người kiểm phiếu',
  'no-such-item': (s) => `chương trình họp không có mục ${s.text('item')}`,

  'package-of-one-award': (s) => `một tờ trình lên Nhà nước chỉ gồm một hình thức, đang có ${s.count('awards')}`,
  'decision-of-one-authority': (s) =>
    `một quyết định chỉ của một cấp, đang có thẩm quyền của ${s.words('authorities', deciderWords).replace(' hoặc ', ' và ')}`,
  'submission-exists': (s) => `đã có tờ trình số ${s.text('number')}`,
  'decision-exists': (s) => `đã có quyết định số ${s.text('number')}`,
  'not-in-this-decision': (s) =>
    s.count('strangers') > 0
      ? `${s.count('strangers')} hồ sơ không nằm trong quyết định này`
      : 'hồ sơ không nằm trong quyết định này',
  'ceremony-in-the-past': (s) => `ngày trao tặng ${s.day('on')} đã qua`,
  'ceremony-not-yet': (s) => `chưa đến ngày trao tặng ${s.day('on')}`,

  'delegation-not-in-force': (s) => `giấy ủy quyền có hiệu lực từ ${s.day('from')} đến ${s.day('to')}`,
  'delegate-may-not-act': (s) => `${s.word('role', roleWords)} không làm việc thay ai`,
  'paper-in-the-future': (s) => `văn bản đề ngày ${s.day('on')} ở tương lai`,
  'post-not-begun': (s) => `giữ chức vụ từ ngày ${s.day('from')}, chưa đến`,
  'too-many-attempts': (s) => `quá nhiều lần thử, chờ ${s.text('seconds')} giây rồi thử lại`,
};
