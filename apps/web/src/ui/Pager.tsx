import { number } from '../i18n/format';
import { vi } from '../i18n/vi';
import { Button } from './Button';

/** The next page of a list below the ones that are there; the focus stays. */
export function Pager({
  shown,
  total,
  more,
  busy,
  next,
}: {
  shown: number;
  total?: number;
  more: boolean;
  busy: boolean;
  next: () => unknown;
}) {
  if (!more && total === undefined) return null;
  return (
    <div className="pager">
      {total !== undefined && <span className="sec sm">{vi.form.shown(number(shown), number(total))}</span>}
      {more && (
        <Button busy={busy} onClick={() => void next()}>
          {busy ? vi.shell.loading : vi.form.more}
        </Button>
      )}
    </div>
  );
}
