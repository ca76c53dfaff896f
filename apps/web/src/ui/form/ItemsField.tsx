import { useRef } from 'react';
import { useController } from 'react-hook-form';
import { vi } from '../../i18n/vi';
import { Button } from '../Button';
import { Icon } from '../Icon';
import type { FieldWords } from './Field';
import { fieldId } from './Summary';
import './Lists.css';

interface Props extends FieldWords {
  /** What one line is called: "mục cần bổ sung". */
  item: string;
  add: string;
  most?: number;
}

/** Some lines of text, one thing a line. */
export function ItemsField({ item, add, most = 50, ...words }: Props) {
  const validate = (value: unknown) => (linesIn(value).length === 0 ? (words.required ?? true) : true);
  const { field, fieldState } = useController({ name: words.name, rules: { validate } });
  const list = useRef<HTMLOListElement>(null);
  const id = fieldId(words.name);
  const lines = Array.isArray(field.value) && field.value.length > 0 ? (field.value as string[]) : [''];
  const wrong = fieldState.error?.message;
  const set = (n: number, text: string) => field.onChange(lines.map((line, at) => (at === n ? text : line)));
  const addLine = () => {
    field.onChange([...lines, '']);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus());
  };
  return (
    <fieldset className="field items-field" aria-describedby={wrong ? `${id}-wrong` : undefined}>
      <legend>{words.label}</legend>
      {words.hint && <p className="hint">{words.hint}</p>}
      <ol ref={list}>
        {lines.map((line, n) => (
          <li key={n}>
            <textarea
              id={n === 0 ? id : undefined}
              className="control"
              rows={1}
              value={line}
              maxLength={500}
              aria-label={`${words.label}, ${n + 1}`}
              aria-invalid={wrong && n === 0 ? true : undefined}
              onChange={(event) => set(n, event.target.value)}
              onBlur={field.onBlur}
            />
            {lines.length > 1 && (
              <button
                type="button"
                className="item-off"
                onClick={() => field.onChange(lines.filter((_, at) => at !== n))}
              >
                <Icon name="cross" />
                <span className="vh">{vi.form.removeItem(item, n + 1)}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
      {lines.length < most && (
        <Button kind="text" size="small" onClick={addLine}>
          {add}
        </Button>
      )}
      {wrong && (
        <p className="wrong" id={`${id}-wrong`}>
          <Icon name="alarm" />
          {wrong}
        </p>
      )}
    </fieldset>
  );
}

/** What was entered, without empty lines. */
export const linesIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.map((line) => String(line).trim()).filter((line) => line !== '') : [];
