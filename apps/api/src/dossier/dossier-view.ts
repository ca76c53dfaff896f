import type { Pool } from 'pg';
import { isSealed, saidOf, type Actor, type Calendar, type LiveDossier, type Told } from '@app/domain';
import { withCommitments, withTexts, type RecordedEvent } from '@app/event-store';
import { findCandidate, findUnit, knownThen, openedAs, type Then } from '@app/read-model';
import type { DeadlineClockDto } from './clock.dto';
import { clocksOf } from './clocks';
import type { DossierDto } from './dossier-shape.dto';
import type { SaidDto } from './said.dto';
import { withLack } from './verdict-shown';
import { dossierFor, dutiesFor, eventsFor } from './withheld';

/** A dossier as a screen shows it to this reader, with the names that the log does not know. */
export async function viewOf(db: Pool, dossier: LiveDossier, reader: Actor): Promise<DossierDto> {
  const { candidate: of, unit: code } = dossier;
  const visible = dossierFor(dossier, reader);
  const [hold, candidate, unit, opened, officerName] = await Promise.all([
    withTexts(db, visible.hold),
    findCandidate(db, of.id),
    findUnit(db, code),
    openedAs(db, dossier.code, of.id, code),
    officerOf(db, dossier),
  ]);
  return {
    ...visible,
    // Held for a ground that was erased is held.
    hold: isSealed(hold) ? 'held' : hold,
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
export async function viewThen(db: Pool, dossier: LiveDossier, then: Then, reader: Actor): Promise<DossierDto> {
  const { code, candidate, unit } = dossier;
  const visible = dossierFor(dossier, reader);
  const [hold, of, names, officerName] = await Promise.all([
    withTexts(db, visible.hold),
    findCandidate(db, candidate.id),
    knownThen(db, { code, candidate: candidate.id, unit }, then),
    officerOf(db, dossier),
  ]);
  return {
    ...visible,
    hold: isSealed(hold) ? 'held' : hold,
    ...names,
    officerName,
    invented: of?.invented ?? false,
  };
}

/** What was said of the dossier and its clocks, as this reader may hear of them. */
export function toldOf(
  { dossier, events, actor }: { dossier: LiveDossier; events: readonly RecordedEvent[]; actor: Actor },
  time: { calendar: Calendar; now: string },
): { said: SaidDto; deadlines: DeadlineClockDto[] } {
  const told = eventsFor(events, dossier, actor).filter(({ data }) => Object.keys(data).length > 0);
  const facts = told.map(({ type, data, recordedAt }) => ({ type, data, at: recordedAt }) as unknown as Told);
  const { done, ...said } = saidOf(facts);
  return { said: withLack(said), deadlines: clocksOf(dutiesFor(dossier, actor), done, time) };
}

/** Events with the texts that the vault still has beside their commitments; an erased one shows its commitment only. */
export const readable = (db: Pool, events: readonly RecordedEvent[]): Promise<RecordedEvent[]> =>
  withCommitments(db, [...events]);
