import type { Pool } from 'pg';
import type { UnitKind } from '@app/domain';
import type { Slice } from '../slice';
import { holdsWords, rankOf, wordsOf } from './words';

export interface UnitRow {
  code: string;
  name: string;
  kind: UnitKind;
  validFrom: string;
  validTo: string | null;
}

export interface CandidateRow {
  id: string;
  kind: 'person' | 'collective' | 'household';
  name: string;
  unit: string | null;
  invented: boolean;
}

export async function findUnit(db: Pool, code: string): Promise<UnitRow | null> {
  const { rows } = await db.query<UnitRow>({
    name: 'find-unit',
    text: `select code, name, kind, valid_from::text as "validFrom", valid_to::text as "validTo" from unit where code = $1`,
    values: [code],
  });
  return rows[0] ?? null;
}

/** The units of these codes, by code; one that is not there is missing. */
export async function unitsByCode(db: Pool, codes: readonly string[]): Promise<ReadonlyMap<string, UnitRow>> {
  const { rows } = await db.query<UnitRow>(
    `select code, name, kind, valid_from::text as "validFrom", valid_to::text as "validTo" from unit where code = any ($1)`,
    [codes],
  );
  return new Map(rows.map((row) => [row.code, row]));
}

/** With whether it is kept under another entry, with which it is one. */
export async function findCandidate(db: Pool, id: string): Promise<(CandidateRow & { joined: boolean }) | null> {
  const { rows } = await db.query<CandidateRow & { joined: boolean }>({
    name: 'find-candidate',
    text: `select id, kind, name, unit, invented, merged is not null and merged ->> 'from' is null as joined from candidate where id = $1`,
    values: [id],
  });
  return rows[0] ?? null;
}

export const candidateOrders = ['name', 'givenName'] as const;
export type CandidateOrder = (typeof candidateOrders)[number];

/** What a row stands by in its list; the last part is its id. */
export type Sorted<Row> = Row & { sort: string[] };

/**
 * Candidates whose name, present or former, holds every word, in whatever order, with or without diacritics: the very name
 * first, then those that begin as typed. In Vietnamese order, of the whole name or of the given name, which comes last in it.
 */
export async function searchCandidates(
  db: Pool,
  q: string,
  units: readonly string[] | null,
  { after, limit, order = 'name' }: Slice & { order?: CandidateOrder },
): Promise<Sorted<CandidateRow>[]> {
  const values: unknown[] = [units, limit];
  const value = (of: string) => `$${values.push(of)}`;
  const asked = wordsOf(q);
  const where = ['($1::text[] is null or unit = any ($1))', ...holdsWords(asked, value)];
  const names = order === 'name' ? ['name'] : ['given', 'name'];
  const parts = [...names.map((name) => `${name} collate "vi-x-icu"`), 'id'];
  const next =
    after === null
      ? ''
      : `where (rank::text, ${parts.join(', ')}) > (${after.map((part) => `${value(part)}::text`).join(', ')})`;
  const { rows } = await db.query<Sorted<CandidateRow>>(
    `select id, kind, name, unit, invented, array[rank::text, ${names.join(', ')}, id] as sort
       from (select *, ${rankOf(asked, value)} as rank, coalesce(substring(name from '[^ ]+$'), name) as given from candidate
              where ${where.join(' and ')}) found
       ${next} order by rank::text, ${parts.join(', ')} limit $2`,
    values,
  );
  return rows;
}

/** The units that these codes mean: as written or, where only that one is so called, in other letters. By the code as written. */
export async function unitsMeant(db: Pool, codes: readonly string[]): Promise<ReadonlyMap<string, UnitRow>> {
  const { rows } = await db.query<UnitRow & { written: string }>(
    `select w.written, m.* from unnest($1::text[]) w (written), lateral (
       select code, name, kind, valid_from::text as "validFrom", valid_to::text as "validTo", count(*) over () as alike
         from unit where upper(code) = upper(w.written)) m
      where m.code = w.written or (m.alike = 1)`,
    [codes],
  );
  return new Map(
    rows.map(({ written, code, name, kind, validFrom, validTo }) => [
      written,
      { code, name, kind, validFrom, validTo },
    ]),
  );
}
