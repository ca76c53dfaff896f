import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Day, ListOf, OrNull, Whole } from '../http/schema';
import { DifferenceDto } from './difference.dto';

/** How many open streams to look at. */
export class TrialDto {
  @ApiProperty({ required: false, type: 'integer', minimum: 1, maximum: 1000, default: 500 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  limit: number = 500;
}

export class MovedDossierDto {
  @ApiProperty({ example: 'HS-2024-000123' }) code!: string;
  @ApiProperty() candidate!: string;
  @ApiProperty() unit!: string;
  @ApiProperty() award!: string;
  @ListOf(DifferenceDto) differences!: DifferenceDto[];
}

export class WhatIfDto {
  @Day() on!: string;
  @ListOf(MovedDossierDto, { description: 'Hồ sơ có khác biệt trong số đã xem' }) rows!: MovedDossierDto[];
  @Whole({ description: 'Số hồ sơ đang mở đã xem ở trang này' }) looked!: number;
  @OrNull(String, { description: 'Gửi lại trong `after`; trống khi đã xem hết' }) next!: string | null;
}
