import type { ExtensionFor, StandingFor } from '@app/commands';
import type { OwnActType } from '@app/domain';
import { inWords, type ActDto, type Doings } from './in-words';

export const dossierActs: Doings<OwnActType> = {
  ListPapers: { to: 'papers', doing: 'kê giấy tờ' },
  RecallDossier: { to: 'recall', doing: 'rút lại hồ sơ để sửa' },
  WithdrawDossier: { to: 'withdraw', doing: 'rút hẳn hồ sơ' },
  ReceiveDossier: { to: 'receive', doing: 'tiếp nhận hồ sơ' },
  ReturnDossier: { to: 'return', doing: 'trả hồ sơ' },
  ProposeRepinning: { to: 'propose-repinning', doing: 'đề nghị áp dụng pháp luật của ngày khác' },
  ApproveRepinning: { to: 'approve-repinning', doing: 'duyệt áp dụng pháp luật của ngày khác' },
  DropRepinning: { to: 'drop-repinning', doing: 'bỏ đề nghị áp dụng pháp luật của ngày khác' },
  AssignOfficer: { to: 'assign', doing: 'phân công thẩm định' },
  RecommendDossier: { to: 'recommend', doing: 'đề nghị khen thưởng' },
  DoNotRecommend: { to: 'do-not-recommend', doing: 'kết luận không đủ điều kiện' },
  AnswerNominee: { to: 'answer-nominee', doing: 'trả lời đơn vị' },
  RequestSupplement: { to: 'request-supplement', doing: 'yêu cầu bổ sung' },
  ProvideSupplement: { to: 'provide-supplement', doing: 'gửi bổ sung' },
  ReviewSupplement: { to: 'review-supplement', doing: 'nhận hoặc trả lại từng mục bổ sung' },
  DeclareConflict: { to: 'declare-conflict', doing: 'khai có liên quan' },
  RequestConsultation: { to: 'request-consultation', doing: 'lấy ý kiến hiệp y' },
  RecordConsultation: { to: 'record-consultation', doing: 'ghi ý kiến hiệp y' },
  OpenDisclosure: { to: 'open-disclosure', doing: 'công khai hồ sơ' },
  CloseDisclosure: { to: 'close-disclosure', doing: 'kết thúc công khai' },
  RequestPartyOpinion: { to: 'request-party-opinion', doing: 'xin ý kiến Ban Thường vụ Tỉnh ủy' },
  RecordPartyOpinion: { to: 'record-party-opinion', doing: 'ghi ý kiến Ban Thường vụ Tỉnh ủy' },
  WaiveTrack: { to: 'waive-track', doing: 'thay việc song hành' },
  PlaceHold: { to: 'hold', doing: 'tạm giữ hồ sơ' },
  ReleaseHold: { to: 'release', doing: 'bỏ tạm giữ' },
  RefuseDossier: { to: 'refuse', doing: 'quyết định không khen thưởng' },
  RecordStateReturn: { to: 'record-state-return', doing: 'ghi việc Bộ Nội vụ trả hồ sơ' },
  RecordStateRefusal: { to: 'record-state-refusal', doing: 'ghi việc Nhà nước không khen' },
  PublishResult: { to: 'publish', doing: 'công bố kết quả' },
  ArchiveDossier: { to: 'archive', doing: 'lưu trữ hồ sơ' },
  ReturnObjects: { to: 'return-objects', doing: 'ghi việc thu hồi hiện vật, tiền thưởng' },
};

const extending = { ExtendDate: { to: 'extend', doing: 'gia hạn' } } as const;

/** Whose date may be moved, one row a duty that runs; the paths that moving takes name the duty. */
export const extensionsInWords = (
  code: string,
  found: readonly ExtensionFor[],
): (ActDto & { onBehalfOf: string[] })[] =>
  found.map(({ obligation, onBehalfOf, ...standing }) => ({
    ...inWords(extending, `/api/dossiers/${code}/obligations/${encodeURIComponent(obligation)}`, {
      act: 'ExtendDate',
      ...standing,
    }),
    obligation,
    onBehalfOf,
  }));

export const actsInWords = (code: string, found: readonly StandingFor[]): (ActDto & { onBehalfOf: string[] })[] =>
  found.map(({ onBehalfOf, ...act }) => ({ ...inWords(dossierActs, `/api/dossiers/${code}`, act), onBehalfOf }));
