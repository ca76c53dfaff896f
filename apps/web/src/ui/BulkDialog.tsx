import { useState, type ReactNode } from 'react';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import { Link } from 'react-router';
import { newKey } from '../api/key';
import { vi } from '../i18n/vi';
import { useBulk, type BulkAnswer, type BulkOutcome, type BulkSend } from './bulk';
import './BulkDialog.css';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { ActForm } from './form/ActForm';
import { useActForm } from './form/useActForm';
import { ErrorState, Loading } from './States';

/** One of many: how it is called, and where it is shown. */
export interface BulkItem {
  id: string;
  name: string;
  code?: string | undefined;
  to?: string | undefined;
}

export interface BulkWords {
  title: string;
  /** What happens then, and who is told. */
  then: string;
  /** The button names the act and how many: "Chuyển 32 việc". */
  submit: (count: number) => string;
  done: (count: number) => string;
}

interface Props<Values extends FieldValues> {
  words: BulkWords;
  items: readonly BulkItem[];
  /** What is asked of all of them first; without it the look at what would happen comes at once. */
  fields?: ReactNode;
  draft?: string;
  defaults?: DefaultValues<Values>;
  send: (ids: string[], values: Values, how: { key: string; dryRun: boolean }) => Promise<BulkAnswer>;
  /** After something was done. */
  done: () => unknown;
  close: () => void;
}

/** An act over many: what would become of each before anything is done, then what became of each. */
export function BulkDialog<Values extends FieldValues>(props: Props<Values>) {
  const { words, items, fields, send, done, close } = props;
  const [values, setValues] = useState<Values | null>(fields ? null : ({} as Values));
  const [typed, setTyped] = useState(props.defaults);
  const go = (next: Values) => {
    setTyped(next as DefaultValues<Values>);
    setValues(next);
  };
  return (
    <Dialog open close={close} title={words.title} then={words.then} wide>
      {values === null ? (
        <Asked {...props} defaults={typed ?? ({} as DefaultValues<Values>)} go={go} />
      ) : (
        <Tried
          words={words}
          items={items}
          send={(ids, how) => send(ids, values, how)}
          done={done}
          close={close}
          back={fields ? () => setValues(null) : undefined}
        />
      )}
    </Dialog>
  );
}

/** What is typed is looked at by the API before the look at each of them begins. */
function Asked<Values extends FieldValues>(props: Props<Values> & { go: (values: Values) => void }) {
  const { items, fields, draft, defaults, send, close, go } = props;
  const act = useActForm<Values, BulkAnswer>({
    ...(draft === undefined ? {} : { draft }),
    defaults: defaults ?? ({} as DefaultValues<Values>),
    send: (values) => send([items[0]!.id], values, { key: newKey(), dryRun: true }),
    done: (_answer, values) => go(values),
  });
  return (
    <ActForm act={act} submit={vi.bulk.look(items.length)} beside={<Button onClick={close}>{vi.form.later}</Button>}>
      {fields}
    </ActForm>
  );
}

interface TriedProps {
  words: BulkWords;
  items: readonly BulkItem[];
  send: BulkSend;
  done: () => unknown;
  close: () => void;
  back: (() => void) | undefined;
}

function Tried({ words, items, send, done, close, back }: TriedProps) {
  const ids = items.map(({ id }) => id);
  const bulk = useBulk(ids, send, done);
  const { tried, outcomes, state, error } = bulk;
  const ready = (tried?.items ?? []).filter(({ ok }) => ok).map(({ id }) => id);
  const over = state === 'over';
  const refused = (over ? [...outcomes, ...(tried?.items ?? []).filter(({ ok }) => !ok)] : (tried?.items ?? [])).filter(
    ({ ok }) => !ok,
  );
  const made = outcomes.filter(({ ok }) => ok).length;
  return (
    <>
      {error !== null && <ErrorState error={error} retry={bulk.retry} />}
      {error === null && state === 'trying' && <Loading />}
      <p role="status" className="bulk-sum">
        {state === 'ready' && vi.bulk.tried(ready.length, refused.length)}
        {state === 'doing' && vi.bulk.doing(outcomes.length, ready.length)}
        {over && words.done(made)} {over && bulk.stopped && vi.bulk.stopped(ready.length - outcomes.length)}
      </p>
      {state === 'doing' && <progress max={ready.length} value={outcomes.length} aria-label={words.title} />}
      {state !== 'doing' && refused.length > 0 && <Refused refused={refused} items={items} over={over} />}
      <div className="bulk-foot">
        {state === 'doing' ? (
          <Button onClick={bulk.stop}>{vi.bulk.stop}</Button>
        ) : (
          <Button onClick={close}>{over ? vi.bulk.close : vi.form.later}</Button>
        )}
        {state === 'ready' && back && <Button onClick={back}>{vi.bulk.back}</Button>}
        {state === 'ready' && ready.length > 0 && (
          <Button kind="primary" onClick={() => bulk.start(ready)}>
            {words.submit(ready.length)}
          </Button>
        )}
      </div>
    </>
  );
}

interface RefusedProps {
  refused: readonly BulkOutcome[];
  items: readonly BulkItem[];
  over: boolean;
}

/** Which of them were not done, each with its reason. */
function Refused({ refused, items, over }: RefusedProps) {
  const title = over ? vi.bulk.refused(refused.length) : vi.bulk.wouldRefuse(refused.length);
  return (
    <table className="bulk-refused">
      <caption>{title}</caption>
      <tbody>
        {refused.map(({ id, sentence }) => {
          const item = items.find((one) => one.id === id);
          const called = item?.code ?? item?.name ?? '';
          return (
            <tr key={id}>
              <td className="code">{item?.to ? <Link to={item.to}>{called}</Link> : called}</td>
              <td>{item?.code === undefined ? '' : item.name}</td>
              <td className="sec">{sentence}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
