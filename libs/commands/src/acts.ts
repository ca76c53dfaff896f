import { fold, type ActFacts, type Dossier, type Fact } from '@app/domain';
import { readStreams } from '@app/event-store';
import type { Book, Books } from './books';
import { answerFor, doneBefore, expectVersion, partOf, retrying, send, type Desk, type Part } from './handle';
import type { Answer, Envelope } from './envelope';

/** A legal act over one stream of its own and many dossiers, all or nothing; a lost race decides the whole act again. */
export interface ActOrder<S, F> {
  type: string;
  stream: string;
  dossiers: readonly string[];
  /** What the caller asked, for the fingerprint. */
  body: unknown;
  decide: (own: S, dossiers: ReadonlyMap<string, Dossier>, now: string) => ActFacts<F>;
}

export async function perform<C, F extends Fact, S extends { version: number }>(
  desk: Desk,
  books: Books,
  book: Book<C, F, S>,
  order: ActOrder<S, F>,
  envelope: Envelope,
): Promise<Answer> {
  return retrying(async () => {
    const ids = [...new Set(order.dossiers)].map((code) => `dossier/${code}`);
    const read = await readStreams(desk.db, [order.stream, ...ids], desk.upcasters, {
      account: envelope.by.account,
      commandId: envelope.commandId,
    });
    const body = { type: order.type, stream: order.stream, body: order.body };
    const before = doneBefore(desk, read, body);
    if (before) return answerFor(order.stream, before);
    const own = fold(book.decider, read.streams.get(order.stream)! as unknown as F[]);
    expectVersion(envelope, order.stream, own.version);
    const states = new Map(ids.map((id) => [id.slice('dossier/'.length), foldDossier(books, read.streams.get(id)!)]));
    const facts = order.decide(own, states, read.now);
    const parts: Part[] = [partOf(desk, book, order.stream, own, facts.own)];
    for (const [code, made] of facts.dossiers)
      if (made.length > 0) parts.push(partOf(desk, books.dossier, `dossier/${code}`, states.get(code)!, made));
    return answerFor(order.stream, await send(desk, envelope, order.type, body, parts));
  });
}

function foldDossier(books: Books, events: readonly unknown[]): Dossier {
  return fold(books.dossier.decider, events as never[]);
}
