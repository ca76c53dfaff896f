import type { PipeTransform } from '@nestjs/common';
import { Problem } from './problem';
import { dossierCode } from './rules';

/** A dossier's code in the address. */
export class CodePipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (dossierCode.test(value)) return value;
    throw new Problem(400, 'invalid-input', {}, [
      { field: 'code', rule: 'matches', message: 'HS-<year>-<six digits>' },
    ]);
  }
}

/** The key of any other stream in the address. */
export class KeyPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/.test(value)) return value;
    throw new Problem(400, 'invalid-input', {}, [
      { field: 'id', rule: 'matches', message: 'letters, digits, dots and dashes' },
    ]);
  }
}

/** An obligation's id in the address. */
export class ObligationPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (/^[A-Za-z]{1,30}(:[A-Za-z0-9._/-]{1,80})?@\d{1,9}$/.test(value)) return value;
    throw new Problem(400, 'invalid-input', {}, [
      { field: 'obligation', rule: 'matches', message: 'an obligation of this dossier' },
    ]);
  }
}
