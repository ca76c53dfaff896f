import { act } from '../../api/client';
import { afterAct } from '../../api/rooms';
import { ActDialog } from '../../ui/ActDialog';
import { TextField } from '../../ui/form/TextField';
import { notify } from '../../ui/Toast';

interface Props {
  draft: string;
  path: string;
  words: { title: string; then: string; paper: string; paperMissing: string; submit: string; done: string };
  /** What goes with the paper. */
  more?: object;
  open: boolean;
  close: () => void;
}

/** What is recorded by the number of a paper alone. */
export function PaperDialog({ draft, path, words, more = {}, open, close }: Props) {
  return (
    <ActDialog<{ paper: string }, unknown>
      open={open}
      close={close}
      title={words.title}
      then={words.then}
      submit={words.submit}
      draft={draft}
      defaults={{ paper: '' }}
      send={(body, how) => act(path, { ...body, ...more }, how)}
      done={async () => {
        notify(words.done);
        await afterAct();
      }}
    >
      <TextField name="paper" label={words.paper} required={words.paperMissing} maxLength={300} />
    </ActDialog>
  );
}
