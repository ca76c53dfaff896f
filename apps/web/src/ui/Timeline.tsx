import { useState, type ReactNode } from 'react';
import { dayAndTime, shortDay, time } from '../i18n/format';
import { vi } from '../i18n/vi';
import './Timeline.css';

/** What somebody did, or the system. */
export interface Deed {
  id: string;
  /** When it was recorded. */
  at: string;
  /** When it happened, where that was another day (an act on paper). */
  occurredAt?: string | undefined;
  who?: string | undefined;
  words: ReactNode;
  /** Further lines, shown when all is asked for. */
  details?: ReactNode;
}

/** Working days in which nobody did anything, with what the system did meanwhile. */
export interface Silence {
  id: string;
  silence: string;
  meanwhile: readonly Deed[];
}

export type TimelineEntry = Deed | Silence;

export const densities = ['brief', 'full', 'original'] as const;
export type Density = (typeof densities)[number];

interface TimelineProps {
  entries: readonly TimelineEntry[];
  density: Density;
}

/** Newest first as given. Brief folds silence; full opens it and shows details; original adds every moment to the minute. */
export function Timeline({ entries, density }: TimelineProps) {
  return (
    <ol className={`timeline ${density}`}>
      {entries.map((entry) =>
        'silence' in entry ? (
          <SilenceLine key={entry.id} entry={entry} open={density !== 'brief'} />
        ) : (
          <DeedLine key={entry.id} deed={entry} density={density} />
        ),
      )}
    </ol>
  );
}

function DeedLine({ deed, density }: { deed: Deed; density: Density }) {
  const { at, occurredAt, who, words, details } = deed;
  return (
    <li>
      <time dateTime={at}>{density === 'original' ? dayAndTime(at) : `${shortDay(at)} ${time(at)}`}</time>
      <div>
        {who && <b>{who}</b>} {words}
        {occurredAt && <p className="timeline-late">{vi.timeline.occurred(dayAndTime(occurredAt))}</p>}
        {density !== 'brief' && details && <div className="timeline-details">{details}</div>}
      </div>
    </li>
  );
}

function SilenceLine({ entry, open: always }: { entry: Silence; open: boolean }) {
  const [opened, setOpened] = useState(false);
  const open = always || opened;
  const { silence, meanwhile } = entry;
  return (
    <li className="timeline-silence">
      {meanwhile.length > 0 && !always ? (
        <button type="button" aria-expanded={open} onClick={() => setOpened(!opened)}>
          {silence}
        </button>
      ) : (
        <span>{silence}</span>
      )}
      {open && meanwhile.length > 0 && <Timeline entries={meanwhile} density="brief" />}
    </li>
  );
}
