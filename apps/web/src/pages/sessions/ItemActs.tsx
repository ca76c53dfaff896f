import { useState } from 'react';
import { act as send } from '../../api/client';
import { afterAct, type AgendaItem, type Session } from '../../api/rooms';
import { vi } from '../../i18n/vi';
import { ActDialog } from '../../ui/ActDialog';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/Select';
import { notify } from '../../ui/Toast';
import type { ItemProps } from './ItemPane';
import { ReasonField } from '../../ui/form/ReasonField';

const words = vi.sessions;

type ReasonAct = 'defer' | 'resume' | 'recount' | 'reopen' | 'remove';
type Open = ReasonAct | 'recuse' | 'unrecuse';

const to: Readonly<Record<ReasonAct, string>> = {
  defer: 'deferrals',
  resume: 'deferrals/withdrawal',
  recount: 'recounts',
  reopen: 'reopenings',
  remove: 'items/removal',
};

/** Which acts an item is at; whether one is allowed the API says when it is done. */
function possible(item: AgendaItem, { status }: Session): Open[] {
  if (status === 'planned' || status === 'frozen')
    return ['recuse', ...(item.recused.length > 0 ? (['unrecuse'] as const) : []), 'remove'];
  if (item.deferred) return ['resume'];
  if (item.disputed) return ['recount'];
  if (item.closed) return ['reopen'];
  return ['recuse', ...(item.recused.length > 0 ? (['unrecuse'] as const) : []), 'defer'];
}

/** What the secretary does to one item. */
export function ItemActs({ id, item, session, room }: ItemProps) {
  const [open, setOpen] = useState<Open | null>(null);
  const name = room.dossiers.find(({ dossier }) => dossier === item.dossier)?.name ?? vi.dossier.erased;
  const path = `/api/council-sessions/${id}`;
  const own = { close: () => setOpen(null), version: session.version, onStale: afterAct };
  const done = (said: string) => async () => {
    notify(said);
    await afterAct();
  };
  const labels = (act: Open) => (act === 'unrecuse' ? words.recuse.back : words[act].act);
  const people = room.people.map(({ person, name: label }) => ({ value: person, label }));
  const aside = people.filter(({ value }) => item.recused.includes(value));
  return (
    <div className="item-acts">
      {possible(item, session).map((act) => (
        <Button key={act} onClick={() => setOpen(act)}>
          {labels(act)}
        </Button>
      ))}
      {(['defer', 'resume', 'recount', 'reopen', 'remove'] as const).map((act) => (
        <ActDialog
          {...own}
          key={act}
          open={open === act}
          title={act === 'remove' ? words.remove.title(name) : words[act].title(item.item)}
          then={words[act].then}
          submit={words[act].submit}
          draft={`phien-hop/${id}/muc/${item.item}/${act}`}
          defaults={{ ground: '' }}
          send={({ ground }: { ground: string }, how) =>
            send(
              `${path}/${to[act]}`,
              act === 'remove' ? { dossiers: [item.dossier], ground } : { item: item.item, ground },
              how,
            )
          }
          done={done(words[act].done)}
        >
          <ReasonField />
        </ActDialog>
      ))}
      {(['recuse', 'unrecuse'] as const).map((act) => (
        <ActDialog
          {...own}
          key={act}
          open={open === act}
          title={act === 'recuse' ? words.recuse.title(item.item) : words.recuse.backTitle(item.item)}
          then={act === 'recuse' ? words.recuse.then : words.recuse.backThen}
          submit={act === 'recuse' ? words.recuse.submit : words.recuse.backSubmit}
          draft={`phien-hop/${id}/muc/${item.item}/${act}`}
          defaults={{ member: '', ground: '' }}
          send={(values, how) =>
            send(`${path}/recusals${act === 'recuse' ? '' : '/withdrawal'}`, { item: item.item, ...values }, how)
          }
          done={done(words.recuse.done)}
        >
          <SelectField
            name="member"
            label={words.recuse.member}
            required={words.recuse.memberMissing}
            options={act === 'recuse' ? people : aside}
          />
          <ReasonField />
        </ActDialog>
      ))}
    </div>
  );
}
