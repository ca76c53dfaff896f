import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import './Dialog.css';

interface Props {
  open: boolean;
  close: () => void;
  title: string;
  /** What happens then, and who is told. */
  then?: ReactNode;
  wide?: boolean;
  /** It can be left only by what it offers. */
  stays?: boolean;
  children: ReactNode;
}

/** A sheet over the page; the focus goes in and comes back. Its content lives only while it is open. */
export function Dialog({ open, close, title, then, wide = false, stays = false, children }: Props) {
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && !stays && close()} disablePointerDismissal>
      <Base.Portal>
        <Base.Backdrop className="veil" />
        <Base.Viewport className="dialog-place">
          <Base.Popup className={`dialog ${wide ? 'wide' : ''}`}>
            <div className="head">
              <Base.Title>{title}</Base.Title>
              {then && <Base.Description>{then}</Base.Description>}
            </div>
            <div className="body">{children}</div>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
