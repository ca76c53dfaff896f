import type { ReactNode } from 'react';
import { vi } from '../i18n/vi';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { ActForm } from './form/ActForm';
import { TextField } from './form/TextField';
import { useActForm, type Sending } from './form/useActForm';

interface Props {
  open: boolean;
  close: () => void;
  title: string;
  /** What happens then, and who is told. */
  then?: ReactNode;
  submit: string;
  draft: string;
  version?: number | undefined;
  label?: string;
  hint?: string;
  /** The sentence that is shown when no reason is given. */
  missing?: string;
  send: (reason: string, how: Sending) => Promise<unknown>;
  done: () => unknown;
  onStale?: () => unknown;
}

export const shortestReason = 10;

/** Asks for the reason of an act before it is done. */
export function ReasonDialog({ open, close, title, then, ...rest }: Props) {
  return (
    <Dialog open={open} close={close} title={title} then={then}>
      <ReasonForm {...rest} close={close} />
    </Dialog>
  );
}

function ReasonForm({
  close,
  submit,
  draft,
  version,
  label,
  hint,
  missing,
  send,
  done,
  onStale,
}: Omit<Props, 'open' | 'title' | 'then'>) {
  const act = useActForm({
    draft,
    defaults: { reason: '' },
    version,
    send: ({ reason }, how) => send(reason.trim(), how),
    done,
    ...(onStale ? { onStale } : {}),
  });
  const later = <Button onClick={close}>{vi.form.later}</Button>;
  return (
    <ActForm act={act} submit={submit} beside={later}>
      <TextField
        name="reason"
        label={label ?? vi.form.reason}
        {...(hint ? { hint } : {})}
        required={missing ?? vi.form.reasonMissing}
        lines={4}
        check={(text) => (text.length < shortestReason ? vi.form.reasonShort(shortestReason) : undefined)}
      />
    </ActForm>
  );
}
