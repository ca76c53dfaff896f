import type { Pool, PoolClient } from 'pg';
import { canonical } from './canonical';
import { asStoreError } from './errors';
import { newEventId } from './event-id';
import { refuseForeign } from './write-guard';

export type Db = Pool | PoolClient;

export interface NewEvent {
  type: string;
  schemaVersion: number;
  data: object;
  /** ISO instant, for acts on paper; otherwise when it was recorded. */
  occurredAt?: string;
}

export interface Claim {
  scope: string;
  key: string;
}

export interface StreamAppend {
  stream: string;
  kind: string;
  /** 0 for a new stream. */
  expectedVersion: number;
  events: readonly NewEvent[];
  /** The stream's current row after these events. */
  summary: object | null;
  take?: readonly Claim[];
  release?: readonly Claim[];
}

export interface VaultRow {
  ref: string;
  /** 16 bytes, hex. */
  salt: string;
  value: string;
}

export interface AppendRequest {
  account: string;
  commandId: string;
  /** Hex, see fingerprint(). */
  fingerprint: string;
  meta: object;
  streams: readonly StreamAppend[];
  vault?: readonly VaultRow[];
  /** A stream that the command rests on, at the version that was seen: if it has grown since, StaleVersion. */
  watching?: { stream: string; version: number };
}

export interface AppendAnswer {
  streams: readonly { stream: string; version: number }[];
  recordedAt: string;
  replayed: boolean;
}

/** Writes one command, all or nothing, in one round trip. Throws StaleVersion, CommandReused, ClaimHeld. */
export async function append(db: Db, request: AppendRequest): Promise<AppendAnswer> {
  const body = JSON.stringify({
    account: request.account,
    commandId: request.commandId,
    fingerprint: request.fingerprint,
    meta: canonical(request.meta),
    streams: request.streams.map(wire),
    vault: request.vault ?? [],
  });
  await refuseForeign(db);
  try {
    return (await db.query<{ answer: AppendAnswer }>(callOf(body, request.watching))).rows[0]!.answer;
  } catch (error) {
    throw asStoreError(error);
  }
}

function callOf(body: string, watching: AppendRequest['watching']) {
  if (!watching) return { name: 'append', text: 'select append($1::jsonb) as answer', values: [body] };
  const text = 'select append_watching($1::jsonb, $2, $3) as answer';
  return { name: 'append-watching', text, values: [body, watching.stream, watching.version] };
}

function wire(part: StreamAppend): object {
  return {
    id: part.stream,
    kind: part.kind,
    expected: part.expectedVersion,
    summary: part.summary,
    events: part.events.map((e) => ({ ...e, id: newEventId(), data: canonical(e.data) })),
    take: part.take ?? [],
    release: part.release ?? [],
  };
}
