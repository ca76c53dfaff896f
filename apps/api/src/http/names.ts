import {
  applyDecorators,
  Inject,
  Injectable,
  SetMetadata,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  type Type,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiProperty } from '@nestjs/swagger';
import type { Pool } from 'pg';
import { mergeMap, type Observable } from 'rxjs';
import { workingDays, type Law } from '@app/domain';
import { namesIn } from '@app/read-model';
import { DB, LAW } from '../wiring';
import { PageOf, type Page } from './page';

const byKey = { type: 'object', additionalProperties: { type: 'string' } } as const;

/** How those are called today whose ids an answer holds; who was erased has no name left. */
export class NamesDto {
  @ApiProperty({ ...byKey, description: 'People, collectives and households by id' }) people!: Record<string, string>;
  @ApiProperty({ ...byKey, description: 'Units by code' }) units!: Record<string, string>;
  @ApiProperty({ ...byKey, description: 'Bodies that are consulted, by code' }) bodies!: Record<string, string>;
  @ApiProperty({ ...byKey, description: 'Awards by code' }) awards!: Record<string, string>;
}

/** Bodies outside the province’s own units. */
const bodyWords: Readonly<Record<string, string>> = {
  'BTC-TU': 'Ban Tổ chức Tỉnh ủy',
  CATTINH: 'Công an tỉnh',
  BCA: 'Bộ Công an',
  BNG: 'Bộ Ngoại giao',
  UBTWMTTQ: 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
};

const named = Symbol('named');

/** The answer gets `names` of whatever ids it holds; the document’s type of the answer has to say so. */
export const Named = () => applyDecorators(SetMetadata(named, true));

/** A page whose answer is `Named`. */
export function NamedPageOf<Row>(row: Type<Row>): Type<Page<Row> & { names: NamesDto }> {
  class NamedPageOfRows extends PageOf(row) {
    @ApiProperty() names!: NamesDto;
  }
  Object.defineProperty(NamedPageOfRows, 'name', { value: row.name.replace(/(Row)?Dto$/, 'NamedPageDto') });
  return NamedPageOfRows;
}

@Injectable()
export class Names implements NestInterceptor {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(DB) private readonly db: Pool,
    @Inject(LAW) private readonly law: Law,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler<object>): Observable<object> {
    if (!this.reflector.get<boolean | undefined>(named, context.getHandler())) return next.handle();
    return next.handle().pipe(mergeMap(async (answer) => ({ ...answer, names: await this.of(answer) })));
  }

  private async of(answer: object): Promise<NamesDto> {
    const ids = new Set<string>();
    gather(answer, ids);
    const { people, units, now } = await namesIn(this.db, [...ids]);
    const bodies = Object.entries(bodyWords).filter(([code]) => ids.has(code));
    const { awards } = this.law.catalogueOn(workingDays.legalDayOf(now));
    const given = awards.filter(({ code }) => ids.has(code)).map(({ code, name }) => [code, name]);
    return { people, units, bodies: { ...bodiesAmong(units, answer), ...entries(bodies) }, awards: entries(given) };
  }
}

const entries = (pairs: readonly (readonly string[])[]): Record<string, string> =>
  Object.fromEntries(pairs) as Record<string, string>;

const id = /^(?:[a-z]+\/)?([\p{L}\d][\p{L}\d._-]{0,99})$/u;

/** Whatever may be an id: words with spaces and dates are none. */
function gather(value: unknown, ids: Set<string>): void {
  if (typeof value === 'string') {
    const found = id.exec(value)?.[1];
    if (found !== undefined) ids.add(found);
  } else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) {
      // What people typed is no id, whatever it looks like.
      if (key === 'text' && 'commitment' in value) continue;
      if (!Array.isArray(value)) gather(key, ids);
      gather(part, ids);
    }
}

/** A body may be a unit of the province. */
function bodiesAmong(units: Readonly<Record<string, string>>, answer: unknown): Record<string, string> {
  const asked = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if (['body', 'about', 'sector'].includes(key) && typeof part === 'string') asked.add(part);
      if (['bodies', 'consulted'].includes(key) && Array.isArray(part))
        for (const code of part) asked.add(String(code));
      visit(part);
    }
  };
  visit(answer);
  return entries([...asked].filter((code) => units[code] !== undefined).map((code) => [code, units[code]!]));
}
