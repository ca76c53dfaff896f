import {
  differencesBetween,
  DomainError,
  questionOf,
  unlessRefused,
  workingDays,
  type Difference,
  type Law,
  type LegalDay,
  type LiveDossier,
  type Outlook,
} from '@app/domain';
import { readStreams, withTexts } from '@app/event-store';
import {
  assessed,
  decidedFor,
  evidenceIn,
  foldEach,
  knownOf,
  lawDayOf,
  selvesOf,
  type Assessing,
  type Decided,
  type Known,
} from './eligibility';
import { folded } from './folded';
import type { Part } from './desk';

/** An open dossier and what would change for it. */
export interface Moved {
  code: string;
  candidate: string;
  unit: string;
  award: string;
  differences: Difference[];
}

/** So many after this code or stream. */
export interface Page {
  after: string | null;
  limit: number;
}

export interface WhatIf {
  moved: Moved[];
  /** How many open dossiers were looked at. */
  looked: number;
  /** The code after which the next page begins; null where there is none left. */
  next: string | null;
}

/** The other law: of another day, or a law that is not in force at all. */
export interface Supposed {
  on?: LegalDay;
  law?: Law;
}

/**
 * What would change for so many open dossiers after this code if the supposed law held: verdict, route, thresholds, limits.
 * What is pinned stays as it is: only the log says what holds. Writes nothing.
 */
export async function whatIf(
  deps: Assessing,
  { on, law = deps.law }: Supposed,
  { after, limit }: Page,
): Promise<WhatIf> {
  const { dossiers, known, now, last } = await openDossiers(deps, { after, limit });
  const today = workingDays.legalDayOf(now);
  const moved = dossiers.flatMap((dossier) => {
    const own = known(dossier.candidate.id);
    const then = outlook(law, dossier, today, own, on ?? lawDayOf(deps.law, dossier, today));
    const differences = differencesBetween(presentOutlook(deps.law, dossier, now, own), then);
    const { code, candidate, unit, award } = dossier;
    return differences.length > 0 ? [{ code, candidate: candidate.id, unit, award, differences }] : [];
  });
  return { moved, looked: dossiers.length, next: last };
}

/** What the law of another day would change for one dossier. Refuses with `no-rule-in-force` where it has no route for it. */
export async function differencesOf(
  deps: Assessing,
  found: LiveDossier,
  now: string,
  on: LegalDay,
): Promise<{ differences: Difference[]; held: Part[] }> {
  const { known: sealed, held } = await knownOf(deps, found.candidate.id);
  const [dossier, own] = await withTexts(deps.db, [found, sealed] as const);
  const then = outlook(deps.law, dossier, workingDays.legalDayOf(now), own, on);
  if (then.route === null) throw new DomainError('no-rule-in-force', { on });
  // The bonus is that of the day of issue, whatever is pinned.
  const differences = differencesBetween(
    { ...presentOutlook(deps.law, dossier, now, own), bonus: null },
    { ...then, bonus: null },
  );
  return { differences, held };
}

/** What holds for it: the route that is pinned, else that of today. */
function presentOutlook(law: Law, dossier: LiveDossier, now: string, known: Known): Outlook {
  const today = workingDays.legalDayOf(now);
  const present = outlook(law, dossier, today, known, lawDayOf(law, dossier, today));
  return dossier.route ? { ...present, route: dossier.route } : present;
}

/** What a dossier comes to under the law of `lawOn`, judged as of `today`. */
export function outlook(law: Law, dossier: LiveDossier, today: LegalDay, known: Known, lawOn: LegalDay): Outlook {
  const { award } = dossier;
  const question = questionOf(law, dossier, lawOn);
  return {
    route: whereThereIsARule(() => law.routeFor(question)),
    papers: whereThereIsARule(() => law.papersFor({ ...question, recipient: dossier.candidate.kind })),
    bonus: law.bonusFor(award, dossier.candidate.kind, lawOn),
    verdict: whereThereIsARule(() => assessed(law, dossier, today, known, lawOn).verdict),
  };
}

const whereThereIsARule = <T>(ask: () => T): T | null => unlessRefused('no-rule-in-force', ask);

/** Open dossiers by code with what is known of their candidates, in four round trips however many they are. */
export async function openDossiers({ db, books, upcasters }: Assessing, { after, limit }: Page) {
  const { rows } = await db.query<{ id: string; candidate: string }>({
    name: 'open-dossiers',
    text: `select id, summary ->> 'candidate' as candidate from stream
            where kind = 'dossier' and id > 'dossier/' || $1 and summary ->> 'custody' <> 'closed'
            order by id limit $2`,
    values: [after ?? '', limit],
  });
  const selves = await selvesOf(db, [...new Set(rows.map((row) => row.candidate))]);
  const candidates = [...new Set([...selves.values()].flat())];
  const ids = [...rows.map((row) => row.id), ...candidates.map((id) => `candidate/${id}`)];
  const [{ streams, now }, decided] = await Promise.all([readStreams(db, ids, upcasters), decidedFor(db, candidates)]);
  const open = rows.flatMap(({ id }) => {
    const dossier = folded(books.dossier, streams.get(id));
    return dossier.custody === 'absent' || dossier.custody === 'closed' ? [] : [dossier];
  });
  const sealed = [open, foldEach(books, streams, candidates), decided] as const;
  const [dossiers, entries, texted] = await withTexts(db, sealed);
  const awards = Map.groupBy(texted, ({ candidate }): string => candidate);
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  const known = (id: string): Known => ({
    evidence: evidenceIn(selves.get(id)!.map((self) => entryOf.get(self)!)),
    decided: selves.get(id)!.flatMap((self) => awards.get(self) ?? ([] as Decided[])),
  });
  const last = rows.length === limit ? rows.at(-1)!.id.slice('dossier/'.length) : null;
  return { dossiers, known, now, last };
}
