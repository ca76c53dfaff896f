import type { PipeTransform } from '@nestjs/common';
import { malformed } from '../http/field-errors';

export const formName = /^[A-Za-z0-9][\w.-]{0,119}$/;

/** Which form a draft is of. */
export class FormPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (formName.test(value)) return value;
    throw malformed('form');
  }
}
