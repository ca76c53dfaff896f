import type { Pool } from 'pg';
import { lawStream, signed, type Actor, type Asked, type Fact, type Mandate, type Order } from '@app/domain';
import {
  append,
  CommandReused,
  inTransaction,
  readStreams,
  type AppendAnswer,
  type AppendRequest,
  type StreamsRead,
} from '@app/event-store';
import type { Book } from './books';
import type { Desk, Part } from './desk';
import type { Answer, Envelope } from './envelope';
import { folded } from './folded';
import { actingNow, asked } from './on-behalf';
import { doneBefore, keyOf, once, printOf, SeenVersionIsStale } from './once';
import { asEvents, sealTexts } from './seal-texts';

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

/** What an order rests on beside its own stream: put to its data, and the streams that must not change meanwhile. */
export interface Learnt {
  data: object;
  held: readonly Part[];
}

/**
 * One command on one stream: read, fold, decide, append. Without an expected version a lost race is decided again.
 * `first` is the reading, when the caller has made it; `learn` finds out what else the order rests on; `sent` is what the
 * client sent, where the order and its stream hold more than that.
 */
export async function handle<C extends Order, E extends Fact, S extends { version: number }, O extends C = C>(
  desk: Desk,
  book: Book<C, E, S>,
  stream: string,
  order: Asked<O>,
  envelope: Envelope,
  {
    first,
    learn,
    sent,
  }: { first?: StreamsRead; learn?: (state: S, now: string, by: Actor) => Promise<Learnt>; sent?: object } = {},
): Promise<Answer> {
  let made = first;
  const body = asked(envelope, sent ?? order);
  const answer = await once(desk, envelope, body, async () => {
    const read = made ?? (await readNow(desk, [stream], keyOf(envelope)));
    made = undefined;
    const before = doneBefore(desk, read, body);
    if (before) return before;
    const state = seenBy(envelope.by, book, folded(book, read.streams.get(stream)));
    expectVersion(envelope, stream, state.version);
    const { by, held } = await actingNow(desk, envelope.by);
    const learnt = await learn?.(state, read.now, by);
    const data = { ...order.data, ...learnt?.data };
    const facts = book.decider.decide(signed<O>({ type: order.type, data }, { by, at: read.now }), state);
    if (envelope.dryRun)
      return { streams: [{ stream, version: state.version }], recordedAt: read.now, replayed: false };
    const part = partOf(desk, book, stream, state, facts);
    const parts = [part, ...held, ...(learnt?.held ?? [])];
    return send(desk, { ...envelope, by }, order.type, body, parts, read);
  });
  // A code is allotted anew for each time; the first time's is the one that counts.
  const own = sent ? answer.streams.find((s) => s.stream.startsWith(`${book.kind}/`))?.stream : stream;
  return answerFor(own ?? stream, answer);
}

/** What somebody may not read is to them as if it were not there. */
export const seenBy = <C, E, S>(by: Actor, { decider, mayRead }: Book<C, E, S>, state: S): S =>
  mayRead?.(by, state) === false ? decider.initial : state;

export function partOf<C, E extends Fact, S extends { version: number }>(
  { upcasters }: Pick<Desk, 'upcasters'>,
  book: Book<C, E, S>,
  stream: string,
  state: S,
  facts: readonly E[],
): Part {
  // What is shown of the stream is folded from what is stored: rows of lists hold no more text than events do.
  const { facts: stored, vault } = sealTexts(facts);
  let after = state;
  for (const fact of stored) after = book.decider.evolve(after, fact);
  const claims = book.claims?.(state, stored);
  return {
    stream,
    kind: book.kind,
    expectedVersion: state.version,
    events: asEvents(stored, upcasters),
    summary: book.summarise(after),
    take: claims?.take ?? [],
    release: claims?.release ?? [],
    vault,
  };
}

/** Writes the parts as one legal act, if the law is still that of the reading it was decided on; StaleVersion otherwise. */
export function send(
  desk: Desk,
  envelope: Envelope,
  type: string,
  body: unknown,
  parts: readonly Part[],
  { watched }: Pick<StreamsRead, 'watched'>,
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
  const request: AppendRequest = {
    account: by.account,
    commandId,
    fingerprint: printOf(desk, body),
    meta,
    streams: parts.map(({ vault: _vault, ...part }) => part),
    vault: parts.flatMap((part) => part.vault),
    watching: { stream: lawStream, version: watched },
  };
  const { alongside } = envelope;
  return alongside ? appendWith(desk.db, request, alongside) : append(desk.db, request);
}

/** The events and what belongs to them, or neither. A repeat finds both there. */
function appendWith(
  db: Pool,
  request: AppendRequest,
  alongside: NonNullable<Envelope['alongside']>,
): Promise<AppendAnswer> {
  return inTransaction(db, async (client) => {
    const answer = await append(client, request);
    if (!answer.replayed) await alongside(client);
    return answer;
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

/** What was answered for this stream. An answer that does not name it was given to the same order on another one. */
export function answerFor(stream: string, answer: AppendAnswer): Answer {
  const own = answer.streams.find((s) => s.stream === stream);
  if (!own) throw new CommandReused();
  return { stream, version: own.version, recordedAt: answer.recordedAt, replayed: answer.replayed };
}

export function expectVersion(envelope: Envelope, stream: string, version: number): void {
  if (envelope.expectedVersion !== undefined && envelope.expectedVersion !== version)
    throw new SeenVersionIsStale(stream, version);
}
