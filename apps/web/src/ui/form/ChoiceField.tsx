import { useController } from 'react-hook-form';
import { vi } from '../../i18n/vi';
import { Icon } from '../Icon';
import type { Option } from '../Select';
import type { FieldWords } from './Field';
import { fieldId } from './Summary';
import './Lists.css';

/** One of a few as radios; none is chosen beforehand. */
export function ChoiceField({ options, ...words }: FieldWords & { options: readonly Option[] }) {
  const rules = words.required === undefined ? {} : { required: words.required };
  const { field, fieldState } = useController({ name: words.name, rules });
  const id = fieldId(words.name);
  const wrong = fieldState.error?.message;
  return (
    <fieldset className="field" aria-describedby={wrong ? `${id}-wrong` : undefined}>
      <legend>
        {words.label}
        {words.required === undefined && <span className="optional"> {vi.form.optional}</span>}
      </legend>
      {words.hint && <p className="hint">{words.hint}</p>}
      <div className="choices">
        {options.map(({ value, label }, n) => (
          <label key={value} className="check">
            <input
              type="radio"
              id={n === 0 ? id : undefined}
              name={words.name}
              value={value}
              checked={field.value === value}
              onChange={() => field.onChange(value)}
              onBlur={field.onBlur}
            />
            {label}
          </label>
        ))}
      </div>
      {wrong && (
        <p className="wrong" id={`${id}-wrong`}>
          <Icon name="alarm" />
          {wrong}
        </p>
      )}
    </fieldset>
  );
}
