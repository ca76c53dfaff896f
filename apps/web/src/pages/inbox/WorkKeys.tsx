import { useEffect, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';

const words = vi.inbox.keyWords;

/** Whether a key is typing: in a field, while a syllable is composed, or over an open dialog. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.target as Element | null;
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return true;
  return (
    (target?.closest('input, textarea, select, [contenteditable]') ?? null) !== null ||
    document.querySelector('[role="dialog"], [role="listbox"], [role="menu"]') !== null
  );
}

const goesTo: Readonly<Record<string, string>> = { KeyV: paths.inbox, KeyH: paths.dossiers };

/** The foot of the list: keys that work here; read by their place, as Telex rewrites letters. */
export function WorkKeys() {
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  useEffect(() => {
    let afterG = false;
    const press = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      const to = goesTo[event.code];
      if (afterG && to) void navigate(to);
      afterG = event.code === 'KeyG';
      if (event.code === 'Slash' && event.shiftKey) setOpen(true);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [navigate]);
  return (
    <div className="work-keys">
      <Key keys={['↑', '↓']}>{words.choose}</Key>
      <Key keys={['Enter']}>{words.open}</Key>
      <Button kind="text" size="small" onClick={() => setOpen(true)}>
        <kbd aria-hidden="true">?</kbd> {vi.inbox.allKeys}
      </Button>
      <Dialog open={open} close={() => setOpen(false)} title={vi.inbox.keysTitle} then={vi.inbox.keysNote}>
        <ul className="all-keys">
          <li>
            <Key keys={['↑', '↓']}>{words.choose}</Key>
          </li>
          <li>
            <Key keys={['Enter']}>{words.open}</Key>
          </li>
          <li>
            <Key keys={['G', 'V']}>{words.goInbox}</Key>
          </li>
          <li>
            <Key keys={['G', 'H']}>{words.goDossiers}</Key>
          </li>
          <li>
            <Key keys={['?']}>{words.all}</Key>
          </li>
        </ul>
        <Button onClick={() => setOpen(false)}>{vi.inbox.close}</Button>
      </Dialog>
    </div>
  );
}

const Key = ({ keys, children }: { keys: readonly string[]; children: ReactNode }) => (
  <span>
    {keys.map((key) => (
      <kbd key={key}>{key}</kbd>
    ))}
    {children}
  </span>
);
