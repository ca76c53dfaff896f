import type { Kind } from '@app/commands';
import {
  awardCeremony,
  awardDecision,
  awardDossier,
  calendarYear,
  councilSession,
  stateSubmission,
} from '@workflows/index';
import type { ProcessInput } from '@workflows/owing/messages';

/** One process of a kind of stream, and what Temporal's pages say of it at its start. */
interface Served {
  workflow: (input: ProcessInput) => Promise<string | null | void>;
  summary: string;
  details: string;
}

/** Which workflow follows which kind of stream. The other kinds owe nothing. */
const processes: Partial<Record<Kind, Served>> = {
  dossier: {
    workflow: awardDossier,
    summary: 'Hồ sơ khen thưởng',
    details: 'From nomination to archive; the log decides each step, this run keeps its time.',
  },
  submission: {
    workflow: stateSubmission,
    summary: 'Gói hồ sơ trình Nhà nước',
    details: "Handed to the ministry's gateway and followed until the ministry confirms it.",
  },
  session: {
    workflow: councilSession,
    summary: 'Phiên họp Hội đồng',
    details: 'Members are invited when the agenda is frozen; the minutes are owed after the meeting.',
  },
  decision: {
    workflow: awardDecision,
    summary: 'Quyết định khen thưởng',
    details: 'Published, told to the units, paid; after a cancellation objects and money come back.',
  },
  ceremony: {
    workflow: awardCeremony,
    summary: 'Lễ trao tặng',
    details: 'Guests are invited, reminded the day before; what was not collected is owed until the last.',
  },
  calendar: {
    workflow: calendarYear,
    summary: 'Lịch làm việc của năm',
    details: 'Whoever owes the calendar of a year is reminded until it is entered.',
  },
};

/** Kinds of stream that a process follows. */
export const followed: readonly string[] = Object.keys(processes);

export function processOf(kind: Kind | null): Served | undefined {
  return kind === null ? undefined : processes[kind];
}
