import type { Pool } from 'pg';
import { heirOf, type Actor, type LegalDay, type Law, type Route } from '@app/domain';
import { listDossiers, newest } from '@app/read-model';

/** A dossier that lies at a decider's hands. */
export interface WaitingDossier {
  code: string;
  award: string;
  level: string;
  year: number;
  dueAt: string | null;
}

const most = 1000;

interface Summary {
  code: string;
  award: string;
  level: string;
  decider: Route['decider'];
  unit: string;
  year: number;
  owed: readonly { kind: string; dueAt: string }[];
}

/** What lies with this position, or with one that it took over, of what the reader may see: a decider of a unit has that unit's. */
export async function waitingFor(
  db: Pool,
  reader: Actor,
  signer: Actor,
  { law, today }: { law: Law; today: LegalDay },
): Promise<WaitingDossier[]> {
  const rows = await listDossiers(db, reader, { custody: ['decider'] }, newest(most));
  const units = signer.role === 'chairman' ? null : [signer.unit, ...(signer.predecessors ?? [])];
  return rows
    .map(({ summary }) => summary as unknown as Summary)
    .filter(
      ({ decider, unit }) => heirOf(law, decider, today) === signer.role && (units === null || units.includes(unit)),
    )
    .map(({ code, award, level, year, owed }) => ({ code, award, level, year, dueAt: dueOf(owed) }));
}

const toSign = ['decide', 'submitUpward', 'resubmit'];

const dueOf = (owed: Summary['owed']): string | null =>
  owed
    .filter(({ kind }) => toSign.includes(kind))
    .map(({ dueAt }) => dueAt)
    .sort()[0] ?? null;
