import { useDeadlines, type DeadlineSum, type Duty } from '../../api/dossiers';
import { day, shortDay } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { Clock } from '../../ui/Clock';
import { deadlineOf } from '../../ui/duty';
import { GroundLink } from '../../ui/GroundLink';
import { ErrorState, Loading } from '../../ui/States';
import { SumTable } from './SumTable';

/** Every deadline that runs, with the sum that made it. */
export function Deadlines({ code }: { code: string }) {
  const { data, error, refetch } = useDeadlines(code);
  if (error) return <ErrorState error={error} retry={refetch} />;
  if (!data) return <Loading />;
  if (data.rows.length === 0) return <p className="sec">{vi.dossier.noDeadlines}</p>;
  const rows = [...data.rows].sort((a, b) => a.duty.dueAt.localeCompare(b.duty.dueAt));
  return (
    <ul className="deadlines">
      {rows.map(({ duty, sum }) => (
        <li key={duty.id}>
          <div className="deadline-head">
            <b>{vi.terms.duties[duty.kind]}</b>
            <Clock deadline={deadlineOf(duty)} />
          </div>
          <p>
            {sum && sentence(duty, sum)} <GroundLink ground={duty.basis}>{vi.ground.title}</GroundLink>
          </p>
          {sum && <SumTable duty={duty} sum={sum} />}
        </li>
      ))}
    </ul>
  );
}

/** The sum in one line. */
function sentence({ paused, extendedFrom, dueAt }: Duty, { from, to, limit, counted }: DeadlineSum): string {
  const words = vi.deadline;
  if (paused) {
    const why = paused.by.map((cause) => vi.terms.pauseCauses[cause]).join(', ');
    return words.stands(shortDay(paused.since), why);
  }
  const moved = extendedFrom ? ` ${words.extended(day(extendedFrom), day(dueAt))}` : '';
  if (to === null || counted === null || 'month' in limit) return words.fixed(day(to ?? dueAt)) + moved;
  const sum = 'workingDays' in limit ? words.working : words.calendar;
  return sum(shortDay(from), counted, shortDay(to)) + moved;
}
