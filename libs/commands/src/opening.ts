import {
  DomainError,
  lawStream,
  type CandidateKind,
  type ClaimChange,
  type Dossier,
  type DossierFact,
  type DossierOrderOf,
  type LegalDay,
  type LiveDossier,
  type PaperOnFile,
} from '@app/domain';
import { readForOpening } from '@app/event-store';
import type { Books } from './books';
import type { Answer, Envelope } from './envelope';
import type { Desk } from './desk';
import { handle, readNow } from './handle';
import { actingNow } from './on-behalf';
import { keyOf } from './once';
import type { RegistryActs } from './registry-acts';
import { refuseUnitGone } from './unit-at-work';

type OpenData = DossierOrderOf<'OpenDossier'>['data'];

export interface NewDossier {
  award: OpenData['award'];
  type: OpenData['type'];
  procedure: OpenData['procedure'];
  period: { from: LegalDay; to: LegalDay };
  achievement?: string;
  posthumous?: true;
  papers?: readonly PaperOnFile[];
  candidate: { kind: CandidateKind; id: string } & OpenData['known'];
  unit: { code: string; kind: string };
}

export interface Opening {
  desk: Desk;
  books: Books;
  registry: RegistryActs;
}

/** A dossier as opening would make it, and the claims that it would take. */
export interface Draft {
  dossier: LiveDossier;
  claims: readonly ClaimChange[];
  now: string;
}

// Codes are counted for these years.
const [firstYear, lastYear] = [2000, 2100];

export async function openDossier(
  { desk, books, registry }: Opening,
  input: NewDossier,
  envelope: Envelope,
): Promise<Answer> {
  const { proposed, year, known, ...own } = orderOf(input);
  // A repeat finds the code that its first time was given; gaps from refused drafts are allowed.
  const { code, ...read } = await readForOpening(desk.db, year, { ...keyOf(envelope), watch: lawStream });
  await desk.inForce.keepUp(read);
  const stream = `dossier/${code}`;
  const data = { ...proposed, ...own, year, code };
  return handle(desk, books.dossier, stream, { type: 'OpenDossier', data }, envelope, {
    first: { ...read, streams: new Map([[stream, []]]) },
    learn: (_absent, now) => registry.atWork(own.unit, now, { known }),
    sent: { type: 'OpenDossier', data: { ...proposed, candidate: own.candidate.id } },
  });
}

export async function tryOpening({ desk, books }: Opening, input: NewDossier, envelope: Envelope): Promise<Draft> {
  const { proposed, year, known, ...own } = orderOf(input);
  const { streams, now } = await readNow(desk, [`unit/${own.unit}`]);
  const { by } = await actingNow(desk, envelope.by);
  refuseUnitGone(books, streams, own.unit, now);
  const data = { ...proposed, ...own, year, known, code: `HS-${year}-000000` } as OpenData;
  const { decider, claims } = books.dossier;
  const facts: DossierFact[] = decider.decide({ type: 'OpenDossier', data, by, at: now }, decider.initial);
  const dossier = facts.reduce<Dossier>(decider.evolve, decider.initial) as LiveDossier;
  return { dossier, claims: claims?.(decider.initial, facts).take ?? [], now };
}

/** What was proposed, as a repeat is known by, and what the office knows beside it. */
function orderOf({ candidate, unit, ...input }: NewDossier) {
  const { award, type, procedure, period, achievement, posthumous, papers } = input;
  const year = Number(period.to.slice(0, 4));
  if (year < firstYear || year > lastYear) throw new DomainError('year-out-of-range', { year });
  const { kind, id, ...known } = candidate;
  const said = {
    ...(achievement === undefined ? {} : { achievement }),
    ...(posthumous ? { posthumous } : {}),
    ...(papers === undefined ? {} : { papers }),
  };
  const proposed = { award, type, procedure, period, ...said };
  return { proposed, year, known, candidate: { kind, id }, unit: unit.code, unitKind: unit.kind };
}
