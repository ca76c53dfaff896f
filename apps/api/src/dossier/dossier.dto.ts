import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  Equals,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { alternatives, paperCodes, trackKinds, type PaperOnFile } from '@app/domain';
import {
  dossierCode,
  IsExceptionGround,
  IsGround,
  IsPapersGround,
  IsKey,
  isInstant,
  IsLegalDay,
  IsLine,
  streamKey,
} from '../http/rules';
import { awards, holdGrounds, procedures, types } from '../law/words';

class PeriodDto {
  @IsLegalDay() from!: string;
  @IsLegalDay() to!: string;
}

export class PaperOnFileDto implements PaperOnFile {
  @ApiProperty({ enum: paperCodes }) @IsIn(paperCodes) paper!: PaperOnFile['paper'];
  @IsLine(200) ref!: string;
}

export function ArePapers(more: object = {}) {
  return applyDecorators(
    ApiProperty({ type: [PaperOnFileDto], maxItems: paperCodes.length, ...more }),
    IsArray(),
    ArrayMaxSize(paperCodes.length),
    ValidateNested({ each: true }),
    Type(() => PaperOnFileDto),
  );
}

export class OpenDossierDto {
  @ApiProperty({ enum: awards }) @IsIn(awards) award!: (typeof awards)[number];
  @ApiProperty({ enum: types }) @IsIn(types) type!: (typeof types)[number];
  @ApiProperty({ enum: procedures }) @IsIn(procedures) procedure!: (typeof procedures)[number];
  @IsKey() candidate!: string;
  @ApiProperty({ type: PeriodDto }) @IsObject() @ValidateNested() @Type(() => PeriodDto) period!: PeriodDto;
  @ApiProperty({
    required: false,
    minLength: 1,
    maxLength: 300,
    description: 'Thành tích được khen, không nêu tên người; cùng thành tích không khen nhiều lần',
  })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  achievement?: string;
  @ApiProperty({ required: false, enum: [true], description: 'Truy tặng: cho cá nhân đã mất; gia đình nhận' })
  @IsOptional()
  @Equals(true)
  posthumous?: true;
  @ArePapers({ required: false, description: 'Giấy tờ đã có trong tay; kê sau cũng được' })
  @IsOptional()
  papers?: PaperOnFileDto[];
}

export class GroundDto {
  @IsGround() ground!: string;
}

export class RefuseDto extends GroundDto {
  @IsExceptionGround() exceptionGround?: string;
}

export class ReturnDto extends GroundDto {
  @ApiProperty({ type: [String], description: 'Giấy tờ hoặc điều kiện còn thiếu' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MinLength(1, { each: true })
  @MaxLength(500, { each: true })
  missing!: string[];
}

export class PapersDto {
  @ArePapers() papers!: PaperOnFileDto[];
}

export class ReceiveDto {
  @ApiProperty({ enum: [true], description: 'Hồ sơ đủ thành phần' }) @Equals(true) complete!: true;
  @ApiProperty({ required: false, description: 'CSTĐTQ: ngày quyết định Chiến sĩ thi đua tỉnh gần nhất' })
  @IsOptional()
  @IsLegalDay()
  titleDecidedOn?: string;
  @IsPapersGround() ground?: string;
  @ApiProperty({
    required: false,
    enum: [true],
    description: 'CTĐ-CP của ngành giáo dục: tới Bộ trước 31/12 thay vì 30/06',
  })
  @IsOptional()
  @Equals(true)
  education?: true;
  @ApiProperty({
    required: false,
    pattern: streamKey.source,
    description: 'Bộ, ngành quản lý ngành phải lấy ý kiến, khi đối tượng là cơ quan của tỉnh hoặc người đứng đầu',
  })
  @IsOptional()
  @Matches(streamKey)
  sector?: string;
}

export class RepinningDto extends GroundDto {
  @IsLegalDay() lawOn!: string;
}

export class OfficerDto {
  @IsKey() officer!: string;
}

export class SupplementDto {
  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MinLength(1, { each: true })
  @MaxLength(500, { each: true })
  items!: string[];
}

export class ConsultDto {
  @IsKey() body!: string;
}

export class ConsultationDto extends ConsultDto {
  @ApiProperty() @IsBoolean() favourable!: boolean;
  @IsLine() paper!: string;
}

export class PlaceDto {
  @IsLine() place!: string;
}

export class DisclosureReportDto {
  @ApiProperty({ minimum: 0 }) @IsInt() @Min(0) @Max(100000) complaints!: number;
  @IsGround() report!: string;
}

export class PaperDto {
  @IsLine() paper!: string;
}

export class OpinionDto extends PaperDto {
  @ApiProperty() @IsBoolean() favourable!: boolean;
}

export class WaiverDto extends PaperDto {
  @ApiProperty({ enum: trackKinds }) @IsIn(trackKinds) track!: (typeof trackKinds)[number];
  @ApiProperty({ enum: alternatives }) @IsIn(alternatives) instead!: (typeof alternatives)[number];
}

export class StatePaperDto extends PaperDto {
  @IsGround() reason!: string;
}

export class HoldDto extends PaperDto {
  @ApiProperty({ enum: holdGrounds }) @IsIn(holdGrounds) ground!: (typeof holdGrounds)[number];
}

export class ConclusionDto {
  @IsGround() conclusion!: string;
}

export class ShelfDto {
  @IsLine() shelf!: string;
}

export class ExtendDto extends GroundDto {
  @IsLegalDay() dueOn!: string;
  @ApiProperty({ required: false }) @IsOptional() @IsString() @MaxLength(300) paper?: string;
}

export class MomentDto {
  @ApiProperty({ required: false, example: '7', description: 'A version, or an instant of recording in UTC' })
  @IsOptional()
  @ValidateBy({
    name: 'isMoment',
    validator: {
      validate: (value) => isVersion(value) || isInstant(value),
      defaultMessage: () => 'at must be a version or an existing instant, YYYY-MM-DDTHH:MM:SS.sssZ',
    },
  })
  at?: string;
}

export const isVersion = (at: unknown) => typeof at === 'string' && /^\d{1,9}$/.test(at);

/** Many dossiers at once; with dryRun nothing is written. */
export class CodesDto {
  @ApiProperty({ type: [String], minItems: 1, maxItems: 1000 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @Matches(dossierCode, { each: true })
  dossiers!: string[];
  @ApiProperty({ required: false, default: false }) @IsOptional() @IsBoolean() dryRun: boolean = false;
}
