import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';

// What the emitted types of TypeScript do not tell the document.

export const Whole = (more: object = {}) => ApiProperty({ type: 'integer', ...more });
export const Moment = (more: object = {}) => ApiProperty({ type: String, format: 'date-time', ...more });
export const Day = (more: object = {}) => ApiProperty({ type: String, format: 'date', ...more });
export const OneOf = (values: readonly string[], more: object = {}) => ApiProperty({ enum: values, ...more });
export const Texts = (more: object = {}) => ApiProperty({ type: [String], ...more });
export const ListOf = (item: Type, more: object = {}) => ApiProperty({ type: item, isArray: true, ...more });
export const OrNull = (type: Type | typeof String = String, more: object = {}) =>
  ApiProperty({ type, nullable: true, ...more });
/** A text that people typed: null once it was erased. */
export const Typed = (more: object = {}) => ApiProperty({ type: String, nullable: true, ...more });
export const Maybe = { required: false } as const;
/** Facts differ by code or kind. */
export const anything = { type: 'object', additionalProperties: true } as const;
