import { act } from '../../api/client';
import { afterAct, type DecisionAnswer } from '../../api/rooms';
import { vi } from '../../i18n/vi';
import { ActDialog } from '../../ui/ActDialog';
import { CheckList } from '../../ui/form/CheckList';
import { ReasonField } from '../../ui/form/ReasonField';
import { TextField } from '../../ui/form/TextField';
import { notify } from '../../ui/Toast';

const words = vi.decisions.cancel;

interface Props {
  answer: DecisionAnswer;
  path: string;
  open: boolean;
  close: () => void;
}

interface Values {
  dossiers: string[];
  number: string;
  paper: string;
  ground: string;
}

/** Some or all of a decision are cancelled; the paper stays readable. */
export function CancelDialog({ answer: { decision }, path, open, close }: Props) {
  const live = decision.lines.filter(({ cancelled }) => !cancelled);
  return (
    <ActDialog<Values, unknown>
      open={open}
      close={close}
      title={words.title(decision.number)}
      then={words.then}
      submit={words.submit}
      draft={`quyet-dinh/${decision.id}/huy`}
      version={decision.version}
      onStale={afterAct}
      defaults={{ dossiers: live.length === 1 ? [live[0]!.dossier] : [], number: '', paper: '', ground: '' }}
      send={(values, how) => act(path, values, how)}
      done={async () => {
        notify(words.done);
        await afterAct();
      }}
    >
      <CheckList
        name="dossiers"
        label={words.who}
        required={words.whoMissing}
        options={live.map(({ dossier, name, unitName }) => ({
          value: dossier,
          words: name ?? vi.dossier.erased,
          beside: unitName ?? '',
        }))}
      />
      <TextField name="number" label={words.number} required={words.numberMissing} maxLength={80} width={260} />
      <TextField
        name="paper"
        label={words.paper}
        hint={words.paperHint}
        required={words.paperMissing}
        maxLength={300}
      />
      <ReasonField />
    </ActDialog>
  );
}
