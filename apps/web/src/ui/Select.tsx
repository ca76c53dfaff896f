import { Select as Base } from '@base-ui/react/select';
import { useController } from 'react-hook-form';
import { vi } from '../i18n/vi';
import { Icon } from './Icon';
import { Field, type FieldWords } from './form/Field';
import './Chip.css';
import './floating.css';

export interface Option {
  value: string;
  label: string;
}

interface Props {
  options: readonly Option[];
  value: string | null;
  pick: (value: string) => void;
  /** `chip`: a filter above a list. */
  look?: 'control' | 'chip';
  id?: string;
  label?: string;
  'aria-labelledby'?: string;
  'aria-describedby'?: string | undefined;
  'aria-invalid'?: true | undefined;
  onBlur?: () => void;
}

/** One of a few; of many use Combobox. */
function Select({ options, value, pick, look = 'control', label, onBlur, ...wired }: Props) {
  return (
    <Base.Root items={[...options]} value={value} onValueChange={(next) => next !== null && pick(next)}>
      <Base.Trigger {...wired} aria-label={label} className={look} data-set={isSet(options, value)} onBlur={onBlur}>
        <Base.Value>
          {(chosen: string | null) => options.find((option) => option.value === chosen)?.label ?? vi.form.choose}
        </Base.Value>
        <Icon name="down" />
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} alignItemWithTrigger={false} align="start" className="floating-place">
          <Base.Popup className="floating wide">
            <Base.List>
              {options.map((option) => (
                <Base.Item key={option.value} value={option.value} className="option">
                  <span className="indicator">
                    <Base.ItemIndicator>
                      <Icon name="tick" />
                    </Base.ItemIndicator>
                  </span>
                  <Base.ItemText>{option.label}</Base.ItemText>
                </Base.Item>
              ))}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** A filter is set when another than its first option, which means all, is chosen. */
const isSet = (options: readonly Option[], value: string | null) =>
  (value !== null && options[0]?.value !== value) || undefined;

/** A select as a field of a form. */
export function SelectField({ options, ...words }: FieldWords & { options: readonly Option[] }) {
  const rules = words.required === undefined ? {} : { required: words.required };
  const { field, fieldState } = useController({ name: words.name, rules });
  return (
    <Field {...words} error={fieldState.error?.message}>
      {({ id, ...wired }) => (
        <Select
          id={id}
          aria-labelledby={`${id}-label ${id}`}
          aria-describedby={wired['aria-describedby']}
          aria-invalid={wired['aria-invalid']}
          options={options}
          value={field.value || null}
          pick={field.onChange}
          onBlur={field.onBlur}
        />
      )}
    </Field>
  );
}
