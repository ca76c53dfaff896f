import { applyDecorators } from '@nestjs/common';
import { ApiProperty, OmitType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { custodies, trackKinds, type TrackKind } from '@app/domain';
import { directions, dossierSorts, dueFilters, type DossierOrder, type DossierSort } from '@app/read-model';
import { NamedPageOf } from '../http/names';
import { PageDto } from '../http/page';
import { streamKey } from '../http/rules';
import { OrNull } from '../http/schema';
import { awards, types } from '../law/words';
import { DossierRowDto } from './dossier-shape.dto';

const places = [...custodies, 'closed'] as const;

/** One or several of these, each named again: `?custody=draft&custody=reception`. */
const Among = (values: readonly string[], description: string) =>
  applyDecorators(
    ApiProperty({ required: false, isArray: true, enum: values, maxItems: values.length, description }),
    IsOptional(),
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? (value as unknown[]) : [value])),
    ArrayMaxSize(values.length),
    IsIn(values, { each: true }),
  );
const MaybeText = (description?: string) =>
  applyDecorators(
    ApiProperty({ required: false, maxLength: 200, ...(description === undefined ? {} : { description }) }),
    IsOptional(),
    IsString(),
    MaxLength(200),
  );
const MaybeOneOf = (values: readonly string[], description: string) =>
  applyDecorators(ApiProperty({ required: false, enum: values, description }), IsOptional(), IsIn(values));

export class DossierListDto extends PageDto {
  @Among(places, 'Bước, một hoặc nhiều') custody?: string[];
  @Among(awards, 'Danh hiệu, hình thức, một hoặc nhiều') award?: string[];
  @Among(types, 'Loại hình, một hoặc nhiều') type?: string[];
  @ApiProperty({
    ...{ required: false, pattern: streamKey.source },
    description: 'Đơn vị trình, kể cả đơn vị trực thuộc và đơn vị mà nó kế tục',
  })
  @IsOptional()
  @Matches(streamKey)
  unit?: string;
  @ApiProperty({ required: false, type: 'integer', minimum: 2000, maximum: 2100, description: 'Năm thành tích' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year?: number;
  @ApiProperty({ required: false, pattern: streamKey.source, description: 'Người thẩm định; none: chưa phân công' })
  @IsOptional()
  @Matches(streamKey)
  officer?: string;
  @MaybeOneOf(dueFilters, 'Theo việc đến hạn trước; none: không có hạn nào đang chạy')
  due?: (typeof dueFilters)[number];
  @MaybeOneOf(['true', 'false'], 'Đang tạm giữ hay không') held?: 'true' | 'false';
  @MaybeOneOf(trackKinds, 'Việc song song đang mở') track?: TrackKind;
  @MaybeOneOf(['true', 'false'], 'Kể cả đơn vị trực thuộc và đơn vị mà nó kế tục; không ghi: có') parts?:
    'true' | 'false';
  @ApiProperty({ required: false, pattern: streamKey.source, description: 'Người, tập thể, hộ được đề nghị' })
  @IsOptional()
  @Matches(streamKey)
  candidate?: string;
  @MaybeText() session?: string;
  @MaybeText() decision?: string;
  @MaybeText() submission?: string;
  @MaybeText('Tên, có dấu hoặc không dấu, hoặc mã hồ sơ') q?: string;
  @ApiProperty({
    ...{ required: false, enum: dossierSorts, default: 'code' },
    description: 'Xếp theo hạn, tên (chữ cuối trước), đơn vị, mã, diễn biến gần nhất',
  })
  @IsOptional()
  @IsIn(dossierSorts)
  sort: DossierSort = 'code';
  @MaybeOneOf(directions, 'Mã và diễn biến: mới trước; còn lại: nhỏ trước') order?: DossierOrder['order'];
}

/** The same list, whole. */
export class DossierExportDto extends OmitType(DossierListDto, ['limit', 'after']) {}

export class DossierListedDto extends NamedPageOf(DossierRowDto) {
  @OrNull(Number as never, { type: 'integer', description: 'Trên mọi trang; chỉ ở trang đầu' }) total!: number | null;
}
