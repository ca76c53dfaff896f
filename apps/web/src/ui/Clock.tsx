import { vi } from '../i18n/vi';
import { day, shortDay } from '../i18n/format';
import { Icon, type IconName } from './Icon';
import './Clock.css';

/** A deadline as the API reckoned it. Nothing here counts days, nor says what is near. */
export interface Deadline {
  /** Absent where the API gives the date alone. */
  form?: 'onTime' | 'soon' | 'overdue' | 'held' | 'done' | undefined;
  dueAt: string;
  /** Working days left: 0 on the last day, below 0 after it. */
  workingDaysLeft?: number | null | undefined;
  /** Done after its date. */
  late?: boolean | undefined;
  /** A date of the calendar that no pause moves. */
  fixed?: boolean | undefined;
  provisional?: boolean | undefined;
}

type Look = 'on-time' | 'soon' | 'over' | 'held' | 'done' | 'done-late' | 'dated';

const icons: Readonly<Record<Look, IconName>> = {
  'on-time': 'clock',
  soon: 'hourglass',
  over: 'alarm',
  held: 'held',
  done: 'tick',
  'done-late': 'alarm',
  dated: 'clock',
};

function lookOf({ form, late }: Deadline): Look {
  switch (form) {
    case undefined:
      return 'dated';
    case 'onTime':
      return 'on-time';
    case 'overdue':
      return 'over';
    case 'done':
      return late ? 'done-late' : 'done';
    default:
      return form;
  }
}

/** The words of a deadline before its date. */
function wordsOf({ form, workingDaysLeft, late }: Deadline, short: boolean): string {
  const words = short ? { ...vi.clock, ...vi.clock.short } : vi.clock;
  if (form === 'held') return words.held;
  if (form === 'done') return late ? words.doneLate : words.done;
  if (workingDaysLeft === undefined || workingDaysLeft === null) return words.due;
  // Past the hour of a day that is no working day, none of which has gone by.
  if (form === 'overdue') return workingDaysLeft < 0 ? words.over(-workingDaysLeft) : words.overToday;
  return workingDaysLeft === 0 ? words.today : words.left(workingDaysLeft);
}

interface ClockProps {
  deadline: Deadline;
  /** A ground of its own, where the clock stands alone. */
  boxed?: boolean;
  /** Days and date as short as they can be, for a column. */
  short?: boolean;
  /** The date on a line of its own, under the days. */
  stacked?: boolean;
}

export function Clock({ deadline, boxed, short = false, stacked = false }: ClockProps) {
  const look = lookOf(deadline);
  const { fixed, provisional, dueAt } = deadline;
  return (
    <span className={`clock ${look} ${boxed ? 'boxed' : ''}`}>
      <Icon name={icons[look]} />
      <span>
        {wordsOf(deadline, short)}
        {stacked
          ? look !== 'held' && <span className="clock-date">{day(dueAt)}</span>
          : look !== 'held' && `, ${short ? shortDay(dueAt) : day(dueAt)}`}
        {!short && fixed && `, ${vi.clock.fixed}`}
        {!short && provisional && `, ${vi.clock.provisional}`}
      </span>
    </span>
  );
}
