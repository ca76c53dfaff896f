import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PoolClient } from 'pg';
import { councilBook as book, partOf } from '@app/commands';
import { system, upcasters, type CouncilKind, type CouncilPaper, type Seat } from '@app/domain';
import { recordBySystem } from './units';

/** A council as `councils.json` holds it: its decision and who sits in it from that day on. */
export interface ShippedCouncil {
  id: string;
  kind: CouncilKind;
  name: string;
  decision: CouncilPaper;
  validFrom: string;
  seats: readonly Pick<Seat, 'person' | 'position' | 'offices'>[];
}

export const readCouncils = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'councils.json'), 'utf8')) as ShippedCouncil[];

/** Forms the councils of a file that the log does not know yet, as one command of the system; what it knows stays as it is. */
export async function loadCouncils(db: PoolClient, councils: readonly ShippedCouncil[]): Promise<void> {
  const { rows } = await db.query<{ id: string }>(`select id from stream where kind = 'council'`);
  const known = new Set(rows.map((row) => row.id));
  const { initial, decide } = book.decider;
  const parts = councils
    .filter(({ id }) => !known.has(`council/${id}`))
    .map(({ id, kind, name, decision, validFrom, seats }) => {
      const data = { kind, name, decision, seats: seats.map((seat) => ({ ...seat, from: validFrom, to: null })) };
      const facts = decide({ type: 'FormCouncil', data, by: system, at: '1970-01-01T00:00:00.000Z' }, initial);
      return partOf({ upcasters }, book, `council/${id}`, initial, facts);
    });
  if (parts.length > 0)
    await recordBySystem(
      db,
      parts.map(({ vault: _vault, ...part }) => part),
    );
}
