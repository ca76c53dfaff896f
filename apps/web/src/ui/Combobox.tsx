import { Combobox as Base } from '@base-ui/react/combobox';
import { useController } from 'react-hook-form';
import { fold } from '../i18n/fold';
import { vi } from '../i18n/vi';
import { ComboboxPopup } from './ComboboxPopup';
import { Icon } from './Icon';
import type { Option } from './Select';
import { Field, type FieldWords } from './form/Field';
import './Chip.css';

interface Props {
  options: readonly Option[];
  value: string | null;
  pick: (value: string | null) => void;
  /** What it chooses, for readers. */
  label: string;
  look?: 'control' | 'chip';
  /** Shown while nothing is chosen. */
  empty?: string;
  id?: string;
  'aria-labelledby'?: string;
  'aria-describedby'?: string | undefined;
  'aria-invalid'?: true | undefined;
}

const matches = (option: Option, typed: string) => fold(option.label).includes(fold(typed));
const most = 200;

/** One of many, searched inside its popup and without accents: "so y te" finds "Sở Y tế". */
function Combobox({ options, value, pick, label, look = 'control', empty, ...wired }: Props) {
  const chosen = options.find((option) => option.value === value) ?? null;
  return (
    <Base.Root
      items={[...options]}
      value={chosen}
      onValueChange={(option) => pick(option?.value ?? null)}
      filter={matches}
      limit={most}
      isItemEqualToValue={(one, other) => one.value === other.value}
      autoHighlight
    >
      <Base.Trigger
        {...wired}
        aria-label={wired['aria-labelledby'] ? undefined : `${label}: ${chosen?.label ?? empty ?? vi.form.choose}`}
        className={look}
        data-set={chosen !== null || undefined}
      >
        <Base.Value>{(option: Option | null) => option?.label ?? empty ?? vi.form.choose}</Base.Value>
        <Icon name="down" />
      </Base.Trigger>
      <ComboboxPopup label={label}>{(option: Option) => option.label}</ComboboxPopup>
    </Base.Root>
  );
}

/** A combobox as a field of a form. */
export function ComboboxField({ options, ...words }: FieldWords & { options: readonly Option[] }) {
  const rules = words.required === undefined ? {} : { required: words.required };
  const { field, fieldState } = useController({ name: words.name, rules });
  return (
    <Field {...words} error={fieldState.error?.message}>
      {({ id, ...wired }) => (
        <Combobox
          id={id}
          aria-labelledby={`${id}-label ${id}`}
          aria-describedby={wired['aria-describedby']}
          aria-invalid={wired['aria-invalid']}
          label={words.label}
          options={options}
          value={field.value || null}
          pick={(value) => field.onChange(value ?? '')}
        />
      )}
    </Field>
  );
}
