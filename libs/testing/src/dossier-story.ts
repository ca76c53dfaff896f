import {
  dossierDecider,
  fold,
  paperCodes,
  type Actor,
  type DossierFact,
  type DossierOrder,
  type DossierOrderOf,
  type DossierOrderType,
  type EligibilityVerdict,
  type Instant,
  type LegalDay,
  type LiveDossier,
  type PaperOnFile,
  type VerdictFacts,
} from '@app/domain';
import { actor, law, morning, specification, story } from './specification';

/** The dossier under the law as it is shipped. */
export const decider = dossierDecider(law);
export const dossier = specification(decider);
export type Ordered = DossierOrder & { by: Actor; at: Instant };

// The people of the story, each a person of their own.
export const clerk = actor('unitClerk');
export const head = actor('unitHead');
export const receiver = actor('receivingClerk');
export const officer = actor('appraisalOfficer');
export const board = actor('headOfBoard');
export const secretary = actor('councilSecretary');
export const chairman = actor('chairman');
export const ceremonyClerk = actor('ceremonyClerk');

export const ground = 'Nêu rõ lý do bằng văn bản';
export const monday = '2025-08-04';

export function order<T extends DossierOrderType>(
  by: Actor,
  type: T,
  data: DossierOrderOf<T>['data'],
  on: LegalDay = monday,
): Ordered {
  return { type, data, by, at: morning(on) } as unknown as Ordered;
}

export const opening = {
  code: 'HS-2025-000001',
  award: 'BK-T',
  type: 'thematic',
  procedure: 'standard',
  candidate: { kind: 'person', id: 'candidate-1' },
  unit: clerk.unit,
  unitKind: 'agency',
  year: 2025,
  period: { from: '2025-01-01', to: '2025-07-31' },
  known: { unit: clerk.unit, joinedInto: null },
} as const;
export const open = order(clerk, 'OpenDossier', opening);
/** Whatever a list may ask for: what a story is not about never stands in its way. */
export const papers: readonly PaperOnFile[] = paperCodes.map((paper) => ({ paper, ref: '7/BC' }));
export const nominate = order(head, 'Nominate', { submission: 'submission/1', number: '12/TTr', papers });
export const receive = order(receiver, 'ReceiveDossier', { complete: true });
/** What goes to the State: about whom no ministry is asked besides, for this is no body of the province nor its head. */
export const receiveForState = order(receiver, 'ReceiveDossier', { complete: true, ground });
export const eligible: EligibilityVerdict = {
  rulebook: 'test',
  award: opening.award,
  on: monday,
  result: 'eligible',
  conditions: [],
};
export const recommend = order(officer, 'RecommendDossier', { opinion: 'Đủ điều kiện', verdict: eligible });
export const place = order(secretary, 'PlaceOnAgenda', { session: 'session/1', item: 1, sessionOn: '2025-09-08' });
export const freeze = order(secretary, 'FreezeAgendaFor', { session: 'session/1' });
export const hold = order(board, 'PlaceHold', { ground: 'complaint', paper: 'Đơn 7' });
export const release = order(board, 'ReleaseHold', { conclusion: 'Đơn không có cơ sở' });
const ballot: VerdictFacts = {
  session: 'session/1',
  item: 1,
  outcome: 'passed',
  for: 19,
  against: 0,
  members: 19,
  present: 19,
  needed: '1/2',
};
export const verdict = (outcome: VerdictFacts['outcome']) => order(secretary, 'RecordVerdict', { ...ballot, outcome });
export const decision = {
  decision: 'decision/1',
  number: '88/QĐ',
  on: monday,
  award: 'BK-T',
  authority: 'chairman',
} as const;
export const decide = order(chairman, 'DecideDossier', decision);
const publish = order(board, 'PublishResult', { place: 'Cổng thông tin' });
const handOver = order(ceremonyClerk, 'HandOverAward', {
  ceremony: 'ceremony/1',
  receipt: 'BN-1',
  receivedBy: 'candidate',
});
const archive = order(receiver, 'ArchiveDossier', { shelf: 'K1' });

/** What these orders make happen from nothing. */
export const after = (...orders: Ordered[]) => story(decider, orders);
/** What had happened, and what these orders make happen after it. */
export const andThen = (facts: readonly DossierFact[], ...orders: Ordered[]) => story(decider, orders, facts);
export const owedAfter = (facts: readonly DossierFact[]) => (fold(decider, facts) as LiveDossier).owed;

// The log at each stage of a BK-T dossier that the council sees.
export const drafted = after(open);
export const nominated = andThen(drafted, nominate);
export const received = andThen(nominated, receive);
export const atCouncil = andThen(received, recommend);
export const frozen = andThen(atCouncil, place, freeze);
export const atDecider = andThen(frozen, verdict('passed'));
export const decided = andThen(atDecider, decide);
export const archived = andThen(decided, publish, handOver, archive);

/** The ids under which duties of this kind were armed, in turn. */
export function armedIds(facts: readonly DossierFact[], kind: string): string[] {
  return facts.flatMap((f) =>
    f.type === 'ObligationArmed' && f.data.obligation.kind === kind ? [f.data.obligation.id] : [],
  );
}
