import type { Pool } from 'pg';
import {
  judge,
  workingDays,
  type AwardCode,
  type AwardType,
  type EligibilityVerdict,
  type Evidence,
  type EvidenceKind,
  type FreeText,
  type KnownCandidate,
  type Law,
  type LegalDay,
  type LiveDossier,
  type Upcasters,
} from '@app/domain';
import { readStreams, withTexts, type StreamsRead } from '@app/event-store';
import type { Books } from './books';
import { folded } from './folded';
import { holding, type Part } from './desk';

/** A verdict, the day whose law gave it, and what was known. */
export interface Assessment {
  verdict: EligibilityVerdict;
  lawOn: LegalDay;
  /** Title of the text, and what must be said of it where its text is not known. */
  text: string;
  warning: string | null;
  evidence: readonly Evidence[];
}

export interface Assessing {
  db: Pool;
  books: Books;
  law: Law;
  upcasters: Upcasters;
}

/**
 * Whether what is known of the candidate meets the award, and the candidate's stream as it was read. The law is that of
 * `lawOn`: the day pinned at reception, else today, or any day for "what if". Facts of the kinds `without` are left out, for who
 * may not see them. Refuses with `no-rule-in-force`. Changes nothing.
 */
export async function assess(
  deps: Assessing,
  dossier: LiveDossier,
  now: string,
  lawOn?: LegalDay,
  without: readonly EvidenceKind[] = [],
): Promise<Assessment & { held: Part[] }> {
  const { known: sealed, held } = await knownOf(deps, dossier.candidate.id);
  const [read, known] = await withTexts(deps.db, [dossier, sealed] as const);
  const on = workingDays.legalDayOf(now);
  const visible = { ...known, evidence: known.evidence.filter(({ kind }) => !without.includes(kind)) };
  return { ...assessed(deps.law, read, on, visible, lawOn ?? lawDayOf(deps.law, dossier, on)), held };
}

/** What is known of one candidate, under whichever entries: recorded by officers, and decided by this log. */
export interface Known {
  evidence: readonly Evidence[];
  decided: readonly Decided[];
}

/** The verdict on `today` under the law of `lawOn`; the texts of dossier and evidence are open, for achievements are compared. */
export function assessed(
  law: Law,
  dossier: LiveDossier,
  today: LegalDay,
  { evidence: recorded, decided }: Known,
  lawOn: LegalDay,
): Assessment {
  const { award, type, candidate, period, code } = dossier;
  const achievement = typedOr(dossier.achievement);
  const criteria = law.criteriaFor({ award, type, recipient: candidate.kind, on: lawOn });
  const others = decided.filter(({ id }) => id !== `dossier/${code}`);
  const evidence = [...recorded.map(asTyped), ...others.map(asEvidence).map(asTyped), ...recognisedFor(dossier, today)];
  const woman = statedOf(recorded, 'womanLeader');
  const candidacy = { award, type, recipient: candidate.kind, period, on: today, achievement, woman };
  const { rulebook, text, warning, conditions } = criteria;
  return { verdict: judge(rulebook, conditions, candidacy, evidence), lawOn, text, warning, evidence };
}

const typedOr = (text: FreeText | null | undefined): string | null => (typeof text === 'string' ? text : null);

/** An achievement whose text was erased is one of which nothing is known. */
const asTyped = (fact: Evidence): Evidence =>
  fact.kind === 'award' ? { ...fact, achievement: typedOr(fact.achievement) } : fact;

/** An officer stated it with a source, and none the contrary (NĐ 152/2025 Điều 4 khoản 7: eased for women in leading posts). */
function statedOf(evidence: readonly Evidence[], about: string): boolean {
  const said = evidence.filter((e) => e.kind === 'statement' && e.about === about);
  return said.length > 0 && said.every((e) => e.kind === 'statement' && e.holds);
}

/** The day whose law judges a dossier: pinned at reception, or what reception would pin today. */
export function lawDayOf(law: Law, { pinnedOn, submittedOn }: LiveDossier, today: LegalDay): LegalDay {
  return pinnedOn ?? law.lawDay({ submittedOn: submittedOn ?? today, on: today });
}

/** A fact under the id that its own entry gave it. */
export interface FactOf {
  of: string;
  fact: Evidence;
}

/** What officers recorded of a candidate, under whichever entry, and the awards that this log itself decided. */
export async function factsOf(deps: Assessing, candidate: string): Promise<{ version: number; facts: FactOf[] }> {
  const { entries, decided } = await entriesOf(deps, candidate);
  const recorded = entries.flatMap(({ id: of, evidence }) => evidence.map((fact) => ({ of, fact })));
  const awards = decided.map((award) => ({ of: award.candidate, fact: asEvidence(award) }));
  return { version: entries[0]!.version, facts: [...recorded, ...awards] };
}

/** What is known of a candidate, and its streams to be held: what is recorded meanwhile is weighed before anything rests on it. */
export async function knownOf(deps: Assessing, candidate: string): Promise<{ known: Known; held: Part[] }> {
  const { entries, decided } = await entriesOf(deps, candidate);
  const held = entries.filter(({ version }) => version > 0);
  return {
    known: { evidence: evidenceIn(entries), decided },
    held: held.map(({ id, version }) => holding('candidate', `candidate/${id}`, version)),
  };
}

async function entriesOf({ db, books, upcasters }: Assessing, candidate: string) {
  const selves = (await selvesOf(db, [candidate])).get(candidate)!;
  const ids = selves.map((id) => `candidate/${id}`);
  const [{ streams }, decided] = await Promise.all([readStreams(db, ids, upcasters), decidedFor(db, selves)]);
  return { entries: foldEach(books, streams, selves), decided };
}

type Entry = KnownCandidate & { id: string };

/** The candidate's streams, folded, in the order of its entries. */
export const foldEach = (books: Books, streams: StreamsRead['streams'], ids: readonly string[]): Entry[] =>
  ids.map((id) => ({
    ...folded(books.candidate, streams.get(`candidate/${id}`)),
    id,
  }));

/** What stands under all entries of one candidate, its own first; what another holds carries that entry's name in its id. */
export const evidenceIn = ([own, ...others]: readonly Entry[]): Evidence[] => [
  ...own!.evidence,
  ...others.flatMap(({ id, evidence }) => evidence.map((e) => ({ ...e, id: `${id}/${e.id}` }))),
];

/** Of each of these candidates the entries that are one with it, itself first. */
export async function selvesOf(db: Pool, candidates: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  const { rows } = await db.query<{ asked: string; id: string }>({
    name: 'selves',
    text: `select asked, id from unnest($1::text[]) asked cross join lateral candidate_selves(asked) self (id) order by asked, id <> asked, id`,
    values: [candidates],
  });
  const ids = Map.groupBy(rows, (row) => row.asked);
  return new Map([...ids].map(([asked, of]) => [asked, of.map((row) => row.id)]));
}

/** The initiative that the initiative council recognised for this very dossier. */
function recognisedFor({ initiative, code }: LiveDossier, on: LegalDay): Evidence[] {
  if (!initiative) return [];
  const { session, scope } = initiative;
  const source = { kind: 'decision', ref: session, on } as const;
  return [{ id: `initiative/${code}`, kind: 'initiative', initiative: code, scope, on, usedFor: 'title', source }];
}

export interface Decided {
  id: string;
  candidate: string;
  award: AwardCode;
  type: AwardType;
  on: LegalDay;
  number: string;
  period: { from: LegalDay; to: LegalDay };
  achievement: FreeText | null;
}

/** The awards of these candidates that this log decided and did not cancel. */
export async function decidedFor(db: Pool, candidates: readonly string[]): Promise<Decided[]> {
  const { rows } = await db.query<Decided>({
    name: 'decided-awards',
    text: `select id, summary ->> 'candidate' as candidate, summary ->> 'awarded' as award, summary ->> 'type' as type,
                  summary ->> 'decidedOn' as on, summary ->> 'decisionNumber' as number, summary -> 'period' as period,
                  summary -> 'achievement' as achievement
             from unnest($1::text[]) w (candidate)
            cross join lateral (select id, summary from stream
                   where kind = 'dossier' and summary ->> 'candidate' = w.candidate and summary ->> 'awarded' is not null
                     and summary ->> 'outcome' is distinct from 'cancelled') s
            order by id`,
    values: [candidates],
  });
  return rows;
}

function asEvidence({ id, award, type, on, number, period, achievement }: Decided): Evidence {
  const source = { kind: 'decision', ref: number, on } as const;
  return { id, kind: 'award', award, type, year: Number(period.to.slice(0, 4)), on, period, achievement, source };
}
