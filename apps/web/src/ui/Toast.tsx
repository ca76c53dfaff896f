import { Toast } from '@base-ui/react/toast';
import type { ReactNode } from 'react';
import { vi } from '../i18n/vi';
import { Icon } from './Icon';
import './Toast.css';

const manager = Toast.createToastManager();

/** A way back from what was just done. */
interface Undo {
  words: string;
  act: () => void;
}

/** Says what was done; read out, and gone after a while. */
export function notify(words: string, undo?: Undo): void {
  const id = manager.add({
    description: words,
    timeout: undo ? 12_000 : 6_000,
    ...(undo ? { actionProps: { children: undo.words, onClick: back } } : {}),
  });
  function back(): void {
    manager.close(id);
    undo?.act();
  }
}

/** Around the whole application. */
export function Toasts({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider toastManager={manager} limit={3}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="toasts" aria-label={vi.shell.notices}>
          <Shown />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function Shown() {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className="toast" aria-label={vi.shell.notices} swipeDirection="right">
      <Toast.Content>
        <Toast.Description render={<span />} />
        <Toast.Action className="undo" />
        <Toast.Close aria-label={vi.shell.close}>
          <Icon name="cross" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
