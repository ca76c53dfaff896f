import { vi } from '../i18n/vi';
import { day, shortDay } from '../i18n/format';
import { Icon, type IconName } from './Icon';
import './Clock.css';

/** A deadline as the API reckoned it. Nothing here counts days. */
export interface Deadline {
  dueAt: string;
  /** Working days left; negative when overdue; absent where the API did not say. */
  daysLeft?: number | null | undefined;
  /** Since when the clock stands still. */
  pausedSince?: string | null | undefined;
  /** A date of the calendar that no pause and no extension of the office moves. */
  fixed?: boolean | undefined;
  provisional?: boolean | undefined;
  /** Working days between the deed and its date: negative early, 0 on the day, positive late. */
  doneLate?: number | null | undefined;
}

type ClockForm = 'on-time' | 'soon' | 'over' | 'held' | 'done' | 'done-late' | 'dated';

/** From so many working days on a deadline is near. */
const near = 3;

const icons: Readonly<Record<ClockForm, IconName>> = {
  'on-time': 'clock',
  soon: 'hourglass',
  over: 'alarm',
  held: 'held',
  done: 'tick',
  'done-late': 'alarm',
  dated: 'clock',
};

function clockForm({ daysLeft, pausedSince, doneLate }: Deadline): ClockForm {
  if (doneLate !== undefined && doneLate !== null) return doneLate > 0 ? 'done-late' : 'done';
  if (pausedSince) return 'held';
  if (daysLeft === undefined || daysLeft === null) return 'dated';
  if (daysLeft < 0) return 'over';
  return daysLeft <= near ? 'soon' : 'on-time';
}

/** The words of a deadline before its date. */
function clockWords(deadline: Deadline, short: boolean): string {
  const { daysLeft, pausedSince, doneLate } = deadline;
  const words = short ? { ...vi.clock, ...vi.clock.short } : vi.clock;
  if (doneLate !== undefined && doneLate !== null) return words.done(doneLate);
  if (pausedSince) return words.held(shortDay(pausedSince));
  if (daysLeft === undefined || daysLeft === null) return words.due;
  if (daysLeft < 0) return words.over(-daysLeft);
  return daysLeft === 0 ? words.today : words.left(daysLeft);
}

interface ClockProps {
  deadline: Deadline;
  /** A ground of its own, where the clock stands alone. */
  boxed?: boolean;
  /** Days and date as short as they can be, for a column. */
  short?: boolean;
}

export function Clock({ deadline, boxed, short = false }: ClockProps) {
  const form = clockForm(deadline);
  const { fixed, provisional, pausedSince, dueAt } = deadline;
  return (
    <span className={`clock ${form} ${boxed ? 'boxed' : ''}`}>
      <Icon name={icons[form]} />
      <span>
        {clockWords(deadline, short)}
        {!pausedSince && `, ${short ? shortDay(dueAt) : day(dueAt)}`}
        {!short && fixed && `, ${vi.clock.fixed}`}
        {!short && provisional && `, ${vi.clock.provisional}`}
      </span>
    </span>
  );
}
