import { day } from '../format';

/** What a notice says beside its kind, as far as words need it; the dossiers are the reader's own. */
interface Facts {
  duty: string;
  number?: string | undefined;
  on?: string | undefined;
  dossiers: readonly string[];
  count: number;
}

const numbered = (number: string | undefined) => (number ? ` số ${number}` : '');
const dated = (on: string | undefined) => (on ? ` ngày ${day(on)}` : '');
const which = ({ dossiers, count }: Facts) =>
  count === 0 ? '' : dossiers.length === 0 || count > 3 ? `: ${count} hồ sơ của đơn vị` : `: ${dossiers.join(', ')}`;

/** What one was told. */
export const notices = {
  title: 'Thông báo',
  unread: (count: number) => (count === 0 ? 'Đã đọc hết thông báo.' : `${count} thông báo chưa đọc.`),
  open: (unread: number) => (unread === 0 ? 'Thông báo' : `Thông báo, ${unread} chưa đọc`),
  readAll: 'Đánh dấu đã đọc tất cả',
  none: 'Chưa có thông báo nào.',
  noneNext: 'Lời nhắc hạn, thông báo quá hạn và kết quả xử lý hồ sơ hiện ở đây.',
  new: 'mới',
  due: (on: string) => `Hạn ${on}.`,
  tentative: (on: string) => `Hạn ${on} (tạm tính, tính lại khi có lịch làm việc của năm).`,
  instead: (post: string) => `Gửi thay cho chức vụ ${post}, đang không có người giữ.`,
  work: 'công việc',
  kinds: {
    reminder: ({ duty }: Facts) => `Nhắc hạn: ${duty}`,
    overdue: ({ duty }: Facts) => `Quá hạn: ${duty}`,
    consultation: () => 'Lấy ý kiến hiệp y',
    disclosure: () => 'Công khai hồ sơ',
    invitation: () => 'Giấy mời họp',
    handOverOnPaper: () => 'Chuyển hồ sơ giấy tới Bộ Nội vụ',
    refused: () => 'Nhật ký chưa nhận việc của hệ thống',
    calendarMissing: () => 'Chưa có lịch làm việc của năm',
    couldNotHandOver: () => 'Chưa chuyển được hồ sơ tới Bộ Nội vụ',
    dossierReceived: () => 'Hồ sơ đã được tiếp nhận',
    dossierReturned: () => 'Hồ sơ bị trả lại để bổ sung, sửa',
    dossierNotRecommended: () => 'Hồ sơ không được đề nghị khen thưởng',
    dossierRefused: () => 'Hồ sơ không được khen thưởng',
    decisionIssued: (told: Facts) => `Có quyết định khen thưởng${numbered(told.number)}${which(told)}`,
    decisionCancelled: (told: Facts) => `Quyết định khen thưởng bị hủy bỏ${numbered(told.number)}${which(told)}`,
    ceremonyPlanned: (told: Facts) => `Lễ trao tặng${dated(told.on)}${which(told)}`,
    ceremonyMoved: (told: Facts) => `Lễ trao tặng dời ngày${dated(told.on)}${which(told)}`,
    resultLettersSent: (told: Facts) => `Kết quả khen thưởng đã công bố${numbered(told.number)}${which(told)}`,
    guestsInvited: (told: Facts) =>
      `Mời dự lễ trao tặng${dated(told.on)}, cùng người được khen hoặc gia đình${which(told)}`,
    ceremonyComing: (told: Facts) => `Nhắc lễ trao tặng${dated(told.on)}${which(told)}`,
    logDiffers: () => 'Kiểm tra đêm thấy dữ liệu khác nhật ký, cần quản trị xem ngay',
    delegationGranted: () => 'Văn bản ký thay, ủy quyền có hiệu lực',
    delegationProposed: () => 'Văn bản ký thay, ủy quyền chờ người ủy quyền xác nhận',
    delegationConfirmed: () => 'Người ủy quyền đã xác nhận văn bản',
    delegationRevoked: () => 'Văn bản ký thay, ủy quyền bị thu hồi',
  },
  other: 'Thông báo',
} as const;
