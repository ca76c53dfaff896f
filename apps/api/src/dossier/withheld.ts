import {
  keyed,
  seesHold,
  unitRoles,
  type Actor,
  type Difference,
  type EligibilityVerdict,
  type EvidenceKind,
  type Finding,
  type Judged,
  type LiveDossier,
  type Owed,
  type Role,
} from '@app/domain';
import type { RecordedEvent } from '@app/event-store';

// Denunciations and what is being verified are told to those who handle them (ADR 23); everybody else sees "tạm giữ".

type Reader = Pick<Actor, 'role' | 'person'>;

const handlers: readonly Role[] = ['headOfBoard', 'appraisalOfficer'];
const ofDiscipline: readonly Role[] = [...handlers, ...unitRoles, 'councilSecretary', 'chairman', 'auditor'];

/** Facts about a candidate that this reader is not shown and whose weight in a verdict they are not shown either, whether there are any or not. */
export function withheldFacts({ role, person }: Reader, candidate: string): EvidenceKind[] {
  const block = !handlers.includes(role) || person === candidate;
  return [...(block ? ['block' as const] : []), ...(ofDiscipline.includes(role) ? [] : ['discipline' as const])];
}

const isVerification = (id: unknown) => typeof id === 'string' && id.startsWith('verifyHold@');
const duties = <O extends { id: string }>(owed: readonly O[]) => owed.filter(({ id }) => !isVerification(id));

/** The duties of a dossier that this reader may see: the one to verify names the law on denunciations. */
export const dutiesFor = (dossier: LiveDossier, reader: Reader): readonly Owed[] =>
  seesHold(dossier, reader) ? dossier.owed : duties(dossier.owed);

/** The dossier as this reader may see it. */
export function dossierFor(dossier: LiveDossier, reader: Reader): Omit<LiveDossier, 'heldBy'> {
  const { heldBy: _, ...shown } = dossier;
  const { hold, repinning, candidate } = shown;
  const hidden = withheldFacts(reader, candidate.id);
  return {
    ...shown,
    owed: dutiesFor(dossier, reader),
    hold: seesHold(dossier, reader) || hold === null ? hold : 'held',
    repinning: repinning && { ...repinning, differences: differencesFor(repinning.differences, hidden) },
  };
}

/** Events as this reader may see them; the state is that of after them. */
export function eventsFor(events: readonly RecordedEvent[], dossier: LiveDossier, reader: Reader): RecordedEvent[] {
  const sees = seesHold(dossier, reader);
  const hidden = withheldFacts(reader, dossier.candidate.id);
  return events.map((event) => ({ ...event, data: dataFor(event, { sees, hidden, reader }) }));
}

function dataFor(
  { type, data }: RecordedEvent,
  { sees, hidden, reader }: { sees: boolean; hidden: readonly EvidenceKind[]; reader: Reader },
): RecordedEvent['data'] {
  if (type === 'ConflictDeclared' && !seesConflict(reader, data['by'])) return {};
  if (!sees && (type === 'HoldPlaced' || type === 'HoldReleased')) return { by: data['by'] };
  const { id = (data['obligation'] as { id?: string } | undefined)?.id } = data;
  if (!sees && isVerification(id)) return {};
  if ((type === 'DossierRecommended' || type === 'DossierNotRecommended') && data['verdict'] !== undefined)
    return appraisedFor(data as unknown as Appraised, hidden);
  if (type === 'RepinningProposed')
    return { ...data, differences: differencesFor(data['differences'] as readonly Difference[], hidden) };
  return data;
}

interface Appraised {
  verdict: EligibilityVerdict;
  findings?: readonly Finding[];
}

/** What an officer wrote of a condition that rests on such facts tells of them. */
function appraisedFor(data: Appraised, hidden: readonly EvidenceKind[]): RecordedEvent['data'] {
  const verdict = verdictFor(data.verdict, hidden);
  if (!data.findings) return { ...data, verdict };
  const cut = new Set(
    keyed(data.verdict.conditions)
      .filter(({ condition }) => usedBy(condition).some((id) => !isShownWithout(hidden)(id)))
      .map(({ key }) => key),
  );
  const findings = data.findings.map((one) => (cut.has(one.key) ? { ...one, opinion: null } : one));
  return { ...data, verdict, findings };
}

const usedBy = ({ used, parts }: Judged): string[] => [...used, ...parts.flatMap(usedBy)];

/** Ids of facts begin with their kind, after the entry under which they stand. */
const isShownWithout = (hidden: readonly EvidenceKind[]) => (id: string) =>
  !hidden.some((kind) => id.slice(id.lastIndexOf('/') + 1).startsWith(`${kind}-`));

/** How somebody stands to the candidate is told to who gives the work to others, and to who checks; and to themselves. */
const seesConflict = ({ role, person }: Reader, by: unknown): boolean =>
  ['headOfBoard', 'councilSecretary', 'chairman', 'auditor'].includes(role) || by === person;

/** What two laws say differently of a verdict rests on facts that some may not see. */
const differencesFor = (differences: readonly Difference[], hidden: readonly EvidenceKind[]) =>
  hidden.length === 0
    ? differences
    : differences.filter(({ aspect }) => aspect !== 'verdict' && aspect !== 'condition');

function verdictFor(verdict: EligibilityVerdict, hidden: readonly EvidenceKind[]): EligibilityVerdict {
  return { ...verdict, conditions: verdict.conditions.map((condition) => judgedFor(condition, hidden)) };
}

function judgedFor(judged: Judged, hidden: readonly EvidenceKind[]): Judged {
  const isShown = isShownWithout(hidden);
  const { metFrom, contradicting, ...rest } = judged;
  const whole = [...judged.used, ...(contradicting ?? [])].every(isShown);
  return {
    ...rest,
    used: judged.used.filter(isShown),
    parts: judged.parts.map((part) => judgedFor(part, hidden)),
    ...(contradicting ? { contradicting: contradicting.filter(isShown) } : {}),
    ...(metFrom && whole ? { metFrom } : {}),
  };
}

/** A row of a list as this reader may see it: the duty to verify is the head's, and so is its date. */
export function summaryFor<S extends Record<string, unknown>>(summary: S, { role }: Reader): S {
  if (role === 'headOfBoard') return summary;
  const owed = duties(summary['owed'] as readonly Owed[]);
  const dates = owed.map(({ dueAt }) => dueAt).sort();
  return { ...summary, owed, nextDueAt: dates[0] ?? null };
}
