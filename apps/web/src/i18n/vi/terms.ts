import type { Shape } from '../../api/client';

type Dossier = Shape<'DossierDto'>;
type Words<K extends string> = Readonly<Record<K, string>>;

/** Codes of the API in the office's words. A new code of the API does not compile without its words here. */
const custodies: Words<Dossier['custody']> = {
  draft: 'Lập hồ sơ',
  reception: 'Tiếp nhận',
  appraisal: 'Thẩm định',
  council: 'Hội đồng',
  decider: 'Người quyết định',
  state: 'Cấp Nhà nước',
  result: 'Kết quả',
  ceremony: 'Trao tặng',
  archive: 'Lưu trữ',
  closed: 'Kết thúc',
};

/** What is going on, as the first words of a status sentence. */
const standing: Words<Dossier['custody']> = {
  draft: 'Đang lập hồ sơ',
  reception: 'Chờ tiếp nhận',
  appraisal: 'Đang thẩm định',
  council: 'Chờ Hội đồng xét',
  decider: 'Chờ quyết định',
  state: 'Đã trình cấp Nhà nước',
  result: 'Đã có quyết định',
  ceremony: 'Chờ trao tặng',
  archive: 'Chờ lưu trữ',
  closed: 'Đã kết thúc',
};

const outcomes: Words<NonNullable<Dossier['outcome']>> = {
  presented: 'đã trao',
  failed: 'Hội đồng không thông qua',
  refused: 'không khen thưởng',
  withdrawn: 'đơn vị rút hồ sơ',
  cancelled: 'quyết định bị hủy bỏ',
  stateRefused: 'Nhà nước không khen',
};

const deciders: Words<Shape<'RouteDto'>['decider']> = {
  unitHead: 'Thủ trưởng đơn vị',
  districtChair: 'Chủ tịch UBND huyện',
  communeChair: 'Chủ tịch UBND xã',
  chairman: 'Chủ tịch UBND tỉnh',
};

const authorities: Words<Shape<'RouteDto'>['authority']> = {
  ...deciders,
  government: 'Chính phủ',
  primeMinister: 'Thủ tướng Chính phủ',
  president: 'Chủ tịch nước',
};

const types: Words<Dossier['type']> = {
  merit: 'Công trạng',
  unplanned: 'Đột xuất',
  thematic: 'Theo chuyên đề',
  career: 'Quá trình cống hiến',
  external: 'Đối ngoại',
};

const procedures: Words<Dossier['procedure']> = { standard: 'Thủ tục thông thường', simplified: 'Thủ tục đơn giản' };

const recipients: Words<Dossier['candidate']['kind']> = {
  person: 'Cá nhân',
  collective: 'Tập thể',
  household: 'Hộ gia đình',
};

const tracks: Words<keyof Dossier['tracks']> = {
  initiative: 'Hội đồng sáng kiến',
  consultation: 'Hiệp y',
  disclosure: 'Công khai',
  partyOpinion: 'Ý kiến Ban Thường vụ Tỉnh ủy',
  supplement: 'Bổ sung',
};

const trackStates: Words<Dossier['tracks']['supplement']> = {
  notNeeded: 'không cần',
  open: 'đang chờ',
  done: 'xong',
  failed: 'không đạt',
};

const duties: Words<Shape<'DutyDto'>['kind']> = {
  receive: 'Tiếp nhận hồ sơ',
  assign: 'Phân công thẩm định',
  appraise: 'Thẩm định xong',
  supplement: 'Đơn vị bổ sung',
  consultation: 'Cơ quan trả lời hiệp y',
  disclosure: 'Công khai đủ thời gian',
  council: 'Đưa ra phiên họp Hội đồng',
  partyOpinion: 'Ban Thường vụ Tỉnh ủy cho ý kiến',
  initiative: 'Hội đồng sáng kiến đánh giá',
  decide: 'Quyết định khen thưởng',
  submitUpward: 'Trình Thủ tướng Chính phủ',
  reachMinistry: 'Hồ sơ đến Bộ Nội vụ',
  handOver: 'Chuyển gói hồ sơ tới Bộ Nội vụ',
  resumeHandOver: 'Chuyển lại gói hồ sơ',
  stateAnswer: 'Bộ Nội vụ thẩm định, trình',
  publish: 'Công bố kết quả',
  present: 'Trao tặng',
  archive: 'Đưa vào lưu trữ',
  answerNominee: 'Trả lời đơn vị',
  resubmit: 'Trình lại sau khi Bộ trả',
  verifyHold: 'Xác minh, kết thúc tạm giữ',
  returnObjects: 'Thu hồi hiện vật, tiền thưởng',
  invite: 'Gửi giấy mời họp',
  signMinutes: 'Ký biên bản họp',
  enterCalendar: 'Nhập lịch làm việc năm sau',
  resultLetters: 'Gửi kết quả tới đơn vị',
  bonusList: 'Chuyển danh sách chi tiền thưởng',
  inviteGuests: 'Mời dự lễ trao tặng',
  holdCeremony: 'Tổ chức lễ, ghi nhận trao tặng',
  collect: 'Trao nốt phần chưa nhận tại lễ',
};

const holds: Words<NonNullable<Dossier['hold']>> = {
  complaint: 'có đơn thư',
  discipline: 'đang xem xét kỷ luật',
  verification: 'đang xác minh',
  held: 'đang tạm giữ',
};

const papers: Words<Shape<'PaperOnFileDto'>['paper']> = {
  proposal: 'Tờ trình',
  list: 'Danh sách đề nghị',
  report: 'Báo cáo thành tích',
  summary: 'Báo cáo tóm tắt',
  reviewMinutes: 'Biên bản bình xét thi đua',
  awardMinutes: 'Biên bản xét khen thưởng',
  ballot: 'Kết quả bỏ phiếu',
  initiativeProof: 'Quyết định hoặc xác nhận sáng kiến, đề tài',
  achievementProof: 'Chứng nhận, xác nhận thành tích',
  obligationsProof: 'Xác nhận nghĩa vụ đối với Nhà nước Việt Nam',
  partyOpinion: 'Ý kiến Ban Thường vụ Tỉnh ủy',
};

const skipped: Words<Shape<'LeftOutDto'>['why']> = {
  weekend: 'cuối tuần',
  dayOff: 'ngày nghỉ lễ',
  paused: 'dừng tính thời hạn',
  endsOnRestDay: 'ngày cuối rơi vào ngày nghỉ',
};

const pauseCauses: Words<NonNullable<Shape<'DeadlineClockDto'>['pausedBy']>[number]> = {
  supplement: 'chờ đơn vị bổ sung',
  hold: 'hồ sơ tạm giữ',
  consultation: 'chờ cơ quan hiệp y',
};

const scopes: Words<'base' | 'province' | 'nation'> = { base: 'cơ sở', province: 'tỉnh', nation: 'toàn quốc' };

export const terms = {
  custodies,
  standing,
  outcomes,
  deciders,
  authorities,
  types,
  procedures,
  recipients,
  tracks,
  trackStates,
  duties,
  holds,
  papers,
  skipped,
  pauseCauses,
  scopes,
} as const;
