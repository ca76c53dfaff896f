import type { HTMLInputTypeAttribute, HTMLInputAutoCompleteAttribute } from 'react';
import { useController } from 'react-hook-form';
import { Field, type FieldWords } from './Field';

interface Props extends FieldWords {
  /** Many lines. */
  lines?: number;
  type?: HTMLInputTypeAttribute;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: 'numeric' | 'text';
  maxLength?: number;
  width?: number;
  /** What else is wrong with this text, or undefined. */
  check?: (text: string) => string | undefined;
}

const trimmed = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/** A text of one line or many. */
export function TextField({
  lines,
  width,
  check,
  type = 'text',
  autoComplete = 'off',
  inputMode,
  maxLength,
  ...words
}: Props) {
  const validate = (value: unknown) => {
    const text = type === 'password' ? String(value ?? '') : trimmed(value);
    if (text === '') return words.required ?? true;
    return check?.(text) ?? true;
  };
  const { field, fieldState } = useController({ name: words.name, rules: { validate } });
  return (
    <Field {...words} error={fieldState.error?.message}>
      {(wired) => {
        const shared = { ...wired, ...field, value: String(field.value ?? ''), className: 'control', maxLength };
        const style = width === undefined ? undefined : { width };
        if (lines !== undefined) return <textarea {...shared} rows={lines} style={style} />;
        return <input {...shared} type={type} autoComplete={autoComplete} inputMode={inputMode} style={style} />;
      }}
    </Field>
  );
}
