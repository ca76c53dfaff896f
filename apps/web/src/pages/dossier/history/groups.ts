import type { HistoryEvent } from '../../../api/dossiers';
import { nameOf, type Names } from '../../../api/names';
import { vi } from '../../../i18n/vi';

/** What one command did: its deed, and what followed from it. */
export interface Group {
  id: string;
  at: string;
  occurredAt?: string | undefined;
  who: string | undefined;
  role: string | undefined;
  /** Whether the system did it by a rule. */
  alone: boolean;
  deeds: HistoryEvent[];
  /** Deadlines set, met, paused: what the deed brought about. */
  followed: HistoryEvent[];
}

const isOfTime = ({ type }: HistoryEvent) => type.startsWith('Obligation') || type === 'ReminderSent';

/** Events of one command together, newest command first. */
export function groupsOf(events: readonly HistoryEvent[], names: Names): Group[] {
  const groups = new Map<string, HistoryEvent[]>();
  for (const event of events) {
    const command = String(event.meta['commandId'] ?? event.id);
    groups.set(command, [...(groups.get(command) ?? []), event]);
  }
  return [...groups.values()].map((all) => groupOf(all, names)).reverse();
}

function groupOf(events: HistoryEvent[], names: Names): Group {
  const first = events[0]!;
  const own = events.filter((event) => !isOfTime(event));
  const deeds = own.length > 0 ? own : events;
  const { person, role } = first.meta as { person?: string; role?: string };
  const alone = role === 'system';
  return {
    id: first.id,
    at: first.recordedAt,
    occurredAt: isBackdated(first) ? first.occurredAt : undefined,
    who: alone ? vi.events.history.alone : nameOf(names, 'people', person),
    role: alone ? undefined : vi.roles[role as keyof typeof vi.roles],
    alone,
    deeds,
    followed: events.filter((event) => !deeds.includes(event)),
  };
}

/** Recorded a minute or more after it happened: both times are shown. */
const isBackdated = ({ occurredAt, recordedAt }: HistoryEvent) =>
  Date.parse(recordedAt) - Date.parse(occurredAt) >= 60_000;
