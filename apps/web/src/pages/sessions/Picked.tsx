import { useRef, useState } from 'react';
import { act } from '../../api/client';
import { newKey } from '../../api/key';
import { afterAct, type Ready } from '../../api/rooms';
import { vi } from '../../i18n/vi';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { ErrorState } from '../../ui/States';
import { notify } from '../../ui/Toast';

const words = vi.sessions.ready;

interface PickedProps {
  id: string;
  version: number;
  chosen: readonly Ready[];
  order: (codes: readonly string[]) => void;
  /** Nothing is on the agenda yet: adding is the act of the page. */
  first: boolean;
}

/** What will be put on the agenda, in this order; Alt and the arrows move a line. */
export function Picked({ id, version, chosen, order, first }: PickedProps) {
  const [said, say] = useState('');
  const codes = chosen.map(({ dossier }) => dossier);
  const list = useRef<HTMLOListElement>(null);
  const move = (at: number, by: 1 | -1) => {
    const to = at + by;
    if (to < 0 || to >= codes.length) return;
    const next = [...codes];
    [next[at], next[to]] = [next[to]!, next[at]!];
    order(next);
    say(words.moved(nameOf(chosen[at]!), to + 1, codes.length));
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('li')[to]?.focus());
  };
  const keys = (event: React.KeyboardEvent, at: number) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.code] as 1 | -1 | undefined;
    if (by === undefined || !event.altKey) return;
    event.preventDefault();
    move(at, by);
  };
  return (
    <div className="picked">
      <h3>{words.chosen}</h3>
      {chosen.length === 0 && <p className="sec">{words.chosenNone}</p>}
      {chosen.length > 1 && <p className="sec sm">{words.keys}</p>}
      <ol ref={list}>
        {chosen.map((row, at) => (
          <li key={row.dossier} tabIndex={0} onKeyDown={(event) => keys(event, at)}>
            <span className="num">{at + 1}</span>
            <span className="name">{nameOf(row)}</span>
            <Button size="small" kind="text" aria-label={words.up(nameOf(row))} onClick={() => move(at, -1)}>
              <Icon name="up" />
            </Button>
            <Button size="small" kind="text" aria-label={words.down(nameOf(row))} onClick={() => move(at, 1)}>
              <Icon name="down" />
            </Button>
            <Button
              size="small"
              kind="text"
              aria-label={words.off(nameOf(row))}
              onClick={() => order(codes.filter((code) => code !== row.dossier))}
            >
              <Icon name="cross" />
            </Button>
          </li>
        ))}
      </ol>
      <p role="status" className="vh">
        {said}
      </p>
      {chosen.length > 0 && <Add id={id} version={version} codes={codes} first={first} done={() => order([])} />}
    </div>
  );
}

const nameOf = ({ name }: Ready) => name ?? vi.dossier.erased;

interface AddProps {
  id: string;
  version: number;
  codes: readonly string[];
  first: boolean;
  done: () => void;
}

/** Sent once under one key per choice. */
function Add({ id, version, codes, first, done }: AddProps) {
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const key = useRef({ codes: '', key: '' });
  const add = async () => {
    if (key.current.codes !== codes.join()) key.current = { codes: codes.join(), key: newKey() };
    setBusy(true);
    try {
      await act(`/api/council-sessions/${id}/items`, { dossiers: codes }, { key: key.current.key, version });
      notify(words.added(codes.length));
      setProblem(null);
      done();
    } catch (error) {
      setProblem(error);
    }
    setBusy(false);
    await afterAct();
  };
  return (
    <>
      {problem !== null && <ErrorState error={problem} />}
      <Button kind={first ? 'primary' : 'outlined'} busy={busy} onClick={() => void add()}>
        {busy ? vi.form.sending : words.add(codes.length)}
      </Button>
    </>
  );
}
