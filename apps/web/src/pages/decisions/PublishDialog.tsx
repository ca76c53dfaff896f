import { act } from '../../api/client';
import { afterAct, type DecisionLine } from '../../api/rooms';
import { vi } from '../../i18n/vi';
import { ActDialog } from '../../ui/ActDialog';
import { TextField } from '../../ui/form/TextField';
import { notify } from '../../ui/Toast';

const words = vi.decisions.publish;

interface Props {
  id: string;
  path: string;
  lines: readonly DecisionLine[];
  open: boolean;
  close: () => void;
}

/** The results of a decision, published at one place. */
export function PublishDialog({ id, path, lines, open, close }: Props) {
  return (
    <ActDialog<{ place: string }, unknown>
      open={open}
      close={close}
      title={words.title(lines.length)}
      then={words.then}
      submit={words.submit}
      draft={`quyet-dinh/${id}/cong-bo`}
      defaults={{ place: words.placeGiven }}
      send={(body, how) => act(path, { ...body, dossiers: lines.map(({ dossier }) => dossier) }, how)}
      done={async () => {
        notify(words.done(lines.length));
        await afterAct();
      }}
    >
      <TextField name="place" label={words.place} required={words.placeMissing} maxLength={300} />
    </ActDialog>
  );
}
