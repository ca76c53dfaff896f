import type { PipeTransform } from '@nestjs/common';
import { malformed } from './field-errors';
import { dossierCode, obligationId, streamKey } from './rules';

/** A dossier's code in the address. */
export class CodePipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (dossierCode.test(value)) return value;
    throw malformed('code');
  }
}

/** The key of any other stream in the address. */
export class KeyPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (streamKey.test(value)) return value;
    throw malformed('id');
  }
}

/** An obligation's id in the address. */
export class ObligationPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (obligationId.test(value)) return value;
    throw malformed('obligation');
  }
}

/** A number of ours in the address. */
export class NumberPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (/^\d{1,15}$/.test(value)) return Number(value);
    throw malformed('id');
  }
}
