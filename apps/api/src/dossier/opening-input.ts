import type { Pool } from 'pg';
import type { NewDossier } from '@app/commands';
import { DomainError, type Actor, type RouteQuestion, type UnitKind } from '@app/domain';
import { findCandidate, findUnit, selfOf } from '@app/read-model';
import type { OpenDossierDto } from './dossier.dto';

/** Whether units of this kind open dossiers: people belong to them. */
export const nominates = (kind: UnitKind): kind is RouteQuestion['unitKind'] =>
  kind !== 'central' && kind !== 'cluster';

/** What was proposed, with what the registry knows of candidate and unit. */
export async function openingOf(db: Pool, body: OpenDossierDto, by: Actor): Promise<NewDossier> {
  const [unit, candidate] = await Promise.all([findUnit(db, by.unit), findCandidate(db, body.candidate)]);
  if (!unit || !nominates(unit.kind)) throw new DomainError('unit-may-not-nominate', { unit: by.unit });
  if (!candidate) throw new DomainError('no-such-candidate', { candidate: body.candidate });
  const { id, kind, unit: home } = candidate;
  const known = { id, kind, unit: home, joinedInto: candidate.joined ? await selfOf(db, id) : null };
  const { papers, ...rest } = body;
  const listed = papers?.map(({ paper, ref }) => ({ paper, ref }));
  return { ...rest, candidate: known, unit, ...(listed ? { papers: listed } : {}) };
}
