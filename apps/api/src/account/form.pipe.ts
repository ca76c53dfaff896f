import type { PipeTransform } from '@nestjs/common';
import { Problem } from '../http/problem';

export const formName = /^[A-Za-z0-9][\w.-]{0,119}$/;

/** Which form a draft is of. */
export class FormPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (formName.test(value)) return value;
    throw new Problem(400, 'invalid-input', {}, [
      { field: 'form', rule: 'matches', message: 'letters, digits, dots and dashes' },
    ]);
  }
}
