import { applyDecorators, Controller, Get, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags, PickType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { Pool } from 'pg';
import {
  candidateOrders,
  listUnits,
  scopeOf,
  searchCandidates,
  unitsByCode,
  type CandidateOrder,
  type CandidateRow,
  type SignedIn,
} from '@app/read-model';
import { today } from '../clock/today';
import { Shows } from '../http/answers';
import { Named, NamedPageOf } from '../http/names';
import { anyText, bySort, PageDto, paged, type Page } from '../http/page';
import {
  columns,
  exported,
  exportedUnits,
  help,
  kindWords,
  sheetNames,
  unitKindWords,
} from '../http/problems/import-rows';
import { Problem } from '../http/problem';
import { Me, Permit, readers } from '../http/session';
import { DB } from '../wiring';
import { mostExported, sentWorkbook, ShowsWorkbook } from './workbook';
import { CandidateRowDto } from './registry-shape.dto';
import { UnitsDto } from './unit.dto';

const Words = () =>
  applyDecorators(
    ApiProperty({
      required: false,
      default: '',
      maxLength: 100,
      description: 'Các chữ trong tên, có dấu hoặc không dấu; bỏ trống: tất cả',
    }),
    IsOptional(),
    IsString(),
    MaxLength(100),
  );
const InOrder = () =>
  applyDecorators(
    ApiProperty({
      ...{ required: false, enum: candidateOrders, default: 'name' },
      description: 'Xếp theo cả họ tên, hay theo tên (chữ cuối)',
    }),
    IsOptional(),
    IsIn(candidateOrders),
  );
class SearchDto extends PageDto {
  @Words() q: string = '';
  @InOrder() order: CandidateOrder = 'name';
}
class ExportDto {
  @Words() q: string = '';
  @InOrder() order: CandidateOrder = 'name';
}

const idPart = /^[\w.-]{1,100}$/;
const sortParts: Readonly<Record<CandidateOrder, readonly RegExp[]>> = {
  name: [/^[012]$/, anyText, idPart],
  givenName: [/^[012]$/, anyText, anyText, idPart],
};

class ExportUnitsDto extends PickType(UnitsDto, ['on', 'kind', 'parent']) {}

@ApiTags('Danh bạ')
@Controller('api')
export class RegistryController {
  constructor(@Inject(DB) private readonly db: Pool) {}

  @Get('candidates')
  @Permit(readers)
  @ApiOperation({ summary: 'Cá nhân, tập thể, hộ gia đình theo tên' })
  @Named()
  @Shows(NamedPageOf(CandidateRowDto))
  async candidates(@Query() { q, order, ...page }: SearchDto, @Me() { actor }: SignedIn): Promise<Page<CandidateRow>> {
    const { units } = scopeOf(actor);
    const { rows, next } = await paged(page, bySort(sortParts[order]), (slice) =>
      searchCandidates(this.db, q, units, { ...slice, order }),
    );
    return { rows: rows.map(({ sort: _sort, ...row }) => row), next };
  }

  @Get('candidates.xlsx')
  @Permit(readers)
  @ApiOperation({ summary: 'Danh sách như đang xem, dạng Excel' })
  @ShowsWorkbook()
  async export(@Query() { q, order }: ExportDto, @Me() { actor }: SignedIn): Promise<StreamableFile> {
    const scope = scopeOf(actor);
    const found = await searchCandidates(this.db, q, scope.units, { after: null, limit: mostExported + 1, order });
    if (found.length > mostExported) throw new Problem(422, 'export-too-large', { most: mostExported });
    const units = await unitsByCode(this.db, [...new Set(found.flatMap((c) => c.unit ?? []))]);
    const rows = found.map((c) => [c.id, kindWords[c.kind], c.name, c.unit, units.get(c.unit ?? '')?.name ?? null]);
    return sentWorkbook([{ name: sheetNames.list, head: exported, rows }], 'danh-sach.xlsx');
  }

  @Get('candidates/template.xlsx')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Tệp Excel mẫu để nhập, kèm mã các đơn vị đang hoạt động' })
  @ShowsWorkbook()
  async template(): Promise<StreamableFile> {
    const units = await listUnits(this.db, { on: await today(this.db) }, { after: null, limit: mostExported });
    const list = { name: sheetNames.list, head: Object.values(columns), rows: [] };
    const explained = { name: sheetNames.help, head: [sheetNames.help, ''], rows: help };
    // A cluster has units, not people.
    const rows = units.filter(({ kind }) => kind !== 'cluster').map((u) => [u.code, u.name]);
    const codes = { name: sheetNames.units, head: [columns.unit, 'Đơn vị'], rows };
    return sentWorkbook([list, explained, codes], 'mau-nhap.xlsx');
  }

  @Get('units.xlsx')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Đơn vị như đang xem, dạng Excel: vào một ngày, theo tên của ngày đó' })
  @ShowsWorkbook()
  async exportUnits(@Query() { on, kind, parent }: ExportUnitsDto): Promise<StreamableFile> {
    const filter = { on: on ?? (await today(this.db)), kind, parent };
    const units = await listUnits(this.db, filter, { after: null, limit: mostExported });
    const rows = units.map((u) => [u.code, u.name, unitKindWords[u.kind], u.validFrom, u.validTo]);
    return sentWorkbook([{ name: sheetNames.list, head: exportedUnits, rows }], 'don-vi.xlsx');
  }
}
