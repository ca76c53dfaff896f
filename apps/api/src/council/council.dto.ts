import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';
import { councilKinds, offices, type CouncilKind, type CouncilOffice } from '@app/domain';
import { IsKey, IsLegalDay, IsLine, streamKey } from '../http/rules';

const most = 200;

/** A list of such things. */
function IsListOf(item: new () => object, { least = 0 } = {}) {
  return applyDecorators(
    ApiProperty({
      type: item,
      isArray: true,
      maxItems: most,
      ...(least > 0 ? { minItems: least } : { required: false }),
    }),
    ...(least > 0 ? [ArrayMinSize(least)] : [IsOptional()]),
    IsArray(),
    ArrayMaxSize(most),
    ValidateNested({ each: true }),
    Type(() => item),
  );
}

class NewCouncilPaperDto {
  @IsLine(80) number!: string;
  @IsLegalDay() on!: string;
}

function IsPaper() {
  return applyDecorators(
    ApiProperty({ type: NewCouncilPaperDto, description: 'Số và ngày của quyết định, văn bản' }),
    IsObject(),
    ValidateNested(),
    Type(() => NewCouncilPaperDto),
  );
}

class NewCouncilSeatDto {
  @IsKey() person!: string;
  @IsLine(200) position!: string;
  @ApiProperty({ enum: offices, isArray: true, minItems: 1, description: 'chair, deputy, member có quyền biểu quyết' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(offices.length)
  @ArrayUnique()
  @IsIn(offices, { each: true })
  offices!: CouncilOffice[];
  @IsLegalDay() from!: string;
  @IsLegalDay()
  @ApiProperty({ required: false, format: 'date', description: 'Ngày cuối; bỏ trống: đến khi có văn bản khác' })
  @IsOptional()
  to?: string;
  @ApiProperty({
    required: false,
    pattern: streamKey.source,
    description: 'Người được thay: thôi từ hôm trước ngày from',
  })
  @IsOptional()
  @Matches(streamKey)
  succeeds?: string;
}

class NewCouncilLeavingDto {
  @IsKey() person!: string;
  @IsLegalDay() to!: string;
}

class NewCouncilDelegateDto {
  @IsKey() member!: string;
  @IsKey() delegate!: string;
  @IsLine(200) position!: string;
  @IsLegalDay() from!: string;
  @IsLegalDay() to!: string;
}

export class FormCouncilDto {
  @IsKey() id!: string;
  @ApiProperty({ enum: councilKinds }) @IsIn(councilKinds) kind!: CouncilKind;
  @IsLine(300) name!: string;
  @IsPaper() decision!: NewCouncilPaperDto;
  @IsListOf(NewCouncilSeatDto, { least: 1 }) seats!: NewCouncilSeatDto[];
}

export class ChangeCouncilDto {
  @IsPaper() decision!: NewCouncilPaperDto;
  @IsListOf(NewCouncilSeatDto) seats?: NewCouncilSeatDto[];
  @IsListOf(NewCouncilLeavingDto) leaving?: NewCouncilLeavingDto[];
  @IsListOf(NewCouncilDelegateDto) delegates?: NewCouncilDelegateDto[];
}
