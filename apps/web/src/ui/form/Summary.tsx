import { useEffect, useRef } from 'react';
import type { FieldErrors, FieldValues } from 'react-hook-form';
import { ApiProblem } from '../../api/problem';
import { vi } from '../../i18n/vi';
import { wordsOf } from '../States';
import type { ActForm } from './useActForm';

/** What stands in the way of sending, on top of the form; it takes the focus when something is. */
export function Summary<Values extends FieldValues>({ act }: { act: ActForm<Values> }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (act.failures > 0) box.current?.focus();
  }, [act.failures]);
  const errors = listed(act.form.formState.errors);
  if (act.failures === 0 || (errors.length === 0 && act.problem === null)) return null;
  const problem = act.problem === null ? null : wordsOf(act.problem);
  const known = new Set(errors.map(({ name }) => name));
  return (
    <div ref={box} className="summary" role="alert" tabIndex={-1}>
      <p>{problem?.words ?? vi.form.toMend(errors.length)}</p>
      {problem?.next && <p>{problem.next}</p>}
      {act.stale && <p>{vi.form.stale}</p>}
      {errors.length > 0 && (
        <ul>
          {errors.map(({ name, message }) => (
            <li key={name}>
              <a href={`#${fieldId(name)}`} onClick={(event) => goTo(event, name)}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
      {unplaced(act.problem, known).map((message) => (
        <p key={message}>{message}</p>
      ))}
    </div>
  );
}

export const fieldId = (name: string) => `o-${name.replace(/\W/g, '-')}`;

function goTo(event: React.MouseEvent, name: string): void {
  event.preventDefault();
  document.getElementById(fieldId(name))?.focus();
}

/** What the API says of fields that the form has not. */
const unplaced = (problem: unknown, known: Set<string>): string[] =>
  problem instanceof ApiProblem
    ? problem.body.errors.filter(({ field }) => !known.has(field)).map(({ message }) => message)
    : [];

function listed(errors: FieldErrors, before = ''): { name: string; message: string }[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    const name = before + key;
    if (!error) return [];
    if (typeof error.message === 'string') return [{ name, message: error.message }];
    return listed(error as FieldErrors, `${name}.`);
  });
}
