import { defineQuery, defineSignal } from '@temporalio/workflow';
import type { Instant, Owed } from '@app/domain';

/** What a process is told of its stream: where it stands and what is owed. Ids only, never people. */
export interface Progress<At extends string = string> {
  stream: string;
  /** Incarnation of the log; version of the stream; count of clock and calendar changes. The greatest triple wins. */
  epoch: number;
  version: number;
  tick: number;
  /** Business time minus real time, in milliseconds. */
  offsetMs: number;
  /** A dossier's custody; the status of anything else. */
  custody: At;
  /** Whether a process follows it: a nominated dossier until it is closed, and whatever owes something. */
  live: boolean;
  /** How a closed dossier ended. */
  outcome: string | null;
  awardLevel: string | null;
  unit: string | null;
  /** The session on whose agenda it stands, and its decision. */
  session: string | null;
  decision: string | null;
  open: readonly Duty[];
}

/** An open obligation as a workflow needs it. */
export type Duty = Pick<Owed, 'id' | 'kind' | 'dueAt' | 'remindAt' | 'reminded' | 'escalated' | 'about'>;

export interface ProcessInput {
  stream: string;
}

/** Rung when where a stream stands, what it owes or the clock has changed. A late or double bell is harmless. */
export const bell = defineSignal<[Progress]>('bell');

/** What a run serves: how far it has heard of the log, and until when it waits with each duty (by id and date). */
export interface Serving {
  epoch: number;
  version: number;
  tick: number;
  waits: Readonly<Record<string, Instant>>;
}

/** For operators and tests; null until the run has read the log. */
export const serving = defineQuery<Serving | null>('serving');

export interface DutyAt {
  stream: string;
  obligation: string;
  at?: Instant;
}
