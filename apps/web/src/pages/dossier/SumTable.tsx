import type { DeadlineSum, Duty } from '../../api/dossiers';
import { day, shortDay } from '../../i18n/format';
import { vi } from '../../i18n/vi';

const words = vi.deadline;

/** The sum day by day, folded until it is asked for; on paper it stands open. */
export function SumTable({ duty, sum }: { duty: Duty; sum: DeadlineSum }) {
  const { reckoned } = duty;
  return (
    <details className="deadline-sum">
      <summary>{words.show}</summary>
      <table>
        <tbody>
          <Row term={words.from} value={day(sum.from)} />
          {sum.counted !== null && <Row term={words.counted} value={String(sum.counted)} />}
          <Row term={words.skipped} value={skippedDays(sum)} />
          {sum.workedRestDays.length > 0 && (
            <Row term={words.worked} value={sum.workedRestDays.map(shortDay).join(', ')} />
          )}
          {sum.notices.length > 0 && <Row term={words.notices} value={sum.notices.join('; ')} />}
        </tbody>
      </table>
      {sum.withoutNotice.length > 0 && <p>{words.withoutNotice(sum.withoutNotice.join(', '))}</p>}
      {reckoned?.target && <p>{words.target(reckoned.target.workingDays)}</p>}
      {reckoned?.targetOn && <p>{words.targetOn(day(reckoned.targetOn))}</p>}
      <p>
        {words.owedBy(vi.roles[duty.owedBy])} {duty.reminded.length > 0 && words.reminded(duty.reminded.length)}{' '}
        {duty.escalated && words.escalated}
      </p>
    </details>
  );
}

function Row({ term, value }: { term: string; value: string }) {
  return (
    <tr>
      <th scope="row">{term}</th>
      <td>{value}</td>
    </tr>
  );
}

/** Days left out, those of one reason together. */
function skippedDays({ skipped }: DeadlineSum): string {
  const whys = [...new Set(skipped.map(({ why }) => why))];
  if (whys.length === 0) return words.none;
  return whys
    .map((why) => {
      const days = skipped.filter((one) => one.why === why).map((one) => shortDay(one.day));
      return `${vi.terms.skipped[why]}: ${days.join(', ')}`;
    })
    .join('; ');
}
