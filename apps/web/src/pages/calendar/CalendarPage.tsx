import { Link, useSearchParams } from 'react-router';
import { useClock } from '../../api/clock';
import { useWork, type WorkRow } from '../../api/work';
import { useCalendars, type CalendarYear } from '../../api/registry';
import { day, fullDay, legalDayOf } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { PageHead } from '../../ui/PageHead';
import { ErrorState, Loading } from '../../ui/States';
import { Month, type DayMark } from './Month';
import './Calendar.css';

const words = vi.calendar;

/** Lịch: the working days of a year, what of them is provisional, and when my duties are due. */
export function CalendarPage() {
  const [address] = useSearchParams();
  const { data: clock } = useClock();
  const { data, error, refetch } = useCalendars();
  const work = useWork({ box: 'role' });
  if (error) return <ErrorState page error={error} retry={refetch} />;
  if (!data || !clock) return <Loading />;
  const today = legalDayOf(clock.now);
  const asked = Number(address.get('nam') ?? today.slice(0, 4));
  const known = data.rows.find(({ year }) => year === asked) ?? data.rows.at(-1)!;
  const tasks = (work.data?.pages.flatMap(({ rows }) => rows) ?? []).filter(
    ({ dueOn }) => dueOn.slice(0, 4) === String(known.year),
  );
  return (
    <>
      <PageHead title={`${words.title} ${known.year}`}>
        <Years years={data.rows.map(({ year }) => year)} now={known.year} />
      </PageHead>
      {known.provisional && <p className="calendar-provisional">{words.provisional}</p>}
      <div className="sheet calendar-sheet">
        <div className="calendar-year">
          {words.months.map((_month, month) => (
            <Month key={month} year={known.year} month={month} mark={marksOf(known, tasks, today)} />
          ))}
        </div>
        <aside className="calendar-beside">
          <Legend />
          <h2>{words.mine}</h2>
          <Mine tasks={tasks} />
          <Days title={words.offDays} days={known.off} />
          <Days title={words.workedDays} days={known.worked} />
          {known.notice && (
            <>
              <h2>{words.notice}</h2>
              <p className="sec sm">{known.notice}</p>
            </>
          )}
        </aside>
      </div>
    </>
  );
}

/** How many of my duties are due on which day. */
function dueBy(tasks: readonly WorkRow[]): Map<string, number> {
  const due = new Map<string, number>();
  for (const { dueOn, count } of tasks) due.set(dueOn, (due.get(dueOn) ?? 0) + count);
  return due;
}

function marksOf(known: CalendarYear, tasks: readonly WorkRow[], today: string): (of: string) => DayMark {
  const off = new Set(known.off);
  const worked = new Set(known.worked);
  const due = dueBy(tasks);
  return (of) => ({
    look: off.has(of) ? 'off' : worked.has(of) ? 'worked' : null,
    today: of === today,
    due: due.get(of) ?? 0,
  });
}

function Years({ years, now }: { years: readonly number[]; now: number }) {
  const at = years.indexOf(now);
  const to = (year: number | undefined, said: string) =>
    year === undefined ? null : (
      <Link className="btn small" to={{ search: `?nam=${year}` }} aria-label={`${said}: ${year}`}>
        {year}
      </Link>
    );
  return (
    <nav className="calendar-years" aria-label={words.title}>
      {to(years[at - 1], words.before)}
      <span className="b">{now}</span>
      {to(years[at + 1], words.after)}
    </nav>
  );
}

const Legend = () => (
  <>
    <h2>{words.legend}</h2>
    <ul className="calendar-legend">
      {(['off', 'worked', 'weekend', 'today'] as const).map((look) => (
        <li key={look}>
          <span className={`calendar-swatch ${look}`} aria-hidden="true" />
          {words[look]}
        </li>
      ))}
      <li>
        <span className="calendar-swatch due" aria-hidden="true" />
        {words.dueLegend}
      </li>
    </ul>
  </>
);

function Mine({ tasks }: { tasks: readonly WorkRow[] }) {
  if (tasks.length === 0) return <p className="sec sm">{words.noneMine}</p>;
  const byDay = dueBy(tasks);
  return (
    <ul className="plain-list">
      {[...byDay].sort().map(([on, count]) => (
        <li key={on}>
          <Link to={paths.inbox}>{day(on)}</Link> <span className="sec sm">{words.due(count)}</span>
        </li>
      ))}
    </ul>
  );
}

function Days({ title, days }: { title: string; days: readonly string[] }) {
  if (days.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul className="plain-list">
        {days.map((on) => (
          <li key={on}>{fullDay(on)}</li>
        ))}
      </ul>
    </>
  );
}
