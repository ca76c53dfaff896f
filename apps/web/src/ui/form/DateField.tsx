import { Popover } from '@base-ui/react/popover';
import { lazy, Suspense, useState } from 'react';
import { useController } from 'react-hook-form';
import { day, parseDay } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { Icon } from '../Icon';
import { Field, type FieldWords } from './Field';
import '../floating.css';

const Calendar = lazy(() => import('./Calendar'));

interface Props extends FieldWords {
  /** What else is wrong with this legal day, or undefined. */
  check?: (legalDay: string) => string | undefined;
}

const isLegalDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);
const shown = (value: string) => (isLegalDay(value) ? day(value) : value);

/** A day typed as dd/mm/yyyy or picked. The form holds the legal day, or the text as typed when there is no such day. */
export function DateField({ check, ...words }: Props) {
  const validate = (value: unknown) => {
    const text = String(value ?? '').trim();
    if (text === '') return words.required ?? true;
    if (!isLegalDay(text)) return vi.form.noSuchDay(text);
    return check?.(text) ?? true;
  };
  const { field, fieldState } = useController({ name: words.name, rules: { validate } });
  const value = String(field.value ?? '');
  const [text, setText] = useState(shown(value));
  // Set from outside: a draft that was dropped, a day that was picked.
  if ((parseDay(text) ?? text) !== value) setText(shown(value));
  const type = (typed: string) => {
    setText(typed);
    field.onChange(parseDay(typed) ?? typed);
  };
  const leave = () => {
    setText(shown(value));
    field.onBlur();
  };
  return (
    <Field {...words} className="date-field" error={fieldState.error?.message}>
      {(wired) => (
        <div className="with-button">
          <input
            {...wired}
            ref={field.ref}
            className="control"
            inputMode="numeric"
            autoComplete="off"
            placeholder={vi.form.dayShape}
            value={text}
            onChange={(event) => type(event.target.value)}
            onBlur={leave}
          />
          <PickDay label={words.label} value={value} pick={(picked) => field.onChange(picked)} />
        </div>
      )}
    </Field>
  );
}

function PickDay({ label, value, pick }: { label: string; value: string; pick: (legalDay: string) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className="btn" aria-label={vi.form.pickDay(label)}>
        <Icon name="calendar" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={4} align="start" className="floating-place">
          <Popover.Popup className="floating calendar" aria-label={vi.form.pickDay(label)}>
            <Suspense fallback={vi.shell.loading}>
              <Calendar
                value={isLegalDay(value) ? value : null}
                pick={(picked) => {
                  pick(picked);
                  setOpen(false);
                }}
              />
            </Suspense>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
