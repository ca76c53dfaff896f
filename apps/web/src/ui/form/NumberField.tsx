import { useController } from 'react-hook-form';
import { vi } from '../../i18n/vi';
import { Field, type FieldWords } from './Field';
import './CheckList.css';

interface Props extends FieldWords {
  most?: number;
}

/** A whole number of a few digits; nothing is set beforehand. */
export function NumberField({ most = 1000, ...words }: Props) {
  const validate = (value: unknown) => {
    const text = String(value ?? '').trim();
    if (text === '') return words.required ?? true;
    return (/^\d{1,4}$/.test(text) && Number(text) <= most) || vi.form.wholeNumber(most);
  };
  const { field, fieldState } = useController({ name: words.name, rules: { validate } });
  return (
    <Field {...words} className="number-field" error={fieldState.error?.message}>
      {(wired) => (
        <input
          {...wired}
          {...field}
          value={String(field.value ?? '')}
          className="control"
          inputMode="numeric"
          autoComplete="off"
        />
      )}
    </Field>
  );
}
