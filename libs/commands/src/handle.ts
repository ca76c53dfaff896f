import type { Pool } from 'pg';
import { fold, lawStream, type Actor, type Fact, type Mandate, type Upcasters } from '@app/domain';
import {
  append,
  CommandReused,
  fingerprint,
  readStreams,
  StaleVersion,
  type AppendAnswer,
  type StreamAppend,
  type StreamsRead,
  type VaultRow,
} from '@app/event-store';
import type { Book } from './books';
import type { Answer, Envelope } from './envelope';
import { actingNow, asked } from './on-behalf';
import type { LawInForce } from './law-in-force';
import { sealTexts } from './seal-texts';

export interface Desk {
  db: Pool;
  hmacKey: Buffer;
  inForce: LawInForce;
  upcasters: Upcasters;
}

/** Streams as they are now, and the law made as it is now. */
export async function readNow(
  { db, upcasters, inForce }: Pick<Desk, 'db' | 'upcasters' | 'inForce'>,
  ids: readonly string[],
  key: { account?: string; commandId?: string } = {},
): Promise<StreamsRead> {
  const read = await readStreams(db, ids, upcasters, { ...key, watch: lawStream });
  await inForce.keepUp(read);
  return read;
}

const tries = 3;

/** What an order rests on beside its own stream: put to its data, and the streams that must not change meanwhile. */
export interface Learnt {
  data: object;
  held: readonly Part[];
}

/**
 * One command on one stream: read, fold, decide, append. Without an expected version a lost race is decided again.
 * `first` is the reading, when the caller has made it; `learn` finds out what else the order rests on.
 */
export async function handle<C extends { type: string }, E extends Fact, S extends { version: number }>(
  desk: Desk,
  book: Book<C & { by: Actor; at: string }, E, S>,
  stream: string,
  order: C,
  envelope: Envelope,
  { first, learn }: { first?: StreamsRead; learn?: (state: S, now: string) => Promise<Learnt> } = {},
): Promise<Answer> {
  let made = first;
  return retrying(async () => {
    const read = made ?? (await readNow(desk, [stream], keyOf(envelope)));
    made = undefined;
    const body = asked(envelope, order);
    const before = doneBefore(desk, read, body);
    if (before) return answerFor(stream, before);
    const state = fold(book.decider, read.streams.get(stream)! as unknown as E[]);
    expectVersion(envelope, stream, state.version);
    const { by, held } = await actingNow(desk, envelope.by);
    const learnt = await learn?.(state, read.now);
    const data = { ...(order as { data?: object }).data, ...learnt?.data };
    const facts = book.decider.decide({ ...order, data, by, at: read.now }, state);
    const part = partOf(desk, book, stream, state, facts);
    const parts = [part, ...held, ...(learnt?.held ?? [])];
    const answer = await send(desk, { ...envelope, by }, order.type, body, parts);
    return answerFor(stream, answer);
  });
}

export const keyOf = ({ by, commandId }: Envelope) => ({ account: by.account, commandId });

/** Facts of one stream within an act, ready to be written. */
export interface Part extends StreamAppend {
  vault: VaultRow[];
}

/** A stream that an act rests on and does not write: changed meanwhile, the act is decided again. */
export const holding = (kind: string, stream: string, expectedVersion: number): Part => ({
  ...{ stream, kind, expectedVersion, events: [], summary: null, vault: [] },
});

export function partOf<C, E extends Fact, S extends { version: number }>(
  { upcasters }: Pick<Desk, 'upcasters'>,
  book: Book<C, E, S>,
  stream: string,
  state: S,
  facts: readonly E[],
): Part {
  let after = state;
  for (const fact of facts) after = book.decider.evolve(after, fact);
  const { events, vault } = sealTexts(facts, upcasters);
  const claims = book.claims?.(state, facts);
  return {
    stream,
    kind: book.kind,
    expectedVersion: state.version,
    events,
    summary: book.summarise(after),
    take: claims?.take ?? [],
    release: claims?.release ?? [],
    vault,
  };
}

/** Writes the parts as one legal act. */
export function send(
  desk: Desk,
  envelope: Envelope,
  type: string,
  body: unknown,
  parts: readonly Part[],
): Promise<AppendAnswer> {
  const { by, commandId } = envelope;
  const meta = {
    account: by.account,
    person: by.person,
    role: by.role,
    unit: by.unit,
    command: type,
    commandId,
    law: desk.inForce.law.hash,
    ...(by.onBehalfOf ? { onBehalfOf: paperOf(by.onBehalfOf) } : {}),
    ...(envelope.client ? { client: envelope.client } : {}),
    ...(envelope.correlation ? { correlation: envelope.correlation } : {}),
  };
  return append(desk.db, {
    account: by.account,
    commandId,
    fingerprint: printOf(desk, body),
    meta,
    streams: parts.map(({ vault: _vault, ...part }) => part),
    vault: parts.flatMap((part) => part.vault),
  });
}

const paperOf = ({ delegation, person, own, form, paper, on }: Mandate) => ({
  delegation,
  person,
  own,
  form,
  paper,
  on,
});

function printOf(desk: Desk, body: unknown): string {
  return fingerprint(desk.hmacKey, JSON.parse(JSON.stringify(body)));
}

/** The first answer, if this command was done before; refuses its id for another body. */
export function doneBefore(desk: Desk, read: StreamsRead, body: unknown): AppendAnswer | null {
  if (!read.done) return null;
  if (read.done.fingerprint !== printOf(desk, body)) throw new CommandReused();
  return read.done.answer;
}

export function answerFor(stream: string, answer: AppendAnswer): Answer {
  const version = answer.streams.find((s) => s.stream === stream)?.version ?? 0;
  return { stream, version, recordedAt: answer.recordedAt, replayed: answer.replayed };
}

/** The version that the caller saw is not the one there is: he must look again, so nothing is decided anew for him. */
class SeenVersionIsStale extends StaleVersion {}

/** Somebody was faster: decide again on what is true now. */
export async function retrying<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = tries; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      const lost = error instanceof StaleVersion && !(error instanceof SeenVersionIsStale);
      if (!lost || left === 1) throw error;
    }
  }
}

export function expectVersion(envelope: Envelope, stream: string, version: number): void {
  if (envelope.expectedVersion !== undefined && envelope.expectedVersion !== version)
    throw new SeenVersionIsStale(stream, version);
}
