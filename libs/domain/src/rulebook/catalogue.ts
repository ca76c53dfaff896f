import type { LegalDay } from '../kernel/decider';
import { type Basis } from './basis';
import { awardTypes, type AwardType, type Procedure, type RecipientKind } from './awards';
import { type Route, type RouteQuestion } from './route';

/** danh hiệu thi đua, huân chương, huy chương, danh hiệu vinh dự nhà nước, giải thưởng, kỷ niệm chương, bằng khen, giấy khen */
export const awardKinds = ['title', 'order', 'medal', 'honour', 'prize', 'memorial', 'diploma', 'letter'] as const;

/** Types of commendation: those that routes know, and niên hạn, kháng chiến. */
export const catalogueTypes = [...awardTypes, 'longService', 'resistance'] as const;

/** Who puts an award forward: the unit, the province, its Front, or a body with a line of its own. */
export const proposers = ['unit', 'province', 'front', 'otherBody'] as const;

/** Who may give an award; the armed forces and other bodies give theirs without us. */
export const givers = [
  'unitHead',
  'districtChair',
  'communeChair',
  'chairman',
  'government',
  'primeMinister',
  'president',
  'forces',
  'otherBody',
] as const;

/** One award of the law, whether it can be asked for here or not. */
export interface CatalogueAward {
  code: string;
  name: string;
  kind: (typeof awardKinds)[number];
  level: Route['level'] | 'otherBody';
  recipients: readonly RecipientKind[];
  types: readonly (typeof catalogueTypes)[number][];
  proposedBy: { by: (typeof proposers)[number]; basis: Basis };
  /** On the day of the question; two at once are two ways, by where the recipient belongs. */
  decidedBy: readonly { by: (typeof givers)[number]; basis: Basis }[];
  basis: Basis;
  /** How it can be asked for on that day; none, where there is no route. */
  ways: readonly Pick<RouteQuestion, 'type' | 'procedure' | 'unitKind'>[];
}

export interface Catalogue {
  /** Said where the text in force is not known. */
  warning: string | null;
  /** Of which type an award may be. */
  typesBasis: Basis;
  awards: readonly CatalogueAward[];
}

export const paperCodes = [
  'proposal', // tờ trình
  'list', // danh sách
  'report', // báo cáo thành tích
  'summary', // báo cáo tóm tắt
  'reviewMinutes', // biên bản bình xét thi đua
  'awardMinutes', // biên bản xét khen thưởng
  'ballot', // kết quả bỏ phiếu
  'initiativeProof', // quyết định hoặc xác nhận sáng kiến, đề tài
  'achievementProof', // chứng nhận, xác nhận thành tích
  'obligationsProof', // xác nhận nghĩa vụ đối với Nhà nước Việt Nam
  'partyOpinion', // ý kiến Ban Thường vụ Tỉnh ủy
] as const;
export type PaperCode = (typeof paperCodes)[number];

export interface PaperRule {
  paper: PaperCode;
  name: string;
  /** The form of the decree's appendix, by its number there. */
  form: { number: string; basis: Basis } | null;
  basis: Basis;
  /** In which case only. */
  when: string | null;
}

/** What a dossier is made of. */
export interface DossierPapers {
  rulebook: string;
  warning: string | null;
  /** Original sets; null where the province sets the number. */
  originals: number | null;
  papers: readonly PaperRule[];
}

/** `on`: of a received dossier the day that reception pinned. */
export interface PapersQuestion {
  award: string;
  type: AwardType;
  procedure: Procedure;
  recipient: RecipientKind;
  unitKind: RouteQuestion['unitKind'];
  on: LegalDay;
}
