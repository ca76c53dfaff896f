import { Combobox as Base } from '@base-ui/react/combobox';
import { useController } from 'react-hook-form';
import { vi } from '../../i18n/vi';
import { Icon } from '../Icon';
import type { Option } from '../Select';
import { Field, type FieldWords } from './Field';
import '../floating.css';

interface Props<Found extends Option> extends FieldWords {
  /** What was found for the words typed last. */
  found: readonly Found[];
  searching: boolean;
  typed: (words: string) => void;
  /** A second line that tells those of one name apart. */
  second: (found: Found) => string;
}

/** One of very many, found by the API as one types in the popup. The form holds what was found, or null. */
export function SearchField<Found extends Option>({ found, searching, typed, second, ...words }: Props<Found>) {
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
          <Base.Portal>
            <Base.Positioner sideOffset={4} align="start" className="floating-place">
              <Base.Popup className="floating wide" aria-label={words.label}>
                <div className="search">
                  <Base.Input
                    className="control"
                    aria-label={vi.form.searchIn(words.label)}
                    placeholder={vi.form.search}
                  />
                </div>
                <Base.Status className="none">{searching ? vi.shell.loading : undefined}</Base.Status>
                <Base.Empty className="none">{searching ? undefined : vi.form.nothingFound}</Base.Empty>
                <Base.List>
                  {(one: Found) => (
                    <Base.Item key={one.value} value={one} className="option">
                      <span className="indicator">
                        <Base.ItemIndicator>
                          <Icon name="tick" />
                        </Base.ItemIndicator>
                      </span>
                      <span>
                        {one.label}
                        <span className="option-second">{second(one)}</span>
                      </span>
                    </Base.Item>
                  )}
                </Base.List>
              </Base.Popup>
            </Base.Positioner>
          </Base.Portal>
        </Base.Root>
      )}
    </Field>
  );
}
