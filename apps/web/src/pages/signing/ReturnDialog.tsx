import { act } from '../../api/client';
import { afterAct, type Brief, type BriefRow } from '../../api/rooms';
import { vi } from '../../i18n/vi';
import { ActDialog } from '../../ui/ActDialog';
import { CheckList } from '../../ui/form/CheckList';
import { ReasonField } from '../../ui/form/ReasonField';
import { TextField } from '../../ui/form/TextField';
import { notify } from '../../ui/Toast';
import { nameOf } from './ask';

interface Props {
  brief: Brief;
  rows: readonly BriefRow[];
  open: boolean;
  close: () => void;
  /** Returned to the unit, or not awarded. */
  kind: 'back' | 'refuse';
}

interface Values {
  who: string[];
  missing: string;
  ground: string;
}

const words = vi.signing;

/** Some of them go back to their unit, or are not awarded, each with the reason. */
export function ReturnDialog({ brief, rows, open, close, kind }: Props) {
  const said = words[kind];
  return (
    <ActDialog<Values, unknown>
      open={open}
      close={close}
      title={said.title}
      then={said.then}
      submit={said.submit}
      draft={`trinh-ky/${brief.id}/${kind}`}
      defaults={{ who: rows.length === 1 ? [rows[0]!.dossier] : [], missing: '', ground: '' }}
      send={async ({ who, missing, ground }, { key, signal }) => {
        const body = kind === 'back' ? { missing: linesOf(missing), ground } : { ground };
        // One key per dossier: what was done before a lost connection is not done again.
        for (const code of who)
          await act(`/api/dossiers/${code}/${kind === 'back' ? 'return' : 'refuse'}`, body, {
            ...{ key: `${key}-${code}`, signal, onBehalfOf: brief.onBehalfOf ?? undefined },
          });
      }}
      done={async (_answer, { who }) => {
        notify(said.done(who.length));
        await afterAct();
      }}
    >
      <CheckList
        name="who"
        label={said.who}
        required={words.back.whoMissing}
        options={rows.map((row) => ({ value: row.dossier, words: nameOf(row), beside: row.unitName ?? '' }))}
      />
      {kind === 'back' && (
        <TextField name="missing" label={words.back.missing} required={words.back.missingMissing} lines={3} />
      )}
      <ReasonField />
    </ActDialog>
  );
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
