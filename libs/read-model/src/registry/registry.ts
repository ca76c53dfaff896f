import type { Pool } from 'pg';
import type { UnitKind } from '@app/domain';
import type { Slice } from '../slice';

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

/** Candidates whose name, present or former, holds the words, with or without diacritics, in Vietnamese order; sort key: name, id. */
export async function searchCandidates(
  db: Pool,
  words: string,
  units: readonly string[] | null,
  { after, limit }: Slice,
): Promise<CandidateRow[]> {
  const { rows } = await db.query<CandidateRow>(
    `select id, kind, name, unit, invented from candidate
      where search like '%' || plain($1) || '%' and ($2::text[] is null or unit = any ($2))
        and ($3::text is null or (name collate "vi-x-icu", id) > ($3 collate "vi-x-icu", $4::text))
      order by name collate "vi-x-icu", id limit $5`,
    [words.replace(/[%_\\]/g, (c) => `\\${c}`), units, after?.[0], after?.[1], limit],
  );
  return rows;
}
