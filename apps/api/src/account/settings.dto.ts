import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsObject,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { roles, type Role } from '@app/domain';
import type { HeldPosition } from '@app/read-model';
import { IsLine } from '../http/rules';
import { anything, ListOf, Moment, OneOf, Whole } from '../http/schema';

const word = /^[A-Za-z][\w-]{0,39}$/;
const IsWord = (description: string) =>
  applyDecorators(ApiProperty({ pattern: word.source, description }), Matches(word));
const IsListOf = (item: new () => object, most: number) =>
  applyDecorators(
    ApiProperty({ type: item, isArray: true, maxItems: most }),
    IsArray(),
    ArrayMaxSize(most),
    ValidateNested({ each: true }),
    Type(() => item),
  );

class ColumnsDto {
  @IsWord('Danh sách nào') list!: string;
  @ApiProperty({ type: [String], maxItems: 40, description: 'Các cột được xem, theo thứ tự' })
  @IsArray()
  @ArrayMaxSize(40)
  @Matches(word, { each: true })
  columns!: string[];
}

class SavedFilterDto {
  @IsWord('Danh sách nào') list!: string;
  @IsLine(80) name!: string;
  @ApiProperty({ maxLength: 1000, description: 'Phần sau dấu hỏi của địa chỉ' }) @MaxLength(1000) query!: string;
}

/** What one has set for oneself. */
export class SettingsDto {
  @ApiProperty({ description: 'Không dùng phím tắt một chữ' }) @IsBoolean() lettersOff!: boolean;
  @IsListOf(ColumnsDto, 20) columns!: ColumnsDto[];
  @IsListOf(SavedFilterDto, 50) filters!: SavedFilterDto[];
}

export const unset: SettingsDto = { lettersOff: false, columns: [], filters: [] };

export class DraftDto {
  @ApiProperty({ ...anything, description: 'Những gì đã nhập, không quá 64 KB' }) @IsObject() content!: object;
}

export class KeptDraftDto {
  @ApiProperty({ ...anything, nullable: true, description: 'Null khi chưa có' }) content!: object | null;
  @Moment({ nullable: true, description: 'Giờ thật' }) savedAt!: string | null;
}

export class SavedDto {
  @Moment({ description: 'Giờ thật' }) savedAt!: string;
}

class DraftRowDto {
  @ApiProperty() form!: string;
  @Moment() savedAt!: string;
}

export class DraftsDto {
  @ListOf(DraftRowDto) rows!: DraftRowDto[];
}

export class PositionDto implements HeldPosition {
  @Whole() id!: number;
  @OneOf(roles) role!: Role;
  @ApiProperty() unit!: string;
  @ApiProperty() unitName!: string;
  @ApiProperty({ description: 'Chức vụ đang làm việc' }) current!: boolean;
}

export class ChoiceDto {
  @ApiProperty({
    type: 'integer',
    minimum: 1,
    maximum: Number.MAX_SAFE_INTEGER,
    description: 'Một trong positions của GET /api/me',
  })
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  position!: number;
}
