import { vi } from '../../i18n/vi';

export interface DayMark {
  look: 'off' | 'worked' | null;
  today: boolean;
  /** How many duties of mine are due. */
  due: number;
}

interface Props {
  year: number;
  /** From 0. */
  month: number;
  mark: (legalDay: string) => DayMark;
}

const words = vi.calendar;
const two = (n: number) => String(n).padStart(2, '0');

/** A month as a table, Monday first; what a day is stands in words for readers. */
export function Month({ year, month, mark }: Props) {
  return (
    <table className="calendar-month">
      <caption>{words.months[month]}</caption>
      <thead>
        <tr>
          {words.weekdays.map((short, n) => (
            <th key={short} scope="col" abbr={words.weekdaysFull[n]}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week, n) => (
          <tr key={n}>
            {week.map((date, weekday) =>
              date === null ? (
                <td key={weekday} />
              ) : (
                <Day
                  key={weekday}
                  date={date}
                  weekend={weekday > 4}
                  mark={mark(`${year}-${two(month + 1)}-${two(date)}`)}
                />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ date, weekend, mark: { look, today, due } }: { date: number; weekend: boolean; mark: DayMark }) {
  const said = [look && words[look], today && words.today, due > 0 && words.due(due)].filter(Boolean).join(', ');
  const classes = [look ?? (weekend ? 'weekend' : ''), today ? 'today' : '', due > 0 ? 'due' : ''];
  return (
    <td className={classes.filter(Boolean).join(' ')} title={said || undefined}>
      <span>{date}</span>
      {said && <span className="vh">, {said}</span>}
    </td>
  );
}

/** The days of a month by weeks; null where another month is. */
function weeksOf(year: number, month: number): (number | null)[][] {
  const first = (new Date(Date.UTC(year, month, 1)).getUTCDay() + 6) % 7;
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const cells = Array.from({ length: Math.ceil((first + days) / 7) * 7 }, (_, n) =>
    n < first || n >= first + days ? null : n - first + 1,
  );
  return Array.from({ length: cells.length / 7 }, (_, n) => cells.slice(n * 7, n * 7 + 7));
}
