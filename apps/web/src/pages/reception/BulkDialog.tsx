import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Shape } from '../../api/client';
import { listsChanged } from '../../api/dossiers';
import { newKey } from '../../api/key';
import { receiveMany, tryReception } from '../../api/reception';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ErrorState, Loading } from '../../ui/States';

type Item = Shape<'ItemAnswerDto'>;

interface BulkDialogProps {
  codes: readonly string[];
  nameOf: (code: string) => string;
  close: () => void;
  done: () => void;
}

const words = vi.reception;

/** What would become of each, before anything is done; then what became of each. */
export function BulkDialog({ codes, nameOf, close, done }: BulkDialogProps) {
  const queries = useQueryClient();
  const [key] = useState(newKey);
  const trial = useQuery({
    queryKey: ['reception', codes],
    queryFn: () => tryReception([...codes]),
    gcTime: 0,
    staleTime: 0,
  });
  const receiving = useMutation({
    mutationFn: (ready: string[]) => receiveMany(ready, { key }),
    onSuccess: () => {
      done();
      return listsChanged(queries);
    },
  });
  const items = receiving.data?.items ?? trial.data?.items ?? [];
  const ready = items.filter(({ ok }) => ok).map(({ id }) => id);
  const error = receiving.error ?? trial.error;
  return (
    <Dialog open close={close} title={words.dialog(codes.length)} then={words.then} wide>
      {error && <ErrorState error={error} retry={() => trial.refetch()} />}
      {!error && !trial.data && <Loading />}
      {items.length > 0 && <Outcome items={items} nameOf={nameOf} received={receiving.isSuccess} />}
      <div className="reception-foot">
        <Button onClick={close}>{receiving.isSuccess ? words.close : vi.form.later}</Button>
        {!receiving.isSuccess && ready.length > 0 && (
          <Button kind="primary" busy={receiving.isPending} onClick={() => receiving.mutate(ready)}>
            {receiving.isPending ? vi.form.sending : words.receive(ready.length)}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

interface OutcomeProps {
  items: readonly Item[];
  nameOf: (code: string) => string;
  received: boolean;
}

function Outcome({ items, nameOf, received }: OutcomeProps) {
  const refused = items.filter(({ ok }) => !ok);
  const ready = items.length - refused.length;
  return (
    <>
      <p role="status">
        <b className="b">{received ? words.received(ready) : words.ready(ready)}</b>{' '}
        {refused.length > 0 && words.refused(refused.length)}
      </p>
      {refused.length > 0 && (
        <table className="reception-refused">
          <caption className="vh">{words.refused(refused.length)}</caption>
          <tbody>
            {refused.map(({ id, sentence }) => (
              <tr key={id}>
                <td className="code">
                  <Link to={paths.dossier(id)}>{id}</Link>
                </td>
                <td>{nameOf(id)}</td>
                <td className="sec">{sentence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
