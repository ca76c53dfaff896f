import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type as Convert } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import type { Slice } from '@app/read-model';
import { malformed } from './field-errors';

/** A page of a list: how many, and after which row. */
export class PageDto {
  @ApiProperty({ required: false, type: 'integer', minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Convert(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;
  @ApiProperty({ required: false, maxLength: 1000, description: '`next` of the page before' })
  @IsOptional()
  @Matches(/^[A-Za-z0-9_-]{1,1000}$/)
  after?: string;
}

export interface Page<Row> {
  rows: Row[];
  next: string | null;
}

/** What a list is sorted by, the last part unique: inserts and deletions move no row across a page's edge. */
export interface Order<Row> {
  keyOf: (row: Row) => readonly string[];
  /** What each part of a key looks like. */
  parts: readonly RegExp[];
}

export const anyText = /^[^\u0000]{1,400}$/;
const byId = { keyOf: ({ id }: { id: string }) => [id], parts: [/^[\w./-]{1,200}$/] };
export const byIdOf = <Row extends { id: string }>(): Order<Row> => byId;
export const byName = <Row extends { name: string }>(idOf: (row: Row) => string): Order<Row> => ({
  keyOf: (row) => [row.name, idOf(row)],
  parts: [anyText, /^[\w.-]{1,100}$/],
});

/** Sorted by a key that its reading gives with each row, which is not shown. */
export const bySort = <Row extends { sort: string[] }>(parts: readonly RegExp[]): Order<Row> => ({
  keyOf: ({ sort }) => sort,
  parts,
});

/** One page: one row more than asked for is read, to know whether there is another, and goes no further. */
export async function paged<Row>(
  { limit, after }: PageDto,
  order: Order<Row>,
  read: (slice: Slice) => Promise<Row[]>,
): Promise<Page<Row>> {
  const found = await read({ after: after === undefined ? null : cursorOf(after, order.parts), limit: limit + 1 });
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const more = found.length > limit && last !== undefined;
  return { rows, next: more ? Buffer.from(JSON.stringify(order.keyOf(last))).toString('base64url') : null };
}

function cursorOf(after: string, parts: readonly RegExp[]): string[] {
  const key = parsed(Buffer.from(after, 'base64url').toString('utf8'));
  if (Array.isArray(key) && key.length === parts.length && key.every((part, i) => fits(part, parts[i]!))) return key;
  throw malformed('after');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const fits = (part: unknown, shape: RegExp) => typeof part === 'string' && shape.test(part) && part.isWellFormed();

/** What a list answers when it is asked for the one row of this id. */
export const only = (id: string): Slice & { id: string } => ({ after: null, limit: 1, id });

/** The document's schema of a page of these rows. */
export function PageOf<Row>(row: Type<Row>): Type<Page<Row>> {
  class PageOfRows implements Page<Row> {
    @ApiProperty({ type: [row] }) rows!: Row[];
    @ApiProperty({ type: String, nullable: true, description: 'To be sent as `after`; null on the last page.' })
    next!: string | null;
  }
  Object.defineProperty(PageOfRows, 'name', { value: row.name.replace(/(Row)?Dto$/, 'PageDto') });
  return PageOfRows;
}
