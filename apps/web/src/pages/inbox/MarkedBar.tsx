import type { ActOnMany } from '../../api/bulk-acts';
import { vi } from '../../i18n/vi';
import { Button } from '../../ui/Button';
import type { DoingWork, HoldingAct } from './useDoing';
import type { Marks } from './useMarks';
import { dossiersOf, manyFor, refsOf } from './work';

const words = vi.inbox;
const holding = ['take', 'pass', 'release'] as const satisfies readonly HoldingAct[];
const many = { take: words.takeMany, pass: words.passMany, release: words.releaseMany };

/** What may be done to those that are marked, each act with how many of them it is for. */
export function MarkedBar({ marks, doing }: { marks: Marks; doing: DoingWork }) {
  const onDossiers = marks.rows.filter((row) => dossiersOf([row]).length > 0);
  const acts = [...new Set(onDossiers.flatMap(({ kind }) => manyFor[kind] ?? []))];
  const rowsFor = (act: ActOnMany) => onDossiers.filter(({ kind }) => manyFor[kind]?.includes(act));
  return (
    <div className="work-filters marked" role="group" aria-label={words.marked(marks.rows.length)}>
      <b role="status">{words.marked(marks.rows.length)}</b>
      {acts.map((act) => (
        <Button key={act} size="small" onClick={() => doing.beginMany(act, rowsFor(act))}>
          {vi.manyActs[act].submit(dossiersOf(rowsFor(act)).length)}…
        </Button>
      ))}
      {holding.map((act) => {
        const rows = marks.rows.filter((row) => doing.may(row, act));
        return rows.length === 0 ? null : (
          <Button key={act} size="small" onClick={() => doing.begin(act, rows)}>
            {many[act](refsOf(rows).length)}…
          </Button>
        );
      })}
      <Button kind="text" size="small" onClick={marks.clear}>
        {words.unmark}
      </Button>
    </div>
  );
}
