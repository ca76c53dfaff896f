import type { Fact, LegalDay, Order } from '../kernel/decider';
import type { FreeText } from '../kernel/free-text';

export const councilKinds = ['award', 'initiative'] as const;
export type CouncilKind = (typeof councilKinds)[number];

/** Chủ tịch, Phó Chủ tịch, ủy viên, thư ký Hội đồng; người kiểm phiếu. The first three vote. */
export const offices = ['chair', 'deputy', 'member', 'secretary', 'teller'] as const;
export type Office = (typeof offices)[number];

/** The decision or paper on which something rests. */
export interface CouncilPaper {
  number: string;
  on: LegalDay;
}

export interface Seat {
  person: string;
  /** What the decision calls the person: Giám đốc Sở Nội vụ. */
  position: string;
  offices: readonly Office[];
  from: LegalDay;
  /** Last day; null: until another paper says so. */
  to: LegalDay | null;
  /** Whom the person replaces: that seat ends on the day before. */
  succeeds?: string;
}

export interface Leaving {
  person: string;
  /** Last day in the seat. */
  to: LegalDay;
}

/** Who comes for a member and votes in the member's place, on these days. */
export interface Delegate {
  member: string;
  delegate: string;
  position: string;
  from: LegalDay;
  to: LegalDay;
}

interface Formation {
  kind: CouncilKind;
  name: string;
  decision: CouncilPaper;
  seats: readonly Seat[];
}

interface Change {
  decision: CouncilPaper;
  seats?: readonly Seat[];
  leaving?: readonly Leaving[];
  delegates?: readonly Delegate[];
}

/** Hội đồng: who sits in it, in which office, from when to when, each by a paper. A seat gives a right to vote or count, so two persons enter it. */
export type CouncilFact =
  | Fact<'CouncilDrafted', Formation & { by: string }>
  | Fact<'CouncilFormed', Formation & { draftedBy: string; by: string }>
  | Fact<'CouncilChangeDrafted', Change & { by: string }>
  | Fact<'CouncilChanged', Change & { draftedBy: string; by: string }>
  | Fact<'CouncilDraftDropped', { ground: FreeText; by: string }>;

export type CouncilOrder =
  | Order<'FormCouncil', Formation>
  | Order<'ChangeCouncil', Change>
  | Order<'ConfirmCouncil', object>
  | Order<'DropCouncilDraft', { ground: string }>;

/** What waits for a second person. */
export type CouncilDraft =
  ({ of: 'formation' } & Formation & { by: string }) | ({ of: 'change' } & Change & { by: string });

export interface LiveCouncil {
  status: 'drafted' | 'formed' | 'dropped';
  version: number;
  kind: CouncilKind;
  name: string;
  decision: CouncilPaper;
  /** In the order in which the papers came; one person may have had several, one after another. */
  seats: readonly Seat[];
  delegates: readonly Delegate[];
  /** Papers of the changes since, oldest first. */
  changes: readonly CouncilPaper[];
  draft: CouncilDraft | null;
}

export type Council = { status: 'absent'; version: 0 } | LiveCouncil;
