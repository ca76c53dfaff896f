import {
  ItemsRefused,
  type ActFacts,
  type Actor,
  type Beside,
  type Council,
  type Dossier,
  type Fact,
} from '@app/domain';
import type { AppendAnswer, StreamsRead } from '@app/event-store';
import type { Book, Books } from './books';
import { tally, type ActAnswer, type Envelope, type ItemsAnswer } from './envelope';
import { folded } from './folded';
import { holding, type Desk, type Part } from './desk';
import { answerFor, expectVersion, partOf, readNow, seenBy, send } from './handle';
import { actingNow, asked } from './on-behalf';
import { doneBefore, keyOf, once } from './once';
import { refuseUnitGone } from './unit-at-work';

export interface Who {
  by: Actor;
  at: string;
  /** In a session: its council as the log has it. */
  known?: Council;
  /** In a decision: the other dossiers of its candidates as the log has them. */
  beside?: Beside;
}

/** A legal act over one stream of its own and many dossiers, all or nothing; a lost race decides the whole act again. */
export interface ActOrder<S, F> {
  type: string;
  stream: string;
  dossiers: readonly string[];
  /** The unit that begins it, where one does. */
  unit?: string;
  /** The council in whose session it is done. */
  council?: string;
  /** Other dossiers that it is weighed against and may change; they are held until it is written. */
  beside?: (dossiers: ReadonlyMap<string, Dossier>, now: string) => Promise<Beside>;
  /** What the caller asked, for the fingerprint. */
  body: unknown;
  decide: (own: S, dossiers: ReadonlyMap<string, Dossier>, who: Who) => ActFacts<F>;
  /** What is asked when it is only tried, where that is more. */
  tried?: (own: S, dossiers: ReadonlyMap<string, Dossier>, who: Who) => ActFacts<F>;
}

/** What becomes of a legal act: it is done, or only tried. */
export type Course<A> = <C, F extends Fact, S extends { version: number }>(
  desk: Desk,
  books: Books,
  book: Book<C, F, S>,
  order: ActOrder<S, F>,
  envelope: Envelope,
) => Promise<A>;

export const perform: Course<ActAnswer> = async (desk, books, book, order, envelope) => {
  const body = asked(envelope, { type: order.type, stream: order.stream, body: order.body });
  const answer = await once(desk, envelope, body, async () => {
    const read = await readAll(desk, order, envelope);
    const before = doneBefore(desk, read, body);
    if (before) return before;
    const { by, held } = await actingNow(desk, envelope.by);
    const now = { ...envelope, by };
    const { own, states, weighed, decide, rest } = await unfold(books, book, order, now, read);
    const facts = decide();
    const parts: Part[] = [partOf(desk, book, order.stream, own, facts.own), ...held, ...rest];
    for (const [code, state] of [...states, ...weighed]) {
      const made = facts.dossiers.get(code) ?? [];
      if (made.length > 0) parts.push(partOf(desk, books.dossier, `dossier/${code}`, state, made));
      else if (weighed.has(code)) parts.push(holding('dossier', `dossier/${code}`, state.version));
    }
    return send(desk, now, order.type, body, parts, read);
  });
  return actAnswer(order, answer);
};

/** Decides the act and writes nothing: says of each dossier whether it stands in the way. */
export const rehearse: Course<ItemsAnswer> = async (desk, books, book, order, envelope) => {
  const { by } = await actingNow(desk, envelope.by);
  const asked = { ...order, decide: order.tried ?? order.decide };
  const read = await readAll(desk, order, envelope);
  const { states, decide } = await unfold(books, book, asked, { ...envelope, by }, read);
  const refused = new Map<string, ItemsRefused['refused'][number]>();
  try {
    decide();
  } catch (error) {
    if (!(error instanceof ItemsRefused)) throw error;
    for (const item of error.refused) refused.set(item.id, item);
  }
  const items = [...states].map(([id, { version }]) => refused.get(id) ?? { id, ok: true, version });
  return tally(items, true);
};

type Named = Pick<ActOrder<never, never>, 'stream' | 'dossiers' | 'unit' | 'council'>;

function readAll(desk: Desk, { stream, dossiers, unit, council }: Named, envelope: Envelope) {
  const ids = new Set(dossiers.map((code) => `dossier/${code}`));
  return readNow(
    desk,
    [
      stream,
      ...ids,
      ...(unit === undefined ? [] : [`unit/${unit}`]),
      ...(council === undefined ? [] : [`council/${council}`]),
    ],
    keyOf(envelope),
  );
}

async function unfold<C, F extends Fact, S extends { version: number }>(
  books: Books,
  book: Book<C, F, S>,
  order: ActOrder<S, F>,
  envelope: Envelope,
  { streams, now }: StreamsRead,
) {
  const own = folded(book, streams.get(order.stream));
  expectVersion(envelope, order.stream, own.version);
  const states = new Map<string, Dossier>();
  for (const code of order.dossiers) {
    const dossier: Dossier = folded(books.dossier, streams.get(`dossier/${code}`));
    states.set(code, seenBy(envelope.by, books.dossier, dossier));
  }
  const beside = `council/${order.council ?? ''}`;
  const known = order.council === undefined ? undefined : folded(books.council, streams.get(beside));
  const others = await order.beside?.(states, now);
  const decide = () => {
    if (order.unit !== undefined) refuseUnitGone(books, streams, order.unit, now);
    return order.decide(own, states, {
      by: envelope.by,
      at: now,
      ...(known ? { known } : {}),
      ...(others ? { beside: others } : {}),
    });
  };
  const weighed: ReadonlyMap<string, Dossier> = others?.dossiers ?? new Map();
  return { own, states, weighed, decide, rest: known ? [holding('council', beside, known.version)] : [] };
}

function actAnswer(
  { stream, dossiers, beside }: Pick<ActOrder<never, never>, 'stream' | 'dossiers' | 'beside'>,
  answer: AppendAnswer,
): ActAnswer {
  // Dossiers that it was only weighed against are not the caller's business.
  const named = (s: string) => !beside || dossiers.includes(s.slice('dossier/'.length));
  const others = answer.streams.filter((s) => s.stream.startsWith('dossier/') && named(s.stream));
  const items = others.map((s) => ({ id: s.stream.slice(s.stream.indexOf('/') + 1), ok: true, version: s.version }));
  return { ...answerFor(stream, answer), items };
}
