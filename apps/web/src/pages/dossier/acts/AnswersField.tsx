import { vi } from '../../../i18n/vi';
import { TextField } from '../../../ui/form/TextField';
import type { FormContext } from './form-kinds';
import { openItems } from './items';

const words = vi.said;

/** One field an item that was asked: the label is what was asked, under it why it was returned. */
export function AnswersField({ name, label, context }: { name: string; label: string; context: FormContext }) {
  return (
    <fieldset className="item-fields">
      <legend>{label}</legend>
      {openItems(context).map(({ id, asked, answers }, n) => {
        const returned = answers.at(-1)?.review?.reason;
        return (
          <TextField
            key={id}
            name={`${name}.${n}`}
            label={words.item(id, asked ?? words.erased)}
            required={words.answerMissing(id)}
            lines={2}
            maxLength={500}
            {...(returned ? { hint: words.returnedBecause(returned) } : {})}
          />
        );
      })}
    </fieldset>
  );
}
