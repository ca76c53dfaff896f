import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { act } from '../../api/client';
import { newKey } from '../../api/key';
import { afterAct, type Brief } from '../../api/rooms';
import { legalDayOf } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { paths } from '../../paths';
import { ActDialog } from '../../ui/ActDialog';
import { CheckList } from '../../ui/form/CheckList';
import { DateField } from '../../ui/form/DateField';
import { TextField } from '../../ui/form/TextField';
import { notify } from '../../ui/Toast';
import { nameOf, signableIn, whomOf } from './ask';

const words = vi.signing.sign;

interface Props {
  brief: Brief;
  now: string;
  open: boolean;
  close: () => void;
  /** Some are left out. */
  except: boolean;
}

interface Values {
  number: string;
  on: string;
  out: string[];
}

const newId = (step: Brief['step']) => `${step === 'decide' ? 'QD' : 'TTr'}-${newKey().slice(0, 10)}`;

/** The paper's number and day; signed once for all of them. */
export function SignDialog({ brief, now, open, close, except }: Props) {
  const { step, onBehalfOf } = brief;
  const signable = signableIn(brief);
  const id = useRef(newId(step));
  const navigate = useNavigate();
  const remaining = (out: readonly string[]) =>
    signable.map(({ dossier }) => dossier).filter((code) => !out.includes(code));
  return (
    <ActDialog<Values, unknown>
      open={open}
      close={close}
      title={except ? words.exceptTitle[step] : words.title[step](whomOf(signable))}
      then={words.then[step]}
      submit={words.submit[step]}
      draft={`trinh-ky/${brief.id}/${except ? 'tru' : 'ky'}`}
      defaults={{ number: '', on: legalDayOf(now), out: [] }}
      onStale={afterAct}
      send={({ number, on, out }, how) =>
        act(
          step === 'decide' ? '/api/decisions' : '/api/packages',
          { id: id.current, number, on, dossiers: remaining(out) },
          { ...how, onBehalfOf: onBehalfOf ?? undefined },
        )
      }
      done={async (_answer, { out }) => {
        notify(words.done[step](remaining(out).length));
        const made = id.current;
        id.current = newId(step);
        await afterAct();
        void navigate(step === 'decide' ? paths.decision(made) : paths.statePackage(made));
      }}
    >
      {except && (
        <CheckList
          name="out"
          label={words.out}
          hint={words.outHint}
          required={words.outMissing}
          options={signable.map((row) => ({
            value: row.dossier,
            words: nameOf(row),
            beside: row.votes ? `${row.votes.for}/${row.votes.base}` : (row.unitName ?? ''),
          }))}
        />
      )}
      <TextField
        name="number"
        label={words.number[step]}
        hint={words.numberHint[step]}
        required={words.numberMissing[step]}
        maxLength={80}
        width={260}
      />
      <DateField name="on" label={words.on} required={words.onMissing} />
    </ActDialog>
  );
}
