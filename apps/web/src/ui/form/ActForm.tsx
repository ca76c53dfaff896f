import type { ReactNode } from 'react';
import { FormProvider, type FieldValues } from 'react-hook-form';
import { dayAndTime } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { Button } from '../Button';
import { Summary } from './Summary';
import type { ActForm as Act } from './useActForm';
import './ActForm.css';

interface Props<Values extends FieldValues> {
  act: Act<Values>;
  /** The button says the act: verb and object. */
  submit: string;
  /** Beside the button: another way out. */
  beside?: ReactNode;
  children: ReactNode;
  size?: 'middle' | 'large';
}

/** The fields of one act, the summary of what is wrong above them and the button below. */
export function ActForm<Values extends FieldValues>({ act, submit, beside, children, size }: Props<Values>) {
  const send = (event: React.FormEvent) => {
    // A form in a dialog of another form sends itself alone.
    event.stopPropagation();
    void act.submit(event);
  };
  return (
    <FormProvider {...act.form}>
      <form className="act-form" noValidate onSubmit={send}>
        <Summary act={act} />
        {act.restoredAt && (
          <p className="restored" role="status">
            {vi.form.restored(dayAndTime(act.restoredAt))}
            <Button kind="text" size="small" onClick={act.discard}>
              {vi.form.discard}
            </Button>
          </p>
        )}
        {children}
        <div className="foot">
          <Button kind="primary" type="submit" size={size} busy={act.busy}>
            {act.busy ? vi.form.sending : submit}
          </Button>
          {beside}
        </div>
      </form>
    </FormProvider>
  );
}
