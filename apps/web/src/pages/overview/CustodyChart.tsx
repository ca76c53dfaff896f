import type { Figure } from '../../api/figures';
import { number } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { states, totalOf } from './figures';

const words = vi.overview;
const [row, bar, names, width] = [30, 19, 130, 560];
const room = width - names - 60;

/** Bars by custody, parted by due state: solid, hatched, solid red, hollow. The table beside says the same. */
export function CustodyChart({ rows }: { rows: readonly Figure[] }) {
  const most = Math.max(...rows.map(totalOf), 1);
  const scale = (count: number) => (count / most) * room;
  return (
    <>
      <svg
        className="chart"
        viewBox={`0 0 ${width} ${rows.length * row}`}
        role="img"
        aria-label={words.chart(words.byCustody)}
      >
        <defs>
          <pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className="hatch-ground" />
            <rect width="2.4" height="6" className="hatch-line" />
          </pattern>
        </defs>
        {rows.map((figure, n) => (
          <Bar key={figure.key} figure={figure} y={n * row} scale={scale} />
        ))}
      </svg>
      <ul className="chart-legend" aria-hidden="true">
        {states.map((state) => (
          <li key={state}>
            <svg width="18" height="12">
              <rect width="18" height="12" className={`bar ${state}`} />
            </svg>
            {words.legend[state]}
          </li>
        ))}
      </ul>
    </>
  );
}

function Bar({ figure, y, scale }: { figure: Figure; y: number; scale: (count: number) => number }) {
  const ends = states.map((_, n) => states.slice(0, n).reduce((sum, state) => sum + figure[state], 0));
  const top = y + (row - bar) / 2;
  return (
    <g>
      <text x={names - 12} y={y + row / 2} className="chart-name">
        {vi.terms.custodies[figure.key as keyof typeof vi.terms.custodies]}
      </text>
      {states.map((state, n) =>
        figure[state] === 0 ? null : (
          <rect
            key={state}
            x={names + scale(ends[n]!)}
            y={top}
            width={scale(figure[state])}
            height={bar}
            className={`bar ${state}`}
          />
        ),
      )}
      <text x={names + scale(totalOf(figure)) + 8} y={y + row / 2} className="chart-number">
        {number(totalOf(figure))}
      </text>
    </g>
  );
}
