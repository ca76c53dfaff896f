import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { buildMessage, IsOptional, IsString, Matches, MaxLength, MinLength, ValidateBy } from 'class-validator';
import { oneLine } from '../text/clean';
import { isGarbled } from '../text/encodings';

/** A day that exists in the calendar, `YYYY-MM-DD`. */
export function IsLegalDay() {
  return applyDecorators(
    ApiProperty({ format: 'date', example: '2024-05-26' }),
    ValidateBy({
      name: 'isLegalDay',
      validator: {
        validate: isLegalDay,
        defaultMessage: buildMessage((each) => `${each}$property must be an existing day, YYYY-MM-DD`),
      },
    }),
  );
}

/** An instant that exists, in UTC, as the log writes it. */
export function IsInstant(more: object = {}) {
  return applyDecorators(
    ApiProperty({ format: 'date-time', pattern: instant.source, example: '2024-05-26T02:00:00.000Z', ...more }),
    ValidateBy({
      name: 'isInstant',
      validator: {
        validate: isInstant,
        defaultMessage: buildMessage(
          (each) => `${each}$property must be an existing instant, YYYY-MM-DDTHH:MM:SS.sssZ`,
        ),
      },
    }),
  );
}

const instant = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?Z$/;

export function isInstant(value: unknown): value is string {
  return typeof value === 'string' && instant.test(value) && isLegalDay(value.slice(0, 10));
}

export function isLegalDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
  return exists && value >= firstDay && value <= lastDay;
}

// Deadlines are reckoned from days: near the end of the year 9999 that leads out of every calendar.
const [firstDay, lastDay] = ['1900-01-01', '2199-12-31'];

/** A reason in words. */
export function IsGround() {
  return applyDecorators(ApiProperty({ minLength: 10, maxLength: 2000 }), IsString(), MinLength(10), MaxLength(2000));
}

/** Why one person does here what the matrix of incompatible acts gives to two, where the law lets them. */
export const IsExceptionGround = () =>
  IsMaybeGround('Căn cứ khi một người làm hai việc mà luật cho phép; người kiểm tra thấy');

/** Why a dossier may lack a paper that no proved rule asks for. */
export const IsPapersGround = () =>
  IsMaybeGround('Vì sao nhận hồ sơ thiếu giấy tờ mà quy định chưa được kiểm chứng đòi hỏi');

function IsMaybeGround(description: string) {
  return applyDecorators(
    ApiProperty({ required: false, minLength: 10, maxLength: 2000, description }),
    IsOptional(),
    IsString(),
    MinLength(10),
    MaxLength(2000),
  );
}

/** A short line of text: a title, a place, the number of a paper. */
export function IsLine(max = 300) {
  return applyDecorators(ApiProperty({ minLength: 1, maxLength: max }), IsString(), MinLength(1), MaxLength(max));
}

export const nameMost = 200;

/** What somebody or something is called: words, not a number or a mark. */
export const isName = (text: string) =>
  text.length <= nameMost && text.isWellFormed() && !/\p{Cc}/u.test(text) && /\p{L}/u.test(text) && !isGarbled(text);

/** The name of a person, collective, household or unit. */
export function IsName() {
  return applyDecorators(
    ApiProperty({ minLength: 1, maxLength: nameMost }),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? oneLine(value) : value)),
    ValidateBy({
      name: 'isName',
      validator: {
        validate: (value) => typeof value === 'string' && isName(value),
        defaultMessage: buildMessage(
          (each) =>
            `${each}$property must be a name of at most ${nameMost} characters, with a letter, no control characters and no question marks or other signs of lost letters`,
        ),
      },
    }),
  );
}

/** An id of ours: registry id, stream key. */
export function IsKey() {
  return applyDecorators(ApiProperty({ pattern: streamKey.source }), Matches(streamKey));
}

export const streamKey = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;
export const obligationId = /^[A-Za-z]{1,30}(:[A-Za-z0-9._/-]{1,80})?@\d{1,9}$/;
export const dossierCode = /^HS-\d{4}-\d{6}$/;

export function IsDossierCode() {
  return applyDecorators(ApiProperty({ pattern: dossierCode.source, example: 'HS-2024-000123' }), Matches(dossierCode));
}
