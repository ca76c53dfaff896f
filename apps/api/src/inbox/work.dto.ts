import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';
import { clockKinds, custodies } from '@app/domain';
import {
  boxes,
  dueStates,
  workSorts,
  type Box,
  type Colleague,
  type WorkChoices,
  type WorkFilter,
} from '@app/read-model';
import { ClockFaceDto } from '../dossier/clock.dto';
import { NamesDto } from '../http/names';
import { PageDto } from '../http/page';
import { IsGround, IsKey, obligationId } from '../http/rules';
import { Day, ListOf, Maybe, Moment, OneOf, OrNull, Texts, Whole } from '../http/schema';
import { BasisDto } from '../law/route.dto';
import { awards } from '../law/words';

const Chosen = (values: readonly string[], description: string) =>
  ApiProperty({ required: false, enum: values, description });

export class WorkQueryDto extends PageDto {
  @ApiProperty({
    ...{ required: false, enum: boxes, default: 'mine' },
    description: 'Việc của tôi, chưa ai nhận, cùng vai trò, đang dừng, đã xong',
  })
  @IsOptional()
  @IsIn(boxes)
  box: Box = 'mine';
  @Chosen(awards, 'Danh hiệu, hình thức') @IsOptional() @IsIn(awards) award?: string;
  @ApiProperty({ required: false }) @IsOptional() @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/) unit?: string;
  @Chosen(clockKinds, 'Việc gì') @IsOptional() @IsIn(clockKinds) kind?: string;
  @Chosen(dueStates, 'Theo hạn') @IsOptional() @IsIn(dueStates) due?: (typeof dueStates)[number];
  @ApiProperty({ required: false, description: 'Người đã nhận' })
  @IsOptional()
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/)
  holder?: string;
  @ApiProperty({ required: false, enum: workSorts, default: 'due', description: 'Xếp theo hạn, tên, đơn vị' })
  @IsOptional()
  @IsIn(workSorts)
  sort: WorkFilter['sort'] = 'due';
}

const streamOf = /^(dossier|session|submission|decision|ceremony|calendar)\/[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;

class DutyRefDto {
  @ApiProperty({ pattern: streamOf.source, example: 'dossier/HS-2024-000123' }) @Matches(streamOf) stream!: string;
  @ApiProperty({ pattern: obligationId.source, example: 'appraise@4' }) @Matches(obligationId) obligation!: string;
}

class DutiesDto {
  @ApiProperty({ type: [DutyRefDto], minItems: 1, maxItems: 1000 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => DutyRefDto)
  duties!: DutyRefDto[];
}

export class TakeDto extends DutiesDto {
  @ApiProperty({ required: false, description: 'Xem trước, không ghi gì' }) @IsOptional() @IsBoolean() dryRun?: boolean;
}

export class ReleaseDto extends TakeDto {
  @IsGround() ground!: string;
}

export class PassDto extends ReleaseDto {
  @IsKey() to!: string;
}

class WorkDutyDto {
  @ApiProperty({ example: 'dossier/HS-2024-000123' }) stream!: string;
  @Whole() version!: number;
  @ApiProperty({ example: 'appraise@4' }) obligation!: string;
  @Moment() dueAt!: string;
}

class WorkThingDto {
  @ApiProperty({ enum: [...custodies, 'closed'], nullable: true }) custody!: string | null;
  @OrNull(String, { description: 'Người, tập thể, hộ được đề nghị' }) name!: string | null;
  @OrNull() candidate!: string | null;
  @ApiProperty({ enum: awards, nullable: true }) award!: string | null;
  @OrNull() unit!: string | null;
  @OrNull(String, { description: 'Người được phân công thẩm định' }) officer!: string | null;
}

/** What waits: one duty, or the same on many dossiers of one decision or session. */
export class WorkRowDto extends ClockFaceDto {
  @ApiProperty({ example: 'decision/QD-2024-0500', description: 'Việc của hồ sơ, quyết định hay phiên họp nào' })
  about!: string;
  @OneOf(clockKinds) kind!: string;
  @Moment() dueAt!: string;
  @Day({ description: 'Ngày cuối cùng còn trong hạn' }) dueOn!: string;
  @ApiProperty({ ...Maybe, enum: [true], description: 'Hạn tạm tính' }) provisional?: true;
  @ApiProperty({ ...Maybe, description: 'Căn cứ của hạn, khi chỉ một việc' }) basis?: BasisDto;
  @Moment({ ...Maybe, description: 'Xong lúc nào' }) doneAt?: string;
  @Whole({ description: 'Bao nhiêu việc' }) count!: number;
  @OrNull(String, { description: 'Người đã nhận' }) holder!: string | null;
  @ListOf(WorkDutyDto) duties!: WorkDutyDto[];
  @OrNull(WorkThingDto, { description: 'Khi chỉ một việc' }) thing!: WorkThingDto | null;
}

export class WorkCountsDto {
  @Whole({ description: 'Đã nhận, được phân công, hoặc không ai khác giữ vai trò này' }) mine!: number;
  @Whole() unassigned!: number;
  @Whole({ description: 'Cùng vai trò' }) role!: number;
  @Whole({ description: 'Đang dừng' }) held!: number;
  @Whole({ description: 'Quá hạn, trong cùng vai trò' }) overdue!: number;
  @Whole({ description: 'Sắp đến hạn, trong cùng vai trò' }) soon!: number;
  @Whole({ description: 'Thông báo chưa đọc' }) unread!: number;
}

class WorkChoicesDto implements WorkChoices {
  @ApiProperty({ type: [String], enum: clockKinds, description: 'Việc gì' }) kinds!: string[];
  @Texts({ description: 'Danh hiệu, hình thức' }) awards!: string[];
  @Texts({ description: 'Đơn vị trình' }) units!: string[];
  @Texts({ description: 'Người đã nhận' }) holders!: string[];
}

export class WorkDto {
  @ListOf(WorkRowDto) rows!: WorkRowDto[];
  @OrNull(String, { description: 'To be sent as `after`; null on the last page.' }) next!: string | null;
  @ApiProperty() counts!: WorkCountsDto;
  @ApiProperty({ description: 'Những gì trong nhóm có thể lọc theo' }) choices!: WorkChoicesDto;
  @Moment({ description: 'Business time of the answer' }) now!: string;
  @ApiProperty() names?: NamesDto;
}

class ColleagueDto implements Colleague {
  @ApiProperty() person!: string;
  @ApiProperty() name!: string;
  @Whole({ description: 'Đang lo bao nhiêu việc' }) holding!: number;
}

export class ColleaguesDto {
  @ListOf(ColleagueDto) rows!: ColleagueDto[];
}
