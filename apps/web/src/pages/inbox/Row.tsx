import { Link, useNavigate } from 'react-router';
import { useSignedIn } from '../../api/me';
import { nameOf, type Names } from '../../api/names';
import type { Box, WorkRow } from '../../api/work';
import { briefly, day, time } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { placeOf } from '../../ui/about';
import { AwardRibbon } from '../../ui/AwardRibbon';
import { Clock } from '../../ui/Clock';
import type { Marks } from './useMarks';
import { codeOf, dutyOf, nameOfRow } from './work';

interface Props {
  row: WorkRow;
  names: Names;
  box: Box;
  current: boolean;
  choose: (row: WorkRow) => void;
  marks: Marks;
}

export function Row({ row, names, box, current, choose, marks }: Props) {
  const navigate = useNavigate();
  const place = placeOf(row.about);
  const { thing, form, dueAt, workingDaysLeft, provisional = false, doneAt } = row;
  const unit = nameOf(names, 'units', thing?.unit);
  const award = nameOf(names, 'awards', thing?.award);
  const pick = (event: React.MouseEvent) => {
    if (!(event.target as Element).closest('a, input, label')) choose(row);
  };
  return (
    <tr
      className={current ? 'chosen' : undefined}
      aria-current={current || undefined}
      onClick={pick}
      onDoubleClick={() => place && void navigate(place.to)}
    >
      <td className="mark">
        {box !== 'done' && (
          <input
            type="checkbox"
            aria-label={vi.inbox.mark(`${dutyOf(row)}, ${nameOfRow(row)}`)}
            checked={marks.has(row)}
            onChange={() => marks.set([row], !marks.has(row))}
          />
        )}
      </td>
      <td className="due">
        {doneAt ? (
          <>
            <span className="sec">{vi.inbox.doneAt(time(doneAt))}</span>
            <span className="second">{day(doneAt)}</span>
          </>
        ) : (
          <Clock deadline={{ form, dueAt, workingDaysLeft, provisional }} short stacked />
        )}
      </td>
      <td className="task">
        <Act row={row} to={place?.to} choose={choose} />
        <Under row={row} names={names} />
      </td>
      <td className="name">
        <span className="m">{nameOfRow(row)}</span>
        {unit && <span className="second">{briefly(unit)}</span>}
      </td>
      <td className="award">{thing?.award && <AwardRibbon award={thing.award}>{briefly(award ?? '')}</AwardRibbon>}</td>
    </tr>
  );
}

function Act({ row, to, choose }: { row: WorkRow; to: string | undefined; choose: (row: WorkRow) => void }) {
  const words = dutyOf(row);
  return to === undefined ? (
    <button type="button" className="act" onFocus={() => choose(row)}>
      {words}
    </button>
  ) : (
    <Link className="act" to={to} onFocus={() => choose(row)}>
      {words}
    </Link>
  );
}

/** The code, and who looks after it. */
function Under({ row, names }: { row: WorkRow; names: Names }) {
  const { person } = useSignedIn();
  const code = codeOf(row);
  const holder = nameOf(names, 'people', row.holder);
  const held = row.holder === person ? vi.inbox.holderMe : holder && vi.inbox.holder(holder);
  if (code === null && !held) return null;
  return (
    <span className="second">
      {code !== null && <span className="code">{code}</span>}
      {held && <span className="held-by">{held}</span>}
    </span>
  );
}
