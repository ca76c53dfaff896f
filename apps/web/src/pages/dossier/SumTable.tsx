import type { DossierClock } from '../../api/dossiers';
import type { Shape } from '../../api/client';
import { day, shortDay } from '../../i18n/format';
import { vi } from '../../i18n/vi';

const words = vi.deadline;

/** The sum day by day, folded until it is asked for; on paper it stands open. */
export function SumTable({ clock: { sum, owedBy, targetOn } }: { clock: DossierClock }) {
  if (!sum) return null;
  return (
    <details className="deadline-sum">
      <summary>{words.show}</summary>
      <table>
        <tbody>
          <Row term={words.from} value={day(sum.from)} />
          {sum.counted !== null && <Row term={words.counted} value={String(sum.counted)} />}
          <Row term={words.skipped} value={leftOut(sum.leftOut)} />
          {sum.workedRestDays.length > 0 && (
            <Row term={words.worked} value={sum.workedRestDays.map(shortDay).join(', ')} />
          )}
          {sum.notices.length > 0 && <Row term={words.notices} value={sum.notices.join('; ')} />}
        </tbody>
      </table>
      {targetOn && <p>{words.targetOn(day(targetOn))}</p>}
      {owedBy && <p>{words.owedBy(vi.roles[owedBy])}</p>}
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
function leftOut(spans: readonly Shape<'LeftOutDto'>[]): string {
  const whys = [...new Set(spans.map(({ why }) => why))];
  if (whys.length === 0) return words.none;
  return whys
    .map((why) => {
      const days = spans.filter((span) => span.why === why).map(spanWords);
      return `${vi.terms.skipped[why]}: ${days.join(', ')}`;
    })
    .join('; ');
}

const spanWords = ({ from, to }: Shape<'LeftOutDto'>) =>
  from === to ? shortDay(from) : `${shortDay(from)}–${shortDay(to)}`;
