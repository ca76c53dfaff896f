import { Toast } from '@base-ui/react/toast';
import type { ReactNode } from 'react';
import { vi } from '../i18n/vi';
import { Icon } from './Icon';
import './Toast.css';

const manager = Toast.createToastManager();

/** Says what was done; read out, and gone after a while. */
export const notify = (words: string): void => void manager.add({ description: words, timeout: 6_000 });

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
        <Toast.Close aria-label={vi.shell.close}>
          <Icon name="cross" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
