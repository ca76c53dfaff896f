import { useRef } from 'react';
import { act } from '../../api/client';
import { newKey } from '../../api/key';
import { afterAct, type PackageAnswer } from '../../api/rooms';
import { legalDayOf } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { ActDialog } from '../../ui/ActDialog';
import { CheckList } from '../../ui/form/CheckList';
import { DateField } from '../../ui/form/DateField';
import { ReasonField } from '../../ui/form/ReasonField';
import { TextField } from '../../ui/form/TextField';
import { notify } from '../../ui/Toast';

const words = vi.stateLevel;

export type Answered = 'decided' | 'returned' | 'refused';

interface Props {
  id: string;
  /** Those that lie with the ministry. */
  lines: PackageAnswer['lines'];
  now: string;
  open: string | null;
  close: () => void;
}

/** What came back from the State: its decision, dossiers returned, a refusal. */
export function StateAnswer({ id, lines, now, open, close }: Props) {
  const decision = useRef(`QD-${newKey().slice(0, 10)}`);
  const options = lines.map(({ dossier, name, unitName }) => ({
    value: dossier,
    words: name ?? vi.dossier.erased,
    beside: unitName ?? '',
  }));
  const everybody = lines.map(({ dossier }) => dossier);
  return (
    <>
      <ActDialog<{ dossiers: string[]; number: string; on: string }, unknown>
        open={open === 'decided'}
        close={close}
        title={words.decided.title}
        then={words.decided.then}
        submit={words.decided.submit}
        draft={`goi/${id}/quyet-dinh`}
        defaults={{ dossiers: everybody, number: '', on: legalDayOf(now) }}
        send={(values, how) => act('/api/state-decisions', { id: decision.current, ...values }, how)}
        done={async (_answer, { dossiers }) => {
          decision.current = `QD-${newKey().slice(0, 10)}`;
          notify(words.decided.done(dossiers.length));
          await afterAct();
        }}
      >
        <CheckList
          name="dossiers"
          label={words.decided.who}
          all={words.decided.all}
          required={words.decided.whoMissing}
          options={options}
        />
        <TextField
          name="number"
          label={words.decided.number}
          required={words.decided.numberMissing}
          maxLength={80}
          width={260}
        />
        <DateField name="on" label={words.decided.on} required={words.decided.onMissing} />
      </ActDialog>
      {(['returned', 'refused'] as const).map((what) => (
        <ActDialog<{ dossiers: string[]; paper: string; reason: string }, unknown>
          key={what}
          open={open === what}
          close={close}
          title={words[what].title}
          then={words[what].then}
          submit={words[what].submit}
          draft={`goi/${id}/${what}`}
          defaults={{ dossiers: everybody.length === 1 ? everybody : [], paper: '', reason: '' }}
          send={async ({ dossiers, ...body }, { key, signal }) => {
            const to = what === 'returned' ? 'record-state-return' : 'record-state-refusal';
            for (const code of dossiers)
              await act(`/api/dossiers/${code}/${to}`, body, { key: `${key}-${code}`, signal });
          }}
          done={async () => {
            notify(words.recorded);
            await afterAct();
          }}
        >
          <CheckList name="dossiers" label={words.who} required={words.whoMissing} options={options} />
          <TextField name="paper" label={words.paper} required={words.paperMissing} maxLength={300} width={320} />
          <ReasonField name="reason" />
        </ActDialog>
      ))}
    </>
  );
}
