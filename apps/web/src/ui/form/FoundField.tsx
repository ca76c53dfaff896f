import { Combobox as Base } from '@base-ui/react/combobox';
import { useController } from 'react-hook-form';
import { vi } from '../../i18n/vi';
import { ComboboxPopup } from '../ComboboxPopup';
import { Icon } from '../Icon';
import type { Option } from '../Select';
import { Field, type FieldWords } from './Field';

interface Props<Found extends Option> extends FieldWords {
  /** What was found for the words typed last. */
  found: readonly Found[];
  searching: boolean;
  typed: (words: string) => void;
  /** A second line that tells those of one name apart. */
  second: (found: Found) => string;
}

/** One of very many, found by the API as one types in the popup. The form holds what was found, or null. */
export function FoundField<Found extends Option>({ found, searching, typed, second, ...words }: Props<Found>) {
  const validate = (value: unknown) => (value === null || value === undefined ? (words.required ?? true) : true);
  const { field, fieldState } = useController({ name: words.name, rules: { validate } });
  const chosen = (field.value ?? null) as Found | null;
  return (
    <Field {...words} error={fieldState.error?.message}>
      {({ id, ...wired }) => (
        <Base.Root
          items={[...found]}
          value={chosen}
          onValueChange={(one) => field.onChange(one)}
          onInputValueChange={(text, { reason }) => reason === 'input-change' && typed(text)}
          filter={null}
          isItemEqualToValue={(one, other) => one.value === other.value}
          autoHighlight
        >
          <Base.Trigger
            {...wired}
            id={id}
            ref={field.ref}
            className="control"
            aria-labelledby={`${id}-label ${id}`}
            data-placeholder={chosen === null || undefined}
          >
            <Base.Value>{(one: Found | null) => one?.label ?? vi.form.choose}</Base.Value>
            <Icon name="down" />
          </Base.Trigger>
          <ComboboxPopup label={words.label} searching={searching}>
            {(one: Found) => (
              <span>
                {one.label}
                <span className="option-second">{second(one)}</span>
              </span>
            )}
          </ComboboxPopup>
        </Base.Root>
      )}
    </Field>
  );
}
