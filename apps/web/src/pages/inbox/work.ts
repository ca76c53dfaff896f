import type { ActOnMany } from '../../api/bulk-acts';
import type { Me } from '../../api/me';
import type { Names } from '../../api/names';
import type { Box, DutyRef, WorkPage, WorkQuery, WorkRow } from '../../api/work';
import { vi } from '../../i18n/vi';
import { aboutOf, codeIn } from '../../ui/about';

/** Which row, whoever holds it: its place in the address. */
export const keyOf = ({ about, duties: [first] }: WorkRow): string =>
  first ? `${first.stream}~${first.obligation}` : about;

export const refsOf = (rows: readonly WorkRow[]): DutyRef[] =>
  rows.flatMap(({ duties }) => duties.map(({ stream, obligation }) => ({ stream, obligation })));

export const idOf = ({ stream, obligation }: DutyRef): string => `${stream}#${obligation}`;

/** The dossier's code, where the row is of one. */
export const codeOf = ({ about }: Pick<WorkRow, 'about'>): string | null => codeIn(about);

export const dutyOf = ({ kind }: Pick<WorkRow, 'kind'>): string => vi.terms.duties[kind];

/** Of whom or what a row is. */
export const nameOfRow = ({ about, thing, count }: WorkRow): string =>
  thing?.name ?? (count > 1 ? `${aboutOf(about)}, ${vi.inbox.many(count)}` : aboutOf(about));

/** Names of all pages that were read. */
export const namesOf = (pages: readonly WorkPage[]): Names => ({
  people: Object.assign({}, ...pages.map(({ names }) => names?.people)) as Names['people'],
  units: Object.assign({}, ...pages.map(({ names }) => names?.units)) as Names['units'],
  bodies: Object.assign({}, ...pages.map(({ names }) => names?.bodies)) as Names['bodies'],
  awards: Object.assign({}, ...pages.map(({ names }) => names?.awards)) as Names['awards'],
});

export interface Group {
  group: keyof typeof vi.inbox.groups;
  rows: WorkRow[];
}

const urgencies = ['overdue', 'soon', 'onTime', 'held', 'done'] as const;

/** Rows by urgency where they stand by date; groups without a row are left out. */
export function grouped(rows: WorkRow[], sort: WorkQuery['sort']): Group[] {
  if (sort !== 'due') return rows.length === 0 ? [] : [{ group: 'sorted', rows }];
  return urgencies
    .map((group) => ({ group, rows: rows.filter(({ form }) => form === group) }))
    .filter(({ rows: members }) => members.length > 0);
}

/** Which act does what a duty asks; whether it may be done now, and by whom, says the API. */
export const actsFor: Readonly<Partial<Record<string, readonly string[]>>> = {
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

/** What may be done about who looks after it; what was assigned stays where the board put it. */
export function holdingOf({ holder, thing }: WorkRow, box: Box, { person, role }: Me) {
  const free = box !== 'done' && !(role === 'appraisalOfficer' && thing?.officer === person);
  return {
    take: free && holder === null && (box === 'unassigned' || box === 'role'),
    pass: free && (holder === null || holder === person),
    release: free && holder === person,
  };
}

/** The dossiers of these rows, each once. */
export function dossiersOf(rows: readonly WorkRow[]): { code: string; name: string }[] {
  const found = new Map<string, string>();
  for (const { duties, thing } of rows)
    for (const { stream } of duties) {
      const code = codeIn(stream);
      if (code !== null) found.set(code, thing?.name ?? '');
    }
  return [...found].map(([code, name]) => ({ code, name }));
}

/** Acts over many that may be done where a duty lies, the one that does it first. */
export const manyFor: Readonly<Partial<Record<string, readonly ActOnMany[]>>> = {
  receive: ['ReceiveDossier', 'ReturnDossier'],
  assign: ['AssignOfficer'],
  appraise: ['OpenDisclosure', 'ReturnDossier'],
  publish: ['PublishResult'],
  archive: ['ArchiveDossier'],
};
