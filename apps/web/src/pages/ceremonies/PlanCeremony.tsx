import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { act } from '../../api/client';
import { useDossiers } from '../../api/dossiers';
import { newKey } from '../../api/key';
import { useAwardName } from '../../api/registry';
import { afterAct, type CeremonyRow } from '../../api/rooms';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { ActDialog } from '../../ui/ActDialog';
import { AwardRibbon } from '../../ui/AwardRibbon';
import { Button } from '../../ui/Button';
import { CheckList } from '../../ui/form/CheckList';
import { DateField } from '../../ui/form/DateField';
import { TextField } from '../../ui/form/TextField';
import { notify } from '../../ui/Toast';

const words = vi.ceremonies;

interface Values {
  title: string;
  on: string;
  place: string;
  dossiers: string[];
}

const newId = () => `LE-${newKey().slice(0, 10)}`;

/** A ceremony for published results that no other ceremony waits for. */
export function PlanCeremony({ planned }: { planned: readonly CeremonyRow[] }) {
  const [open, setOpen] = useState(false);
  const id = useRef(newId());
  const navigate = useNavigate();
  const { data } = useDossiers({ custody: ['ceremony'], limit: 200 });
  const awardName = useAwardName();
  const called = new Set(planned.flatMap(({ summary }) => summary.list.map(({ dossier }) => dossier)));
  const free = (data?.rows ?? []).filter(({ summary }) => !called.has(summary.code));
  if (!data) return null;
  if (free.length === 0) return <p className="sec sm">{words.nobody}</p>;
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {words.plan}
      </Button>
      <ActDialog<Values, unknown>
        open={open}
        close={() => setOpen(false)}
        wide
        title={words.planTitle}
        then={words.planThen}
        submit={words.planSubmit}
        draft="trao-tang/moi"
        defaults={{
          ...{ title: words.nameGiven, on: '', place: '' },
          dossiers: free.map(({ summary }) => summary.code),
        }}
        send={(values, how) => act('/api/ceremonies', { id: id.current, ...values }, how)}
        done={async () => {
          const made = id.current;
          id.current = newId();
          notify(words.planned);
          await afterAct();
          void navigate(paths.ceremony(made));
        }}
      >
        <TextField name="title" label={words.name} required={words.nameMissing} maxLength={300} />
        <DateField name="on" label={words.on} required={words.onMissing} />
        <TextField name="place" label={words.place} required={words.placeMissing} maxLength={300} />
        <CheckList
          name="dossiers"
          label={words.who}
          all={words.all}
          required={words.whoMissing}
          options={free.map(({ name, unitName, summary }) => ({
            value: summary.code,
            words: (
              <>
                <b className="m">{name}</b>, {unitName}
              </>
            ),
            beside: (
              <AwardRibbon award={summary.awarded ?? summary.award}>
                {awardName(summary.awarded ?? summary.award)}
              </AwardRibbon>
            ),
          }))}
        />
      </ActDialog>
    </>
  );
}
