import { Controller, Get, Inject, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Pool } from 'pg';
import { Office } from '@app/commands';
import { clockFace, soonWithin, workingDays, type Actor, type Calendar, type Owed } from '@app/domain';
import { readTime } from '@app/event-store';
import {
  countDossiers,
  listDossiers,
  namesIn,
  unitFamily,
  type DossierFilter,
  type DossierOrder,
  type DossierRow,
  type DossierSort,
  type SignedIn,
} from '@app/read-model';
import { Shows } from '../http/answers';
import { Named } from '../http/names';
import { anyText, bySort, paged } from '../http/page';
import { Problem } from '../http/problem';
import { Me, ofDossiers, Permit } from '../http/session';
import { awardNames } from '../law/award-names';
import { mostExported, sentWorkbook, ShowsWorkbook } from '../registry/workbook';
import { DB } from '../wiring';
import { DossierExportDto, DossierListDto, DossierListedDto } from './dossier-list.dto';
import type { DossierRowDto } from './dossier-shape.dto';
import { dossierSheet } from './dossier-sheet';
import { summaryFor } from './withheld';

const moment = /^(-?infinity|[\d:.TZ-]{20,30})$/;
const stream = /^[\w./-]{1,200}$/;
const sortParts: Readonly<Record<DossierSort, readonly RegExp[]>> = {
  due: [moment, stream],
  name: [anyText, anyText, stream],
  unit: [anyText, stream],
  code: [stream],
  changed: [moment, stream],
};
type ListedRow = DossierRow & Pick<DossierRowDto, 'due'>;

const newestFirst: readonly DossierSort[] = ['code', 'changed'];

/** Hồ sơ: what one may read of them, filtered, sorted, counted, and as a workbook. */
@ApiTags('Hồ sơ')
@Controller('api')
export class DossierListController {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
  ) {}

  @Get('dossiers')
  @Permit(ofDossiers)
  @ApiOperation({ summary: 'Danh sách hồ sơ', operationId: 'dossier_list' })
  @Named()
  @Shows(DossierListedDto)
  async list(
    @Query() { limit, after, ...asked }: DossierListDto,
    @Me() { actor }: SignedIn,
  ): Promise<Pick<DossierListedDto, 'next' | 'total'> & { rows: ListedRow[] }> {
    const { now } = await readTime(this.db);
    const [filter, order] = [await this.filterOf(asked, now), orderOf(asked)];
    const [{ rows, next }, total] = await Promise.all([
      paged({ limit, ...(after === undefined ? {} : { after }) }, bySort(sortParts[order.sort]), (slice) =>
        listDossiers(this.db, actor, filter, { ...order, ...slice }),
      ),
      after === undefined ? countDossiers(this.db, actor, filter) : null,
    ]);
    const { calendar } = this.office.law;
    return { rows: rows.map((row) => shown(row, actor, { calendar, now })), next, total };
  }

  @Get('dossiers.xlsx')
  @Permit(ofDossiers)
  @ApiOperation({ summary: 'Danh sách như đang xem, dạng Excel' })
  @ShowsWorkbook()
  async export(@Query() asked: DossierExportDto, @Me() { actor }: SignedIn): Promise<StreamableFile> {
    const { now } = await readTime(this.db);
    const filter = await this.filterOf(asked, now);
    const slice = { ...orderOf(asked), after: null, limit: mostExported + 1 };
    const found = await listDossiers(this.db, actor, filter, slice);
    if (found.length > mostExported) throw new Problem(422, 'export-too-large', { most: mostExported });
    const rows = found.map((row) => ({ ...row, summary: summaryFor(row.summary, actor) }));
    const { people } = await namesIn(this.db, [...new Set(rows.map(({ summary }) => String(summary['officer'])))]);
    const awardName = awardNames(await this.office.lawNow(), workingDays.legalDayOf(now));
    return sentWorkbook([dossierSheet(rows, { people, awardName })], 'ho-so.xlsx');
  }

  /** What is asked, with its units and its dates found out. */
  private async filterOf(
    { unit, parts, due, held, sort: _s, order: _o, ...rest }: DossierExportDto,
    now: string,
  ): Promise<DossierFilter> {
    const filter: DossierFilter = { ...rest, ...(held === undefined ? {} : { held: held === 'true' }) };
    const today = workingDays.legalDayOf(now);
    const last = workingDays.addWorkingDays(this.office.law.calendar, today, soonWithin);
    return {
      ...filter,
      ...(unit === undefined ? {} : { units: parts === 'false' ? [unit] : await unitFamily(this.db, unit, today) }),
      ...(due === undefined ? {} : { due: { is: due, now, soonUntil: workingDays.endOfLegalDay(last) } }),
    };
  }
}

const orderOf = ({ sort, order }: DossierExportDto): DossierOrder => ({
  sort,
  order: order ?? (newestFirst.includes(sort) ? 'desc' : 'asc'),
});

/** A row as this reader sees it, with the clock of what is due first. */
function shown(
  { id, version, name, unitName, changedAt, summary }: DossierRow,
  actor: Actor,
  { calendar, now }: { calendar: Calendar; now: string },
): ListedRow {
  const seen = summaryFor(summary, actor);
  const [first] = [...(seen['owed'] as readonly Owed[])].sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const face = first && { ...clockFace(first, calendar, now), dueAt: first.dueAt };
  const due = face ? { ...face, ...(first.provisional ? { provisional: true as const } : {}) } : null;
  return { id, version, name, unitName, changedAt, due, summary: seen };
}
