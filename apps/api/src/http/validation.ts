import { ValidationPipe } from '@nestjs/common';
import { fieldErrors } from './field-errors';
import { Problem } from './problem';

/** Unknown fields are refused, texts were normalised before (see normalise.ts), every fault names its field. */
export const validation = new ValidationPipe({
  whitelist: true,
  forbidNonWhitelisted: true,
  transform: true,
  stopAtFirstError: false,
  // Class and value say by which name and in which sentence; neither is answered.
  validationError: { target: true, value: true },
  exceptionFactory: (errors) => {
    const faults = fieldErrors(errors);
    const cut = faults.length > mostTold ? { faults: faults.length, told: mostTold } : {};
    return new Problem(400, 'invalid-input', cut, faults.slice(0, mostTold));
  },
});

/** Who sends more faults than this has not filled in a form wrongly. */
const mostTold = 50;
