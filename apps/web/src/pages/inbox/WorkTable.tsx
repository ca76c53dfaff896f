import { useEffect, useRef } from 'react';
import type { Names } from '../../api/names';
import type { Box, WorkRow } from '../../api/work';
import { vi } from '../../i18n/vi';
import { Row } from './Row';
import type { Marks } from './useMarks';
import { keyOf, type Group } from './work';

interface Props {
  groups: readonly Group[];
  names: Names;
  box: Box;
  chosen: WorkRow | undefined;
  choose: (row: WorkRow) => void;
  marks: Marks;
}

const { columns, groups: titles } = vi.inbox;

/** What waits, the deadline first, in groups by urgency. Arrows choose a row, with Shift they mark; Enter opens it. */
export function WorkTable({ groups, names, box, chosen, choose, marks }: Props) {
  const rows = groups.flatMap((group) => group.rows);
  const key = chosen && keyOf(chosen);
  const { table, focusNext } = useFocusOn(key);
  const here = useRef(key);
  useEffect(() => {
    here.current = key;
  }, [key]);
  const move = (event: React.KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.code];
    if (step === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const at = rows.findIndex((row) => keyOf(row) === here.current);
    const [row, next] = [rows[at], rows[at + step]];
    if (!row || !next) return;
    if (event.shiftKey && box !== 'done') marks.set([row, next], true);
    // A key that repeats is quicker than the address.
    here.current = keyOf(next);
    focusNext();
    choose(next);
  };
  return (
    <table ref={table} className="work-table" onKeyDown={move}>
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
            <td className="mark">{box !== 'done' && <MarkAll words={titles[group]} rows={members} marks={marks} />}</td>
            <th colSpan={4} scope="colgroup">
              {titles[group]}
              <span> {members.length}</span>
            </th>
          </tr>
          {members.map((row) => (
            <Row key={keyOf(row)} {...{ row, names, choose, marks, box }} current={keyOf(row) === key} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function MarkAll({ words, rows, marks }: { words: string; rows: readonly WorkRow[]; marks: Marks }) {
  const all = rows.every(marks.has);
  return (
    <input type="checkbox" aria-label={vi.inbox.mark(words)} checked={all} onChange={() => marks.set(rows, !all)} />
  );
}

/** The focus follows the arrows, and goes to the row that took the place of one that was done. */
function useFocusOn(key: string | undefined) {
  const table = useRef<HTMLTableElement>(null);
  const wanted = useRef(false);
  const before = useRef(key);
  useEffect(() => {
    const lost = before.current !== undefined && before.current !== key && document.activeElement === document.body;
    before.current = key;
    if (!wanted.current && !lost) return;
    wanted.current = false;
    table.current?.querySelector<HTMLElement>('tr[aria-current] .act')?.focus();
  }, [key]);
  return { table, focusNext: () => (wanted.current = true) };
}
