import { useEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import type { WorkRow } from '../../api/inbox';
import { briefly } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { AwardRibbon } from '../../ui/AwardRibbon';
import { Clock } from '../../ui/Clock';
import { deadlineOf } from '../../ui/duty';
import { aboutOf, codeOf, keyOf, type grouped } from './work';

interface WorkTableProps {
  groups: ReturnType<typeof grouped>;
  chosen: WorkRow | undefined;
  choose: (row: WorkRow) => void;
  awardName: (code: string) => string;
}

const { columns } = vi.inbox;

/** What waits, the deadline first, in groups by urgency. Arrows choose a row, Enter opens it. */
export function WorkTable({ groups, chosen, choose, awardName }: WorkTableProps) {
  const body = useRef<HTMLTableElement>(null);
  const rows = groups.flatMap((group) => group.rows);
  const focusNext = useRef(false);
  const move = (event: React.KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.code];
    if (step === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const next = rows[rows.findIndex((row) => chosen && keyOf(row) === keyOf(chosen)) + step];
    if (!next) return;
    focusNext.current = true;
    choose(next);
  };
  const key = chosen && keyOf(chosen);
  useEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    body.current?.querySelector<HTMLElement>('tr[aria-current] a, tr[aria-current] button')?.focus();
  }, [key]);
  return (
    <table ref={body} className="work-table" onKeyDown={move}>
      <caption className="vh">{vi.inbox.caption}</caption>
      <thead className="vh">
        <tr>
          {Object.values(columns).map((words) => (
            <th key={words} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ group, rows: members }) => (
        <tbody key={group}>
          <tr className="group">
            <th colSpan={4} scope="colgroup">
              {vi.inbox.groups[group]}
              <span> {members.length}</span>
            </th>
          </tr>
          {members.map((row) => (
            <Row key={keyOf(row)} row={row} current={keyOf(row) === key} choose={choose} awardName={awardName} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface RowProps {
  row: WorkRow;
  current: boolean;
  choose: (row: WorkRow) => void;
  awardName: (code: string) => string;
}

function Row({ row, current, choose, awardName }: RowProps) {
  const navigate = useNavigate();
  const code = codeOf(row);
  const { name, award, unitName, obligation, clock } = row;
  const open = () => code !== null && void navigate(paths.dossier(code));
  const pick = (event: React.MouseEvent) => {
    if ((event.target as Element).closest('a')) return;
    choose(row);
  };
  return (
    <tr
      className={current ? 'chosen' : undefined}
      aria-current={current || undefined}
      onClick={pick}
      onDoubleClick={open}
    >
      <td className="due">
        <Clock deadline={{ ...deadlineOf(obligation), ...clock }} short />
      </td>
      <td className="task">
        {code === null ? (
          <button type="button" className="act" onFocus={() => choose(row)}>
            {vi.terms.duties[obligation.kind]}
          </button>
        ) : (
          <Link className="act" to={paths.dossier(code)} onFocus={() => choose(row)}>
            {vi.terms.duties[obligation.kind]}
          </Link>
        )}
        {code !== null && <span className="second code">{code}</span>}
      </td>
      <td className="name">
        <span className="m">{name ?? aboutOf(row)}</span>
        {unitName && <span className="second">{briefly(unitName)}</span>}
      </td>
      <td className="award">{award && <AwardRibbon award={award}>{briefly(awardName(award))}</AwardRibbon>}</td>
    </tr>
  );
}
