import {
  councilDay,
  differencesBetween,
  moving,
  type Difference,
  type Law,
  type LegalDay,
  type LiveDossier,
  type Owed,
} from '@app/domain';
import { readStreams } from '@app/event-store';
import { kindOf, onOwing } from './books';
import { lawDayOf, type Assessing } from './eligibility';
import { folded } from './folded';
import { openDossiers, outlook, type Page, type WhatIf } from './what-if';

export interface Laws {
  before: Law;
  after: Law;
}

/** A duty and its date before and after. */
export interface MovedDate {
  stream: string;
  obligation: string;
  kind: Owed['kind'];
  now: string;
  then: string;
}

export interface MovedDates {
  moved: MovedDate[];
  /** Of how many streams a duty reaches into a year that has no calendar: their dates are provisional. */
  left: number;
  looked: number;
  next: string | null;
}

const councilAspects: readonly Difference['aspect'][] = ['pass', 'quorum'];

/**
 * What a change would bring on its first day for so many open dossiers after this code. Of a dossier whose law is pinned
 * only what its council will still ask: the council's rules are those of the session's day.
 */
export async function whatChanges(deps: Assessing, { before, after }: Laws, on: LegalDay, page: Page): Promise<WhatIf> {
  const { dossiers, known, last } = await openDossiers(deps, page);
  const moved = dossiers.flatMap((dossier) => {
    const own = known(dossier.candidate.id);
    const under = (law: Law) => outlook(law, dossier, on, own, dayOf(law, dossier, on));
    const differences = differencesBetween(under(before), under(after)).filter(
      ({ aspect }) => dossier.pinnedOn === null || (awaitsCouncil(dossier, on) && councilAspects.includes(aspect)),
    );
    const { code, candidate, unit, award } = dossier;
    return differences.length > 0 ? [{ code, candidate: candidate.id, unit, award, differences }] : [];
  });
  return { moved, looked: dossiers.length, next: last };
}

/** What a council of that day would ask of what is pinned; else the law that reception on that day would pin. */
function dayOf(law: Law, dossier: LiveDossier, on: LegalDay): LegalDay {
  return dossier.pinnedOn === null ? lawDayOf(law, dossier, on) : councilDay(law, dossier, on);
}

/** Whether a council is still to take the rule of that day or later: an agenda that is frozen has taken its own. */
const awaitsCouncil = ({ custody, agenda }: LiveDossier, on: LegalDay) =>
  (custody === 'appraisal' || custody === 'council') && !(agenda && (agenda.frozen || agenda.sessionOn < on));

/** Which duties of so many open streams would have another date under the calendar of the other law. */
export async function datesMoved(deps: Assessing, { calendar }: Law, page: Page): Promise<MovedDates> {
  const { open, now, next } = await openDuties(deps, page);
  const found = open.map(({ stream, owed }) => ({ stream, owed, ...moving(owed, calendar, now, '') }));
  const moved = found.flatMap(({ stream, owed, facts }) =>
    facts.map(({ data }): MovedDate => {
      const { kind, dueAt } = owed.find((o) => o.id === data.id)!;
      return { stream, obligation: data.id, kind, now: dueAt, then: data.dueAt };
    }),
  );
  return { moved, left: found.filter(({ left }) => left > 0).length, looked: open.length, next };
}

const owing = ({ version, owed = [] }: { version: number; owed?: readonly Owed[] }) => ({ version, owed });

export interface OpenDuties {
  open: { stream: string; version: number; owed: readonly Owed[] }[];
  now: string;
  next: string | null;
}

/** A page of streams that owe something, and what; or only of those that have a date which is provisional. */
export async function openDuties(
  { db, books, upcasters }: Assessing,
  { after, limit, provisional = false }: Page & { provisional?: boolean },
): Promise<OpenDuties> {
  const { rows } = await db.query<{ id: string }>({
    name: 'open-duties',
    text: `select id from stream where kind in ('dossier', 'session', 'submission', 'decision', 'ceremony') and id > $1
              and (jsonb_array_length(coalesce(summary -> 'owed', '[]')) > 0 or jsonb_array_length(coalesce(summary -> 'paused', '[]')) > 0)
              and (not $3 or summary @> '{"owed":[{"provisional":true}]}' or summary @> '{"paused":[{"provisional":true}]}')
            order by id limit $2`,
    values: [after ?? '', limit, provisional],
  });
  const ids = rows.map(({ id }) => id);
  const { streams, now } = await readStreams(db, ids, upcasters);
  const open = ids.map((stream) => {
    const events = streams.get(stream);
    const { version = 0, owed = [] } = onOwing(books, kindOf(stream), (book) => owing(folded(book, events))) ?? {};
    return { stream, version, owed };
  });
  return { open, now, next: ids.length === limit ? ids.at(-1)! : null };
}
