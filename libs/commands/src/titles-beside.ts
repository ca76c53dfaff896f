import type { Pool } from 'pg';
import { type Beside, type Dossier, type Law, type LegalDay } from '@app/domain';
import { readStreams } from '@app/event-store';
import type { Books } from './books';
import { selvesOf } from './eligibility';
import { folded } from './folded';
import type { Desk } from './desk';

type Dossiers = ReadonlyMap<string, Dossier>;

/**
 * The titles that the candidates of these dossiers have or may yet get, under whichever entry and from whichever authority.
 * Those not decided yet are among them: held together with the decided ones, they let of two decisions made at once only
 * one be written, and the other is decided again on what is true then.
 */
export async function titlesBeside(
  { db, upcasters }: Pick<Desk, 'db' | 'upcasters'>,
  books: Books,
  law: Law,
  dossiers: Dossiers,
  on: LegalDay,
): Promise<Beside> {
  const titles = law.titlesRule(on)?.titles ?? [];
  const candidates = new Set([...dossiers.values()].flatMap((dossier) => titleHolder(dossier, titles)));
  const selves = await selvesOf(db, [...candidates]);
  const ids = await othersOf(db, [...new Set([...selves.values()].flat())], titles, [...dossiers.keys()]);
  const { streams } = await readStreams(db, ids, upcasters);
  const found = ids.map((id): [string, Dossier] => [
    id.slice('dossier/'.length),
    folded(books.dossier, streams.get(id)),
  ]);
  // Entries that are one have the same selves: the first by name stands for all of them.
  const kept = new Map([...selves.values()].flatMap((of) => of.map((id) => [id, [...of].sort()[0]!] as const)));
  return { dossiers: new Map(found), kept: (candidate) => kept.get(candidate) ?? candidate };
}

/** At State level another award than proposed may come back. */
function titleHolder(dossier: Dossier, titles: readonly string[]): string[] {
  if (dossier.custody === 'absent') return [];
  const { award, decision, candidate, custody } = dossier;
  const may = custody === 'state' || titles.includes(award) || (decision !== null && titles.includes(decision.award));
  return may ? [candidate.id] : [];
}

async function othersOf(db: Pool, candidates: string[], titles: readonly string[], own: string[]): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>({
    name: 'titles-beside',
    text: `select id
             from unnest($1::text[]) w (candidate)
            cross join lateral (select id, summary from stream where kind = 'dossier' and summary ->> 'candidate' = w.candidate) s
            where coalesce(summary ->> 'outcome', 'presented') = 'presented' and id <> all ($3::text[])
              and (summary ->> 'award' = any ($2::text[]) or summary ->> 'awarded' = any ($2::text[]) or summary ->> 'custody' = 'state')
            order by id`,
    values: [candidates, titles, own.map((code) => `dossier/${code}`)],
  });
  return rows.map((row) => row.id);
}
