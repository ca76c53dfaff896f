import type { ReactNode } from 'react';
import { Icon } from '../Icon';
import { vi } from '../../i18n/vi';
import { fieldId } from './Summary';
import './Field.css';

export interface FieldWords {
  name: string;
  label: string;
  hint?: string;
  /** The sentence that is shown when nothing is entered; without it the field may stay empty. */
  required?: string;
  /** The label stands there for readers only. */
  hideLabel?: boolean;
}

interface Wired {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
}

/** Label above, hint under it, then the control, then what is wrong with it. */
export function Field({
  error,
  children,
  className = '',
  ...words
}: FieldWords & { error?: string | undefined; className?: string; children: (wired: Wired) => ReactNode }) {
  const id = fieldId(words.name);
  const described = [words.hint && `${id}-hint`, error && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <div className={`field ${className}`}>
      <label id={`${id}-label`} htmlFor={id} className={words.hideLabel ? 'vh' : undefined}>
        {words.label}
        {words.required === undefined && <span className="optional"> {vi.form.optional}</span>}
      </label>
      {words.hint && (
        <p className="hint" id={`${id}-hint`}>
          {words.hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': words.required === undefined ? undefined : true,
      })}
      {error && (
        <p className="wrong" id={`${id}-wrong`}>
          <Icon name="alarm" />
          {error}
        </p>
      )}
    </div>
  );
}
