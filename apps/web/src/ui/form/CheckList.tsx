import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import { fieldId } from './Summary';
import { Icon } from '../Icon';
import './CheckList.css';

interface CheckListProps {
  name: string;
  /** What is chosen, above the list. */
  label: string;
  hint?: string;
  options: readonly { value: string; words: ReactNode; beside?: ReactNode }[];
  /** The sentence that is shown when nothing is chosen; without it nothing need be. */
  required?: string;
  /** "Chọn tất cả". */
  all?: string;
}

/** Some of many: a list of boxes, of which a click anywhere in the row chooses one. */
export function CheckList({ name, label, hint, options, required, all }: CheckListProps) {
  const validate = (value: unknown) => (Array.isArray(value) && value.length > 0) || (required ?? true);
  const { field, fieldState } = useController({ name, rules: { validate } });
  const chosen = new Set((field.value ?? []) as string[]);
  const set = (next: ReadonlySet<string>) =>
    field.onChange(options.map(({ value }) => value).filter((value) => next.has(value)));
  const toggle = (value: string) => {
    const next = new Set(chosen);
    if (!next.delete(value)) next.add(value);
    set(next);
  };
  const everything = options.length > 0 && options.every(({ value }) => chosen.has(value));
  const error = fieldState.error?.message;
  return (
    <fieldset className="check-list" id={fieldId(name)} tabIndex={-1}>
      <legend>{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      {all && (
        <label className="check all">
          <input
            type="checkbox"
            checked={everything}
            onChange={() => set(everything ? new Set() : new Set(options.map(({ value }) => value)))}
          />
          <b>{all}</b>
        </label>
      )}
      <div className="boxes">
        {options.map(({ value, words, beside }) => (
          <label key={value} className="check">
            <input type="checkbox" checked={chosen.has(value)} onChange={() => toggle(value)} />
            <span className="words">{words}</span>
            {beside && <span className="beside">{beside}</span>}
          </label>
        ))}
      </div>
      {error && (
        <p className="wrong">
          <Icon name="alarm" />
          {error}
        </p>
      )}
    </fieldset>
  );
}
