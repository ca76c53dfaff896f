import type { PoolClient } from 'pg';

interface Dated {
  from: string;
  to: string | null;
}

/** A unit as `units.json` holds it. */
export interface ShippedUnit {
  code: string;
  name: string;
  kind: 'agency' | 'district' | 'commune' | 'enterprise' | 'central' | 'cluster';
  parent: string | null;
  validFrom: string;
  validTo: string | null;
  gso?: string;
  mergedInto?: string[];
  /** The paper that merged or closed it. */
  mergedBy?: string;
  closedBy?: string;
  marks?: (Dated & { mark: 'border' | 'area'; value: string | null })[];
  clusters?: (Dated & { cluster: string })[];
  source: 'SOURCED' | 'ILLUSTRATIVE';
  /** Where docs/law/dien-bien.md says so. */
  ref: string;
  /** What no source gave and is there to make the demonstration whole. */
  assumed?: string[];
}

/** Loads the units of a file; what is there stays as it is. */
export async function loadUnits(db: PoolClient, units: readonly ShippedUnit[]): Promise<void> {
  const rows = units.map((u) => ({
    ...{ code: u.code, name: u.name, kind: u.kind, valid_from: u.validFrom, valid_to: u.validTo, gso: u.gso ?? null },
    names: [{ name: u.name, from: u.validFrom }],
    parents: u.parent === null ? [] : [{ parent: u.parent, from: u.validFrom }],
    successors: (u.mergedInto ?? []).map((unit) => ({ unit, from: dayAfter(u.validTo!), paper: u.mergedBy })),
    marks: u.marks ?? [],
    clusters: u.clusters ?? [],
    source: { confidence: u.source, ref: u.ref, assumed: u.assumed ?? [] },
  }));
  await db.query(
    `insert into unit (code, name, kind, valid_from, valid_to, gso, names, parents, successors, marks, clusters, source)
     select code, name, kind, valid_from, valid_to, gso, names, parents, successors, marks, clusters, source
       from jsonb_populate_recordset(null::unit, $1::jsonb) on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
