import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PoolClient } from 'pg';
import {
  currentVersion,
  summariseUnit,
  system,
  unitDecider,
  upcasters,
  workingDays,
  type NamedUnit,
  type Unit,
  type UnitFact,
  type UnitOrder,
} from '@app/domain';
import { append, type StreamAppend, type VaultRow } from '@app/event-store';

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

export const readUnits = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'units.json'), 'utf8')) as ShippedUnit[];

/**
 * Records the units of a file that the log does not know yet, as one command of the system; what it knows stays as it is.
 * Returns how many were new.
 */
export async function loadUnits(db: PoolClient, units: readonly ShippedUnit[]): Promise<number> {
  const { rows } = await db.query<{ id: string }>(`select id from stream where kind = 'unit'`);
  const known = new Set(rows.map((row) => row.id));
  const streams = recordUnits(units).filter((part) => !known.has(part.stream));
  if (streams.length === 0) return 0;
  await recordBySystem(db, streams);
  return streams.length;
}

/** One command of the system, new each time: its print is never compared and needs no key. */
export async function recordBySystem(
  db: PoolClient,
  streams: readonly StreamAppend[],
  vault: readonly VaultRow[] = [],
): Promise<void> {
  const { account, person } = system;
  const commandId = randomUUID();
  await append(db, { account, commandId, fingerprint: '00', meta: { account, person, commandId }, streams, vault });
}

/** What the log is to hold of them, decided by the rules that hold for everybody. */
export function recordUnits(units: readonly ShippedUnit[]): StreamAppend[] {
  const others = units.map(({ code, kind, validFrom, validTo }) => ({ code, kind, from: validFrom, to: validTo }));
  return units.map((unit) => {
    const facts: UnitFact[] = [];
    let state: Unit = unitDecider.initial;
    for (const order of ordersOf(unit, others)) {
      const next = unitDecider.decide(order, state);
      facts.push(...next);
      state = next.reduce(unitDecider.evolve, state);
    }
    const events = facts.map((fact) => ({ ...fact, schemaVersion: currentVersion(fact.type, upcasters) }));
    return { stream: `unit/${unit.code}`, kind: 'unit', expectedVersion: 0, events, summary: summariseUnit(state) };
  });
}

function ordersOf(u: ShippedUnit, others: readonly NamedUnit[]): UnitOrder[] {
  const { code, name, kind, parent, gso = null, validFrom: from, validTo } = u;
  const source = { confidence: u.source, ref: u.ref, assumed: u.assumed ?? [] };
  const paper = u.mergedBy ?? u.closedBy ?? u.ref;
  const asked = [
    { type: 'RegisterUnit', data: { code, name, kind, parent, from, gso, source, others } },
    ...(u.marks ?? []).map((mark) => ({ type: 'MarkUnit', data: { ...mark, paper } })),
    ...(u.clusters ?? []).flatMap(({ cluster, from: joined, to }) => [
      { type: 'JoinCluster', data: { cluster, from: joined, paper: u.ref, others } },
      ...(to === null ? [] : [{ type: 'LeaveCluster', data: { cluster, to, paper: u.ref, others } }]),
    ]),
    ...(u.mergedInto
      ? [{ type: 'MergeUnit', data: { into: u.mergedInto, from: dayAfter(validTo!), paper, others } }]
      : []),
    ...(validTo !== null && !u.mergedInto ? [{ type: 'CloseUnit', data: { to: validTo, paper } }] : []),
  ];
  return asked.map((order) => ({ ...order, by: system, at: `${from}T00:00:00.000Z` }) as UnitOrder);
}

const dayAfter = (day: string) => workingDays.plusDays(day, 1);
