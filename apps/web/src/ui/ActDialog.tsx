import type { ReactNode } from 'react';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import { vi } from '../i18n/vi';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { ActForm } from './form/ActForm';
import { useActForm, type Sending } from './form/useActForm';

interface FormProps<Values extends FieldValues, Answer> {
  close: () => void;
  /** The button names the act: verb and object. */
  submit: string;
  /** The name under which typing is kept. */
  draft: string;
  version?: number | undefined;
  defaults: DefaultValues<Values>;
  send: (values: Values, how: Sending) => Promise<Answer>;
  /** After it was done; the dialog closes by itself. */
  done: (answer: Answer, values: Values) => unknown;
  onStale?: (() => unknown) | undefined;
  children?: ReactNode;
}

interface Props<Values extends FieldValues, Answer> extends FormProps<Values, Answer> {
  open: boolean;
  title: string;
  /** What happens then, and who is told. */
  then?: ReactNode;
  wide?: boolean;
}

/** An act that asks something first, as a sheet over the page. */
export function ActDialog<Values extends FieldValues, Answer>({
  open,
  title,
  then,
  wide = false,
  ...form
}: Props<Values, Answer>) {
  return (
    <Dialog open={open} close={form.close} title={title} then={then} wide={wide}>
      <Form {...form} />
    </Dialog>
  );
}

function Form<Values extends FieldValues, Answer>(asked: FormProps<Values, Answer>) {
  const { close, submit, children } = asked;
  const act = useActForm<Values, Answer>({
    draft: asked.draft,
    defaults: asked.defaults,
    version: asked.version,
    send: asked.send,
    done: async (answer, values) => {
      close();
      await asked.done(answer, values);
    },
    ...(asked.onStale ? { onStale: asked.onStale } : {}),
  });
  return (
    <ActForm act={act} submit={submit} beside={<Button onClick={close}>{vi.form.later}</Button>}>
      {children}
    </ActForm>
  );
}
