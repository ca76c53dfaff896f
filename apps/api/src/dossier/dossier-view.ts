import type { Pool } from 'pg';
import type { LiveDossier } from '@app/domain';
import { unseal, type RecordedEvent } from '@app/event-store';
import { findCandidate, findUnit, knownThen, openedAs, type Then } from '@app/read-model';
import type { DossierDto } from './dossier-shape.dto';

/** A dossier as a screen shows it, with the names that the log does not know. */
export async function viewOf(db: Pool, dossier: LiveDossier): Promise<DossierDto> {
  const { candidate: of, unit: code } = dossier;
  const [candidate, unit, opened, officerName] = await Promise.all([
    findCandidate(db, of.id),
    findUnit(db, code),
    openedAs(db, dossier.code, of.id, code),
    officerOf(db, dossier),
  ]);
  return {
    ...dossier,
    openedAs: opened,
    name: candidate?.name ?? null,
    invented: candidate?.invented ?? false,
    unitName: unit?.name ?? null,
    officerName,
  };
}

/** The name of whoever the board gave the dossier to. */
async function officerOf(db: Pool, { officer }: LiveDossier): Promise<string | null> {
  return officer === null ? null : ((await findCandidate(db, officer))?.name ?? null);
}

/** The dossier of a moment, under the names that were known then: one recorded since, or taken back, is not among them. */
export async function viewThen(db: Pool, dossier: LiveDossier, then: Then): Promise<DossierDto> {
  const { code, candidate, unit } = dossier;
  const [of, names, officerName] = await Promise.all([
    findCandidate(db, candidate.id),
    knownThen(db, { code, candidate: candidate.id, unit }, then),
    officerOf(db, dossier),
  ]);
  return { ...dossier, ...names, officerName, invented: of?.invented ?? false };
}

interface Ref {
  ref: string;
  commitment: string;
}

/** Events with the texts that the vault still has; an erased one shows its commitment only. */
export async function readable(db: Pool, events: readonly RecordedEvent[]): Promise<RecordedEvent[]> {
  const refs = events.flatMap((e) => Object.values(e.data).flatMap(refsIn));
  const texts = await unseal(db, refs);
  const open = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(open);
    return isRef(value) ? { ...value, text: texts.get(value.ref) ?? null } : value;
  };
  return events.map((e) => ({ ...e, data: Object.fromEntries(Object.entries(e.data).map(([k, v]) => [k, open(v)])) }));
}

function refsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  return isRef(value) ? [value.ref] : [];
}

function isRef(value: unknown): value is Ref {
  return typeof value === 'object' && value !== null && 'ref' in value && 'commitment' in value;
}
