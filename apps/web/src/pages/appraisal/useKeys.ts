import { useEffect } from 'react';
import type { Officer } from './findings';

export interface Keys {
  choose: (officer: Officer) => void;
  step: (by: 1 | -1) => void;
  primary: () => void;
}

const choices: Readonly<Record<string, Officer>> = {
  ...{ Digit1: 'met', Digit2: 'notMet', Digit3: 'unclear' },
  ...{ Numpad1: 'met', Numpad2: 'notMet', Numpad3: 'unclear' },
};

const inField = (event: KeyboardEvent) =>
  (event.target as Element | null)?.closest('textarea, select, [contenteditable], input:not([type="radio"])') !== null;
const inDialog = () => document.querySelector('[role="dialog"], [role="listbox"], [role="menu"]') !== null;

/** Keys by their place on the board: Telex and VNI rewrite letters and digits. Nothing while composing or over a dialog. */
export function useKeys({ choose, step, primary }: Keys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented || inDialog()) return;
      if (event.code === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        return primary();
      }
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || inField(event)) return;
      const officer = choices[event.code];
      if (!officer && event.code !== 'KeyJ' && event.code !== 'KeyK') return;
      event.preventDefault();
      if (officer) choose(officer);
      else step(event.code === 'KeyJ' ? 1 : -1);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [choose, step, primary]);
}
