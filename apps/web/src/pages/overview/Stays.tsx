import type { StayFigure } from '../../api/figures';
import { number } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { byWay } from './figures';

const words = vi.overview;
const [width, height] = [220, 22];

/** How long dossiers stay where, the bar inside its table, the limit as a black line. */
export function Stays({ stays }: { stays: readonly StayFigure[] }) {
  const rows = stays.map((stay) => ({ ...stay, key: stay.custody })).sort(byWay);
  if (rows.length === 0) return <p className="sec">{words.noStays}</p>;
  const most = Math.max(...rows.flatMap(({ medianDays, limitDays }) => [medianDays, limitDays ?? 0]), 1);
  return (
    <div className="scroll-x" role="region" aria-label={words.stays} tabIndex={0}>
      <table className="figures">
        <caption className="vh">{words.stays}</caption>
        <thead>
          <tr>
            <th scope="col">{words.stay.custody}</th>
            <td aria-hidden="true" />
            <th scope="col" className="num">
              {words.stay.median}
            </th>
            <th scope="col" className="num">
              {words.stay.limit}
            </th>
            <th scope="col">{words.stay.compared}</th>
            <th scope="col" className="num">
              {words.stay.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((stay) => (
            <tr key={stay.key}>
              <th scope="row">{vi.terms.custodies[stay.custody]}</th>
              <td className="stay-bar">
                <StayBar stay={stay} scale={(days) => (days / most) * (width - 4)} />
              </td>
              <td className="num b">{number(stay.medianDays)}</td>
              <td className="num">{stay.limitDays === null ? words.noLimit : number(stay.limitDays)}</td>
              <td>{compared(stay)}</td>
              <td className="num sec">{number(stay.count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const isLate = ({ medianDays, limitDays }: StayFigure) => limitDays !== null && medianDays > limitDays;

function StayBar({ stay, scale }: { stay: StayFigure; scale: (days: number) => number }) {
  const { medianDays, limitDays } = stay;
  return (
    <svg width={width} height={height} aria-hidden="true">
      <rect
        y={5}
        width={Math.max(scale(medianDays), 1)}
        height={12}
        className={`bar ${isLate(stay) ? 'overdue' : 'onTime'}`}
      />
      {limitDays !== null && <rect x={scale(limitDays)} y={1} width={2.5} height={20} className="limit" />}
    </svg>
  );
}

function compared(stay: StayFigure) {
  const { medianDays, limitDays } = stay;
  if (limitDays === null) return <span className="ter">{words.noLimit}</span>;
  if (isLate(stay)) return <b className="overdue">{words.late(number(medianDays - limitDays))}</b>;
  return (
    <span className="sec">{medianDays === limitDays ? words.equal : words.early(number(limitDays - medianDays))}</span>
  );
}
