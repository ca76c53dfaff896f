import type { DossierAnswer, DossierClock } from '../../api/dossiers';
import { nameOf } from '../../api/names';
import { day, shortDay } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { Clock } from '../../ui/Clock';
import { shownClock } from '../../ui/duty';
import { GroundLink } from '../../ui/GroundLink';
import { ExtendLink } from './ExtendLink';
import { SumTable } from './SumTable';

/** Every deadline that runs, with the sum that made it; those that are done below. */
export function Deadlines({ answer }: { answer: DossierAnswer }) {
  const { deadlines, names } = answer;
  const running = deadlines.filter(({ form }) => form !== 'done');
  const done = deadlines.filter(({ form }) => form === 'done');
  return (
    <>
      {running.length === 0 && <p className="sec">{vi.dossier.noDeadlines}</p>}
      <ul className="deadlines">
        {running.map((clock) => (
          <li key={clock.obligation}>
            <DeadlineHead clock={clock} about={nameOf(names, 'bodies', clock.about)} />
            <p>
              {sentence(clock)} {clock.basis && <GroundLink ground={clock.basis}>{vi.ground.title}</GroundLink>}
            </p>
            <SumTable clock={clock} />
            <ExtendLink answer={answer} obligation={clock.obligation} />
          </li>
        ))}
      </ul>
      {done.length > 0 && (
        <details className="acts-others">
          <summary>{vi.deadline.done(done.length)}</summary>
          <ul className="deadlines">
            {done.map((clock) => (
              <li key={clock.obligation}>
                <DeadlineHead clock={clock} about={nameOf(names, 'bodies', clock.about)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function DeadlineHead({ clock, about }: { clock: DossierClock; about: string | undefined }) {
  return (
    <div className="deadline-head">
      <b>{[vi.terms.duties[clock.kind], about].filter(Boolean).join(': ')}</b>
      <Clock deadline={shownClock(clock)} />
    </div>
  );
}

/** The sum in one line. */
function sentence({ pausedBy, extendedFrom, dueAt, sum }: DossierClock): string {
  const words = vi.deadline;
  if (pausedBy) return words.stands(pausedBy.map((cause) => vi.terms.pauseCauses[cause]).join(', '));
  const moved = extendedFrom ? ` ${words.extended(day(extendedFrom), day(dueAt))}` : '';
  if (!sum) return moved.trim();
  const { from, to, counted, limit } = sum;
  if (to === null || counted === null) return words.fixed(day(to ?? dueAt)) + moved;
  const added = 'workingDays' in limit ? words.working : words.calendar;
  return added(shortDay(from), counted, shortDay(to)) + moved;
}
