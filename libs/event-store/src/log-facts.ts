import type { Classified, Fact, Instant, Sealed } from '@app/domain';
import type { LogTime } from './read';

/** What happens to the log itself, in its own stream. Its mode, epoch and tick can be told from these. */
export type LogFact =
  | Fact<'LogOpened', { mode: LogTime['mode']; startsAt: Instant | null; epoch: number }>
  | Fact<'ClockAdvanced', { to: Instant; tick: number }>
  | Fact<'LogRestored', { epoch: number; tick: number; ground: Sealed }>;

export const logTexts: Classified<LogFact> = {
  LogOpened: { startsAt: 'instant' },
  ClockAdvanced: { to: 'instant' },
  LogRestored: { ground: 'free' },
};

/** A part of a command that writes this to the log's stream. */
export function logPart(expectedVersion: number, fact: LogFact) {
  return { stream: 'log', kind: 'log', summary: null, expectedVersion, events: [{ ...fact, schemaVersion: 1 }] };
}
