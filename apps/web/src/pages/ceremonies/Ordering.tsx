import { useState } from 'react';
import { act } from '../../api/client';
import { afterAct, type CeremonyAnswer } from '../../api/rooms';
import { vi } from '../../i18n/vi';
import { ActDialog } from '../../ui/ActDialog';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/form/DateField';
import { ReasonField } from '../../ui/form/ReasonField';
import { notify } from '../../ui/Toast';

const words = vi.ceremonies;
const names = ['move', 'close'] as const;
type Name = (typeof names)[number];

interface Values {
  on: string;
  ground: string;
}

/** To another day, or over though not all was handed over; where the API offers it. */
export function Ordering({ answer: { ceremony, acts } }: { answer: CeremonyAnswer }) {
  const [open, setOpen] = useState<Name | null>(null);
  const offered = names.flatMap((name) => {
    const found = acts.find((one) => one.act === name && one.state === 'now');
    return found ? [{ name, path: found.path }] : [];
  });
  return offered.map(({ name, path }) => (
    <span key={name}>
      <Button kind="text" onClick={() => setOpen(name)}>
        {words[name].act}
      </Button>
      <ActDialog<Values, unknown>
        open={open === name}
        close={() => setOpen(null)}
        title={words[name].title}
        then={words[name].then}
        submit={words[name].submit}
        draft={`trao-tang/${ceremony.id}/${name}`}
        version={ceremony.version}
        onStale={afterAct}
        defaults={{ on: ceremony.on, ground: '' }}
        send={({ on, ground }, how) => act(path, name === 'move' ? { on, ground } : { ground }, how)}
        done={async () => {
          notify(words[name].done);
          await afterAct();
        }}
      >
        {name === 'move' && <DateField name="on" label={words.move.on} required={words.move.onMissing} />}
        <ReasonField />
      </ActDialog>
    </span>
  ));
}
