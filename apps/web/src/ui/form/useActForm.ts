import { useCallback, useEffect, useRef, useState } from 'react';
import { useForm, type DefaultValues, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form';
import type { Envelope } from '../../api/client';
import { dropDraft, keepDraft, readDraft } from '../../api/drafts';
import { newKey } from '../../api/key';
import { ApiProblem, isProblem } from '../../api/problem';

export interface Sending extends Envelope {
  signal: AbortSignal;
}

interface Asked<Values extends FieldValues, Answer> {
  /** The name under which typing is kept; without it nothing is (passwords). */
  draft?: string;
  defaults: DefaultValues<Values>;
  /** The version that was seen; after a 412 the page reads anew and gives the newer one. */
  version?: number | undefined;
  /** Asked of valid values before they are sent; true: they are to be looked at first, and nothing is sent. */
  review?: (values: Values) => boolean;
  send: (values: Values, how: Sending) => Promise<Answer>;
  done: (answer: Answer, values: Values) => unknown;
  /** Reads anew what has changed meanwhile. */
  onStale?: () => unknown;
}

export interface ActForm<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  submit: (event?: React.BaseSyntheticEvent) => Promise<void>;
  busy: boolean;
  /** What the API refused last; null after the next attempt began. */
  problem: unknown;
  stale: boolean;
  /** How often submitting failed: the summary takes the focus each time. */
  failures: number;
  /** When the typing that was restored was kept; null when nothing was. */
  restoredAt: string | null;
  discard: () => void;
}

const pauseMs = 600;

/** A form that does one act: sent once under one key, and nothing typed is lost whatever happens. */
export function useActForm<Values extends FieldValues, Answer>(asked: Asked<Values, Answer>): ActForm<Values> {
  const [kept] = useState(() => (asked.draft === undefined ? null : readDraft<Values>(asked.draft)));
  const form = useForm<Values>({
    defaultValues: { ...asked.defaults, ...kept?.values } as DefaultValues<Values>,
    shouldFocusError: false,
    // As one types: a summary that goes at a blur would move the button away from under the click that caused it.
    reValidateMode: 'onChange',
  });
  const [restoredAt, setRestoredAt] = useState(kept?.at ?? null);
  const [state, setState] = useState({ busy: false, problem: null as unknown, failures: 0 });
  const key = useRef(newKey());
  const leaving = useRef(new AbortController());
  useEffect(() => {
    leaving.current = new AbortController();
    return () => leaving.current.abort();
  }, []);
  useKeptTyping(form, asked.draft);

  const discard = useCallback(() => {
    if (asked.draft !== undefined) dropDraft(asked.draft);
    form.reset(asked.defaults);
    setRestoredAt(null);
  }, [asked.draft, asked.defaults, form]);

  const fail = (problem: unknown) => setState(({ failures }) => ({ busy: false, problem, failures: failures + 1 }));

  const send = async (values: Values) => {
    if (asked.review?.(values)) return setState({ busy: false, problem: null, failures: 0 });
    setState(({ failures }) => ({ busy: true, problem: null, failures }));
    const { signal } = leaving.current;
    let answer: Answer;
    try {
      answer = await asked.send(values, { key: key.current, version: asked.version, signal });
    } catch (error) {
      if (signal.aborted) return;
      if (isProblem(error, 'stale-version')) await asked.onStale?.();
      showAtFields(form, error);
      return fail(error);
    }
    if (asked.draft !== undefined) dropDraft(asked.draft);
    key.current = newKey();
    setState({ busy: false, problem: null, failures: 0 });
    await asked.done(answer, values);
  };
  const submit = async (event?: React.BaseSyntheticEvent) => {
    if (state.busy) return event?.preventDefault();
    await form.handleSubmit(send, () => fail(null))(event);
  };
  return { form, submit, restoredAt, discard, stale: isProblem(state.problem, 'stale-version'), ...state };
}

function useKeptTyping<Values extends FieldValues>(form: UseFormReturn<Values>, draft: string | undefined): void {
  useEffect(() => {
    if (draft === undefined) return;
    let pause: ReturnType<typeof setTimeout>;
    const stop = form.subscribe({
      formState: { values: true, dirtyFields: true },
      callback: ({ values }) => {
        clearTimeout(pause);
        // After the act is done the form may still say that it changed: only what differs from its start is kept.
        pause = setTimeout(() => form.formState.isDirty && keepDraft(draft, values), pauseMs);
      },
    });
    return () => {
      clearTimeout(pause);
      stop();
    };
  }, [form, draft]);
}

/** What the API says of a field that this form has stands at that field. */
function showAtFields<Values extends FieldValues>(form: UseFormReturn<Values>, error: unknown): void {
  if (!(error instanceof ApiProblem)) return;
  const fields = form.getValues();
  for (const { field, message } of error.body.errors)
    if (field.split('.')[0]! in fields) form.setError(field as Path<Values>, { type: 'api', message });
}
