import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional, Matches } from 'class-validator';
import { allUnitKinds, unitMarks, type UnitKind } from '@app/domain';
import { PageDto } from '../http/page';
import { IsKey, IsLegalDay, IsLine, IsName, streamKey } from '../http/rules';

const areas = ['I', 'II', 'III'] as const;
const MaybeDay = (description: string) =>
  applyDecorators(
    IsLegalDay(),
    ApiProperty({ type: String, format: 'date', required: false, nullable: true, default: null, description }),
    IsOptional(),
  );
const MaybeParent = () =>
  applyDecorators(
    ApiProperty({ type: String, required: false, nullable: true, default: null, pattern: streamKey.source }),
    IsOptional(),
    Matches(streamKey),
  );

export class UnitsDto extends PageDto {
  @IsLegalDay()
  @ApiProperty({ required: false, format: 'date', description: 'Vào ngày; bỏ trống: hôm nay' })
  @IsOptional()
  on?: string;
  @ApiProperty({ required: false, enum: allUnitKinds }) @IsOptional() @IsIn(allUnitKinds) kind?: UnitKind;
  @ApiProperty({ required: false, pattern: streamKey.source, description: 'Trực thuộc đơn vị này' })
  @IsOptional()
  @Matches(streamKey)
  parent?: string;
}

export class OnDto {
  @IsLegalDay()
  @ApiProperty({ required: false, format: 'date', description: 'Vào ngày; bỏ trống: hôm nay' })
  @IsOptional()
  on?: string;
}

/** What is so from a day on, by a paper. */
export class DatedDto {
  @IsLegalDay() from!: string;
  @IsLine(120) paper!: string;
}

export class RegistrationDto extends DatedDto {
  @IsKey() code!: string;
  @IsName() name!: string;
  @ApiProperty({ enum: allUnitKinds }) @IsIn(allUnitKinds) kind!: UnitKind;
  @MaybeParent() parent: string | null = null;
  @ApiProperty({ type: String, required: false, nullable: true, default: null, pattern: '^\\d{5}$' })
  @IsOptional()
  @Matches(/^\d{5}$/)
  gso: string | null = null;
}

export class RenamingDto extends DatedDto {
  @IsName() name!: string;
}

export class PlacingDto extends DatedDto {
  @MaybeParent() parent: string | null = null;
}

export class MarkDto extends DatedDto {
  @ApiProperty({ enum: unitMarks }) @IsIn(unitMarks) mark!: (typeof unitMarks)[number];
  @ApiProperty({
    required: false,
    nullable: true,
    default: null,
    enum: areas,
    description: 'Khu vực I, II, III; biên giới: bỏ trống',
  })
  @IsOptional()
  @IsIn(areas)
  value: (typeof areas)[number] | null = null;
  @MaybeDay('Ngày cuối; bỏ trống: chưa hết') to: string | null = null;
}

export class JoiningDto extends DatedDto {
  @IsKey() cluster!: string;
}

export class LastDayDto {
  @IsLegalDay() to!: string;
  @IsLine(120) paper!: string;
}

export class MergerDto extends DatedDto {
  @ApiProperty({ type: [String], minItems: 1, maxItems: 20, description: 'Một, hoặc nhiều nếu chia tách' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(streamKey, { each: true })
  into!: string[];
}
