import type { Pool } from 'pg';
import type { RouteQuestion } from '@app/domain';

export interface UnitRow {
  code: string;
  name: string;
  kind: RouteQuestion['unitKind'] | 'central';
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

/** Units in force on a legal day, in Vietnamese order. */
export async function listUnits(db: Pool, on: string): Promise<UnitRow[]> {
  const { rows } = await db.query<UnitRow>(
    `select code, name, kind, valid_from::text as "validFrom", valid_to::text as "validTo" from unit
      where valid_from <= $1::date and (valid_to is null or valid_to >= $1::date) order by name collate "vi-x-icu", code`,
    [on],
  );
  return rows;
}

export async function findUnit(db: Pool, code: string): Promise<UnitRow | null> {
  const { rows } = await db.query<UnitRow>({
    name: 'find-unit',
    text: `select code, name, kind, valid_from::text as "validFrom", valid_to::text as "validTo" from unit where code = $1`,
    values: [code],
  });
  return rows[0] ?? null;
}

export async function findCandidate(db: Pool, id: string): Promise<CandidateRow | null> {
  const { rows } = await db.query<CandidateRow>({
    name: 'find-candidate',
    text: 'select id, kind, name, unit, invented from candidate where id = $1',
    values: [id],
  });
  return rows[0] ?? null;
}

/** Candidates whose name holds the words, with or without diacritics; at most 50. */
export async function searchCandidates(db: Pool, words: string, unit: string | null): Promise<CandidateRow[]> {
  const { rows } = await db.query<CandidateRow>(
    `select id, kind, name, unit, invented from candidate
      where search like '%' || plain($1) || '%' and ($2::text is null or unit = $2)
      order by name collate "vi-x-icu", id limit 50`,
    [words.replace(/[%_\\]/g, (c) => `\\${c}`), unit],
  );
  return rows;
}

export interface CouncilRow {
  id: string;
  kind: 'award' | 'initiative';
  name: string;
  members: string[];
}

export async function listCouncils(db: Pool): Promise<CouncilRow[]> {
  const { rows } = await db.query<CouncilRow>('select id, kind, name, members from council order by id');
  return rows;
}
