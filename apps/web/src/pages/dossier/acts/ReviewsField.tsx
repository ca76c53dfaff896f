import { useFormContext, useWatch } from 'react-hook-form';
import { vi } from '../../../i18n/vi';
import { ChoiceField } from '../../../ui/form/ChoiceField';
import { TextField } from '../../../ui/form/TextField';
import type { FormContext } from './form-kinds';
import { answeredItems, type Review } from './items';

const words = vi.said;
const options = Object.entries(words.takes).map(([value, label]) => ({ value, label }));

/** Each item as it was asked and given, to be accepted or returned; what is left open is decided later. */
export function ReviewsField({ name, label, context }: { name: string; label: string; context: FormContext }) {
  const { control } = useFormContext();
  const reviews = (useWatch({ control, name }) ?? []) as Review[];
  const none = reviews.every(({ taken }) => taken === '');
  return (
    <div className="item-fields">
      <p className="sec">{label}</p>
      {answeredItems(context).map(({ id, asked, answers }, n) => (
        <section key={id} className="item-review">
          <p className="b">{words.item(id, asked ?? words.erased)}</p>
          <p>{answers.at(-1)?.text ?? words.noneGiven}</p>
          <ChoiceField
            name={`${name}.${n}.taken`}
            label={words.take(id)}
            options={options}
            {...(none ? { required: words.takeMissing } : {})}
          />
          {reviews[n]?.taken === 'returned' && (
            <TextField
              name={`${name}.${n}.reason`}
              label={words.takeReason}
              required={words.takeReasonMissing}
              lines={2}
              maxLength={500}
              check={(text) => (text.length < 10 ? vi.actForms.fields.tooShort(10) : undefined)}
            />
          )}
        </section>
      ))}
    </div>
  );
}
