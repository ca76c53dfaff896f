import type { Box, WorkRow } from '../../api/work';
import { vi } from '../../i18n/vi';
import { Key } from '../../ui/Key';
import { useKeys, usePageKeys } from '../../ui/keys';
import type { HoldingAct, DoingWork } from './useDoing';
import type { Marks } from './useMarks';

const words = vi.keys;

const open = [
  { keys: ['↑', '↓'], words: words.choose },
  { keys: ['Enter'], words: words.open },
];
const ofWork = [
  ...open,
  { keys: ['X'], words: words.mark },
  { keys: ['Shift', '↑', '↓'], words: words.range },
  { keys: ['N'], words: words.take },
  { keys: ['C'], words: words.pass },
  { keys: ['T'], words: words.release },
];
const acts: Readonly<Record<string, HoldingAct>> = { KeyN: 'take', KeyC: 'pass', KeyT: 'release' };

interface Props {
  box: Box;
  chosen: WorkRow | undefined;
  marks: Marks;
  doing: DoingWork;
}

/** The foot of the list: keys that do something to the marked rows, or to the chosen one. */
export function WorkKeys({ box, chosen, marks, doing }: Props) {
  const keys = box === 'done' ? open : ofWork;
  usePageKeys(keys);
  useKeys(({ code, shiftKey }) => {
    if (box === 'done' || shiftKey || !chosen) return false;
    const act = acts[code];
    if (code === 'KeyX') marks.set([chosen], !marks.has(chosen));
    if (act) doing.begin(act, marks.rows.length > 0 ? marks.rows.filter((row) => doing.may(row, act)) : [chosen]);
    return code === 'KeyX' || act !== undefined;
  });
  return (
    <div className="work-keys" aria-hidden="true">
      {keys
        .filter(({ keys: [first] }) => first !== 'Shift')
        .map((key) => (
          <Key key={key.words} keys={key.keys}>
            {key.words}
          </Key>
        ))}
      <Key keys={['?']}>{words.all}</Key>
    </div>
  );
}
