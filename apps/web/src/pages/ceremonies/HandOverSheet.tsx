import { useController, useFormContext } from 'react-hook-form';
import type { CalledLine } from '../../api/rooms';
import { vi } from '../../i18n/vi';
import { ActDialog } from '../../ui/ActDialog';
import { TextField } from '../../ui/form/TextField';
import { Segments } from '../../ui/Segments';
import { notify } from '../../ui/Toast';
import type { HandOver } from './pending';

const words = vi.ceremonies;
type Values = Pick<HandOver, 'receipt' | 'receivedBy'>;

interface Props {
  line: CalledLine | null;
  close: () => void;
  hand: (handOver: HandOver) => void;
}

/** Who took it, by which number of the book; the tick does not wait for the network. */
export function HandOverSheet({ line, close, hand }: Props) {
  if (!line) return null;
  const name = line.name ?? vi.dossier.erased;
  return (
    <ActDialog<Values, void>
      open
      close={close}
      title={words.handTitle(name)}
      then={words.handThen}
      submit={words.handSubmit}
      draft={`trao-tang/ky-nhan/${line.dossier}`}
      defaults={{ receipt: words.receiptNo(line.place), receivedBy: 'candidate' }}
      send={async ({ receipt, receivedBy }) => hand({ dossier: line.dossier, receipt: receipt.trim(), receivedBy })}
      done={() => notify(words.handed(name))}
    >
      <ReceivedBy />
      <TextField
        name="receipt"
        label={words.receiptLabel}
        required={words.receiptMissing}
        maxLength={300}
        width={200}
      />
    </ActDialog>
  );
}

function ReceivedBy() {
  const { control } = useFormContext<Values>();
  const { field } = useController({ control, name: 'receivedBy' });
  return (
    <Segments
      label={words.by}
      labelled
      value={field.value}
      options={(['candidate', 'representative'] as const).map((value) => ({
        value,
        words: words.receivedBy[value],
      }))}
      onChange={field.onChange}
    />
  );
}
