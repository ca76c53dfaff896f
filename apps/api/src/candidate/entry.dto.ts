import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { postLevels, sourceKinds, type FreeText, type PostLevel } from '@app/domain';
import type { CandidateOverTime, Joined } from '@app/read-model';
import { IsGround, IsKey, IsLegalDay, IsLine, IsName } from '../http/rules';
import { Day, ListOf, OneOf, OrNull, Typed, Whole } from '../http/schema';
import { CandidateRowDto } from '../registry/registry-shape.dto';
import { DatedDto } from '../registry/unit.dto';

export class CandidateNameDto extends DatedDto {
  @IsName() name!: string;
}

export class CandidateMoveDto extends DatedDto {
  @IsKey() unit!: string;
}

export class CandidateMergerDto {
  @IsKey() into!: string;
  @IsLegalDay()
  @ApiProperty({
    ...{ type: String, format: 'date', required: false, nullable: true, default: null },
    description: 'Tập thể nhập vào tập thể khác từ ngày này; bỏ trống: hai mục là một',
  })
  @IsOptional()
  from: string | null = null;
  @IsLine(120) paper!: string;
}

export class CandidateSeparationDto {
  @IsGround() ground!: string;
}

class HeldNameDto {
  @OrNull(String, { description: 'Không còn nếu đã xóa theo yêu cầu' }) name!: string | null;
  @Day({ nullable: true, description: 'null: từ đầu' }) from!: string | null;
}

class HeldUnitDto {
  @ApiProperty() unit!: string;
  @OrNull() unitName!: string | null;
  @Day({ nullable: true, description: 'null: từ đầu' }) from!: string | null;
}

class JoinedEntryDto implements Joined {
  @ApiProperty() candidate!: string;
  @ApiProperty() name!: string;
  @Day({ nullable: true, description: 'null: hai mục là một' }) from!: string | null;
  @Typed({ description: 'Văn bản' }) paper!: FreeText;
}

class FactSourceDto {
  @OneOf(sourceKinds) kind!: (typeof sourceKinds)[number];
  @Typed() ref!: FreeText;
  @Day() on!: string;
}

class HeldPostDto {
  @ApiProperty({ description: 'Mục có dữ kiện này: chính mục này, hoặc một mục là một với nó' }) of!: string;
  @ApiProperty({ description: 'Mã của dữ kiện' }) evidence!: string;
  @OneOf(postLevels) level!: PostLevel;
  @Day() from!: string;
  @Day({ nullable: true }) to!: string | null;
  @ApiProperty({ type: FactSourceDto }) source!: FactSourceDto;
}

class HeldAwardDto {
  @ApiProperty({ description: 'Ai được khen: mục này, một mục là một với nó, hoặc tập thể đã nhập vào' }) of!: string;
  @ApiProperty({ description: 'Mã của dữ kiện' }) evidence!: string;
  @ApiProperty() award!: string;
  @Whole() year!: number;
  @Day() on!: string;
  @ApiProperty({ type: FactSourceDto }) source!: FactSourceDto;
}

export class CandidateDto extends CandidateRowDto implements CandidateOverTime {
  @Whole() version!: number;
  @ListOf(HeldNameDto) names!: HeldNameDto[];
  @ListOf(HeldUnitDto) units!: HeldUnitDto[];
  @OrNull(JoinedEntryDto, { description: 'Mục mà mục này là một hoặc đã nhập vào' }) merged!: JoinedEntryDto | null;
  @ListOf(JoinedEntryDto, { description: 'Các mục là một hoặc đã nhập vào mục này' }) joined!: JoinedEntryDto[];
  @ListOf(HeldPostDto) posts!: HeldPostDto[];
  @ListOf(HeldAwardDto, { description: 'Khen thưởng qua các năm, do cán bộ ghi hoặc hệ thống đã quyết định' })
  awards!: HeldAwardDto[];
}
