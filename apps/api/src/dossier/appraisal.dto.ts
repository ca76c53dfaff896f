import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import {
  conflictRelations,
  officerFindings,
  standingsOfConditions as standings,
  type ConflictRelation,
  type FindingGiven,
  type ItemReviewed,
  type OfficerFinding,
  type Standing,
} from '@app/domain';
import { IsLine } from '../http/rules';
import { GroundDto, SupplementDto } from './dossier.dto';

const itemIds = /^\d{1,4}\.\d{1,3}$/;

export class ProvideSupplementDto extends SupplementDto {
  @ApiProperty({
    required: false,
    type: [String],
    description: 'Mỗi phần trả lời mục nào, theo thứ tự của `items`; trống: các mục đang chờ, theo thứ tự yêu cầu',
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @Matches(itemIds, { each: true })
  to?: string[];
}

export class ItemReviewedDto implements ItemReviewed<string> {
  @ApiProperty({ pattern: itemIds.source, example: '1.2', description: 'Yêu cầu thứ mấy, mục thứ mấy' })
  @Matches(itemIds)
  id!: string;
  @ApiProperty() @IsBoolean() accepted!: boolean;
  @ApiProperty({ required: false, minLength: 10, maxLength: 500, description: 'Vì sao trả lại' })
  @IsOptional()
  @IsString()
  @MinLength(10)
  @MaxLength(500)
  reason?: string;
}

export class ReviewSupplementDto {
  @ApiProperty({ type: [ItemReviewedDto], minItems: 1, maxItems: 50 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ItemReviewedDto)
  items!: ItemReviewedDto[];
}

export class ConflictDto extends GroundDto {
  @ApiProperty({ enum: conflictRelations }) @IsIn(conflictRelations) relation!: ConflictRelation;
}

/** What the officer concludes of one condition, beside what the machine said when it was shown. */
export class FindingDto implements FindingGiven {
  @ApiProperty({
    minLength: 1,
    maxLength: 400,
    description: 'Điều kiện theo `key` của thẻ; điều kiện thứ hai cùng `key` thêm #2',
  })
  @IsString()
  @MinLength(1)
  @MaxLength(400)
  key!: string;
  @ApiProperty({ enum: standings, description: 'Kết quả xét của máy lúc kết luận' })
  @IsIn(standings)
  machine!: Standing;
  @ApiProperty({ enum: officerFindings }) @IsIn(officerFindings) officer!: OfficerFinding;
  @ApiProperty({ required: false, minLength: 1, maxLength: 2000, description: 'Bắt buộc khi khác kết quả xét của máy' })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(2000)
  opinion?: string;
}

const AreFindings = () =>
  applyDecorators(
    ApiProperty({ type: [FindingDto], required: false, maxItems: 100, description: 'Kết luận từng điều kiện' }),
    IsOptional(),
    IsArray(),
    ArrayMaxSize(100),
    ValidateNested({ each: true }),
    Type(() => FindingDto),
  );

export class DoNotRecommendDto extends GroundDto {
  @AreFindings() findings?: FindingDto[];
}

export class RecommendDto {
  @AreFindings() findings?: FindingDto[];
  @IsLine(2000) opinion!: string;
  @ApiProperty({ required: false, minLength: 10, maxLength: 2000, description: 'Vì sao coi điều chưa rõ là đạt' })
  @IsOptional()
  @IsString()
  @MinLength(10)
  @MaxLength(2000)
  ground?: string;
}
