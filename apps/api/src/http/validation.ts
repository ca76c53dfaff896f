import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { type FieldError, Problem } from './problem';

/** Unknown fields are refused, texts were normalised before (see normalise.ts), every fault names its field. */
export const validation = new ValidationPipe({
  whitelist: true,
  forbidNonWhitelisted: true,
  transform: true,
  stopAtFirstError: false,
  exceptionFactory: (errors) => {
    const faults = flatten(errors);
    const cut = faults.length > mostTold ? { faults: faults.length, told: mostTold } : {};
    return new Problem(400, 'invalid-input', cut, faults.slice(0, mostTold));
  },
});

/** Who sends more faults than this has not filled in a form wrongly. */
const mostTold = 50;

function flatten(errors: ValidationError[], prefix = ''): FieldError[] {
  return errors.flatMap((error) => {
    const field = prefix ? `${prefix}.${error.property}` : error.property;
    const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({ field, rule, message }));
    return [...own, ...flatten(error.children ?? [], field)];
  });
}
