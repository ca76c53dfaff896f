import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { act } from '../../api/client';
import { newKey } from '../../api/key';
import { afterAct, type Council } from '../../api/rooms';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { ActDialog } from '../../ui/ActDialog';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/form/DateField';
import { TextField } from '../../ui/form/TextField';
import { SelectField } from '../../ui/Select';
import { notify } from '../../ui/Toast';

const words = vi.sessions;

/** A new session of a council whose secretary one is. */
export function PlanSession({ councils }: { councils: readonly Council[] }) {
  const [open, setOpen] = useState(false);
  const id = useRef(`PH-${newKey().slice(0, 10)}`);
  const navigate = useNavigate();
  const options = councils.map(({ id: value, name: label }) => ({ value, label }));
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {words.plan}
      </Button>
      <ActDialog
        open={open}
        close={() => setOpen(false)}
        title={words.planTitle}
        then={words.planThen}
        submit={words.planSubmit}
        draft="phien-hop/moi"
        defaults={{ council: options.length === 1 ? options[0]!.value : '', title: words.nameGiven, on: '' }}
        send={(values, how) => act('/api/council-sessions', { id: id.current, ...values }, how)}
        done={async () => {
          notify(words.planned);
          const made = id.current;
          id.current = `PH-${newKey().slice(0, 10)}`;
          await afterAct();
          void navigate(paths.session(made));
        }}
      >
        <SelectField name="council" label={words.council} options={options} required={words.councilMissing} />
        <TextField name="title" label={words.name} required={words.nameMissing} maxLength={300} />
        <DateField name="on" label={words.on} required={words.onMissing} />
      </ActDialog>
    </>
  );
}
