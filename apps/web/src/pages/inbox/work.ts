import type { WorkRow } from '../../api/inbox';
import { vi } from '../../i18n/vi';

/** Which row: its place in the address. */
export const keyOf = ({ stream, obligation }: WorkRow): string => `${stream}~${obligation.id}`;

/** The dossier's code, where the duty is of one. */
export const codeOf = ({ stream }: Pick<WorkRow, 'stream'>): string | null =>
  stream.startsWith('dossier/') ? stream.slice('dossier/'.length) : null;

/** What a duty is about when it is no dossier: never an id. */
export function aboutOf({ stream }: Pick<WorkRow, 'stream'>): string {
  const [kind = '', rest = ''] = stream.split('/');
  const words = vi.inbox.about;
  if (kind === 'calendar' && /^\d{4}$/.test(rest)) return `${words.calendar} ${rest}`;
  return kind in words ? words[kind as keyof typeof words] : words.other;
}

const groups = ['overdue', 'soon', 'onTime', 'held'] as const;
type Group = (typeof groups)[number];

/** Rows by urgency, each group in the order of its dates, groups without a row left out. */
export function grouped(rows: readonly WorkRow[]): { group: Group; rows: WorkRow[] }[] {
  return groups
    .map((group) => ({ group, rows: rows.filter(({ clock }) => clock.form === group) }))
    .filter(({ rows: members }) => members.length > 0);
}

/** Filters as the address names them. */
export const inAddress = { kind: 'viec', award: 'danh-hieu', unit: 'don-vi' } as const;
export type FilterName = keyof typeof inAddress;
export const chosenInAddress = 'chon';

const valueOf: Readonly<Record<FilterName, (row: WorkRow) => string | null>> = {
  kind: ({ obligation }) => obligation.kind,
  award: ({ award }) => award,
  unit: ({ unitName }) => unitName,
};
const names = Object.keys(inAddress) as FilterName[];

export const isFiltered = (address: URLSearchParams): boolean => names.some((name) => address.has(inAddress[name]));

export const filtered = (rows: readonly WorkRow[], address: URLSearchParams): WorkRow[] =>
  rows.filter((row) =>
    names.every((name) => !address.has(inAddress[name]) || address.get(inAddress[name]) === valueOf[name](row)),
  );

/** What there is to filter by. */
export const valuesIn = (rows: readonly WorkRow[], name: FilterName): string[] => [
  ...new Set(rows.flatMap((row) => valueOf[name](row) ?? [])),
];

/** Which act does what a duty asks; whether it may be done now, and by whom, says the API. */
export const actsFor: Readonly<Partial<Record<WorkRow['obligation']['kind'], readonly string[]>>> = {
  receive: ['ReceiveDossier'],
  assign: ['AssignOfficer'],
  supplement: ['ProvideSupplement'],
  consultation: ['RecordConsultation'],
  disclosure: ['CloseDisclosure'],
  partyOpinion: ['RecordPartyOpinion', 'RequestPartyOpinion'],
  appraise: ['RecommendDossier'],
  publish: ['PublishResult'],
  answerNominee: ['AnswerNominee'],
  archive: ['ArchiveDossier'],
  verifyHold: ['ReleaseHold'],
  returnObjects: ['ReturnObjects'],
};
