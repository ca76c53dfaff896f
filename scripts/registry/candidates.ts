import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PoolClient } from 'pg';
import { partOf } from '@app/commands';
import { candidateDecider, summariseCandidate, system, upcasters, type CandidateKind } from '@app/domain';
import { recordBySystem } from './units';

/** A person, collective or household as `people.json` and `collectives.json` hold it. */
export interface ShippedCandidate {
  id: string;
  kind: CandidateKind;
  name: string;
  unit: string;
  invented: boolean;
}

export const readCandidates = (folder: string) =>
  ['people', 'collectives'].flatMap(
    (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as ShippedCandidate[],
  );

const book = { kind: 'candidate', decider: candidateDecider, summarise: summariseCandidate };

/**
 * Records the candidates of a file that the log does not know yet, as one command of the system; what it or the table knows
 * stays as it is, an erased name too. Facts may have been recorded of one before it was. Their rows are there when this returns.
 */
export async function loadCandidates(db: PoolClient, candidates: readonly ShippedCandidate[]): Promise<void> {
  const { rows } = await db.query<{ id: string; version: number; known: boolean }>(
    `select id, version, summary ? 'kind' as known from stream where kind = 'candidate'`,
  );
  const streams = new Map(rows.map((row) => [row.id, row]));
  const tabled = await db.query<{ id: string; name: string }>('select id, name from candidate');
  const names = new Map(tabled.rows.map((row) => [row.id, row.name]));
  const parts = candidates
    .filter(({ id }) => !streams.get(`candidate/${id}`)?.known)
    .map(({ id: candidate, name, kind, unit, invented }) => {
      const fullName = names.get(candidate) ?? name;
      const stream = `candidate/${candidate}`;
      const before = { ...candidateDecider.initial, version: streams.get(stream)?.version ?? 0 };
      const data = { candidate, kind, unit, fullName, others: [], ...(invented ? { invented } : {}) };
      const order = { type: 'RegisterCandidate', data, by: system, at: `1970-01-01T00:00:00.000Z` } as const;
      return partOf({ upcasters }, book, stream, before, candidateDecider.decide(order, before));
    });
  if (parts.length === 0) return;
  await recordBySystem(
    db,
    parts.map(({ vault: _vault, ...part }) => part),
    parts.flatMap(({ vault }) => vault),
  );
  await db.query('set constraints stream_tells_candidate immediate');
}
