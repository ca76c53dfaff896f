import type { Pool } from 'pg';
import { DomainError } from '@app/domain';
import { ClaimHeld, CommandReused, fingerprint, readStreams, StaleVersion } from '@app/event-store';
import type { AppendAnswer, StreamsRead } from '@app/event-store';
import type { Envelope } from './envelope';
import type { Desk } from './desk';

/**
 * One command under one key is either done or refused, for all who send it. Those that come together wait for each other; and
 * what is refused because its first time has changed what it was judged by (a repeat that reads after the first was written)
 * gets the first answer.
 */
export function once(
  desk: Desk,
  envelope: Envelope,
  body: unknown,
  attempt: () => Promise<AppendAnswer>,
): Promise<AppendAnswer> {
  return inTurn(desk.db, `${envelope.by.account} ${envelope.commandId}`, async () => {
    try {
      return await retrying(attempt);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const before = doneBefore(desk, await readStreams(desk.db, [], desk.upcasters, keyOf(envelope)), body);
      if (before) return before;
      throw error;
    }
  });
}

export const keyOf = ({ by, commandId }: Envelope) => ({ account: by.account, commandId });

/** The first answer, if this command was done before; refuses its id for another body. */
export function doneBefore(desk: Desk, read: Pick<StreamsRead, 'done'>, body: unknown): AppendAnswer | null {
  if (!read.done) return null;
  if (read.done.fingerprint !== printOf(desk, body)) throw new CommandReused();
  return read.done.answer;
}

/** Of what the client sent, never of what was allotted or found for it: a repeat cannot know that. */
export function printOf(desk: Desk, body: unknown): string {
  return fingerprint(desk.hmacKey, JSON.parse(JSON.stringify(body)));
}

const isRefusal = (error: unknown) =>
  error instanceof DomainError ||
  error instanceof StaleVersion ||
  error instanceof ClaimHeld ||
  ((error as { status?: unknown }).status as number) < 500;

const underWay = new WeakMap<Pool, Map<string, Promise<unknown>>>();

/** After all that came before under this key of the same process; between processes append() itself lets one wait for the other. */
async function inTurn<T>(db: Pool, key: string, act: () => Promise<T>): Promise<T> {
  const last = underWay.get(db) ?? new Map<string, Promise<unknown>>();
  underWay.set(db, last);
  const turn = (last.get(key) ?? Promise.resolve()).then(act, act);
  last.set(key, turn);
  try {
    return await turn;
  } finally {
    if (last.get(key) === turn) last.delete(key);
  }
}

const tries = 3;

/** The version that the caller saw is not the one there is: he must look again, so nothing is decided anew for him. */
export class SeenVersionIsStale extends StaleVersion {}

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
