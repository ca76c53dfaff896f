import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { CodesDto, GroundDto } from '../dossier/dossier.dto';
import { IsGround, IsKey, IsLegalDay, IsLine, streamKey } from '../http/rules';

export class PlanSessionDto {
  @IsKey() id!: string;
  @ApiProperty({
    pattern: streamKey.source,
    description: 'Hội đồng: thành viên, thư ký, người kiểm phiếu theo quyết định',
  })
  @Matches(streamKey)
  council!: string;
  @IsLine() title!: string;
  @IsLegalDay() on!: string;
}

export class MoveSessionDto extends GroundDto {
  @IsLegalDay() on!: string;
}

export class RemoveItemsDto extends CodesDto {
  @IsGround() ground!: string;
}

export class AttendanceDto {
  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsString({ each: true })
  present!: string[];
  @ApiProperty({
    required: false,
    pattern: streamKey.source,
    description: 'Người chủ trì; bỏ trống: Chủ tịch, hoặc Phó Chủ tịch có mặt',
  })
  @IsOptional()
  @Matches(streamKey)
  chairing?: string;
}

class ItemDto {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) @Max(100000) item!: number;
}

export class RecusalDto extends ItemDto {
  @IsKey() member!: string;
  @IsGround() ground!: string;
}

/** How many ballots, at the most: none can be more than the members. */
const Ballots = (more: object = {}) =>
  applyDecorators(ApiProperty({ type: 'integer', minimum: 0, maximum: 1000, ...more }), IsInt(), Min(0), Max(1000));

export class VotesDto extends ItemDto {
  @Ballots() for!: number;
  @Ballots() against!: number;
  @Ballots({ required: false, default: 0, description: 'Phiếu trắng; khi giơ tay: không có ý kiến' })
  blank: number = 0;
  @Ballots({ required: false, default: 0, description: 'Phiếu không hợp lệ' })
  invalid: number = 0;
  @ApiProperty({ required: false, minLength: 10, maxLength: 2000, description: 'Lý do, khi sửa kết quả đã ghi' })
  @IsOptional()
  @IsString()
  @MinLength(10)
  @MaxLength(2000)
  ground?: string;
}

export class DeferDto extends ItemDto {
  @IsGround() ground!: string;
}

export class MinutesDto {
  @IsLine(80) number!: string;
}
