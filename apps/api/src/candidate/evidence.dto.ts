import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import {
  blockGrounds,
  evidenceKinds,
  postLevels,
  ratingLevels,
  scopes,
  sourceKinds,
  type Evidence,
  type EvidenceKind,
  type NewEvidence,
} from '@app/domain';
import { IsKey, IsLegalDay, IsLine } from '../http/rules';
import { types } from '../law/words';

// What an officer may record of a candidate: one class a kind, chosen by `kind`.

const IsYear = () =>
  applyDecorators(ApiProperty({ type: 'integer', minimum: 1945, maximum: 2100 }), IsInt(), Min(1945), Max(2100));
const IsCount = () =>
  applyDecorators(ApiProperty({ type: 'integer', minimum: 0, maximum: most }), IsInt(), Min(0), Max(most));
const most = 1_000_000;
/** One that may be left out or null: not known, or not ended. */
const Open = (more: object) =>
  applyDecorators(ApiProperty({ required: false, nullable: true, default: null, ...more }), IsOptional());

class SourceDto {
  @ApiProperty({ enum: sourceKinds }) @IsIn(sourceKinds) kind!: (typeof sourceKinds)[number];
  @IsLine() ref!: string;
  @IsLegalDay() on!: string;
}

class EvidenceDto {
  @ApiProperty({ enum: evidenceKinds }) @IsIn(evidenceKinds) kind!: EvidenceKind;
  @ApiProperty() @IsObject() @ValidateNested() @Type(() => SourceDto) source!: SourceDto;
}

class RatingDto extends EvidenceDto {
  @ApiProperty({ enum: ['rating'] }) declare kind: 'rating';
  @IsYear() year!: number;
  @ApiProperty({ enum: ratingLevels }) @IsIn(ratingLevels) level!: (typeof ratingLevels)[number];
}

class AwardedPeriodDto {
  @IsLegalDay() from!: string;
  @IsLegalDay() to!: string;
}

class AwardDto extends EvidenceDto {
  @ApiProperty({ enum: ['award'] }) declare kind: 'award';
  @IsLine(80) award!: string;
  @Open({ enum: types }) @IsIn(types) type: (typeof types)[number] | null = null;
  @IsYear() year!: number;
  @IsLegalDay() on!: string;
  @Open({ type: AwardedPeriodDto })
  @IsObject()
  @ValidateNested()
  @Type(() => AwardedPeriodDto)
  period: AwardedPeriodDto | null = null;
  @Open({ type: String, minLength: 1, maxLength: 300 })
  @IsString()
  @MinLength(1)
  @MaxLength(300)
  achievement: string | null = null;
}

const uses = ['title', 'form'] as const;
class InitiativeDto extends EvidenceDto {
  @ApiProperty({ enum: ['initiative'] }) declare kind: 'initiative';
  @IsKey() initiative!: string;
  @ApiProperty({ enum: scopes }) @IsIn(scopes) scope!: (typeof scopes)[number];
  @IsLegalDay() on!: string;
  @Open({ enum: uses }) @IsIn(uses) usedFor: (typeof uses)[number] | null = null;
}

class TimedDto extends EvidenceDto {
  @IsLegalDay() from!: string;
  @IsLegalDay() @Open({ type: String, format: 'date', description: 'Bỏ trống: chưa hết' }) to: string | null = null;
}
class BlockDto extends TimedDto {
  @ApiProperty({ enum: ['block'] }) declare kind: 'block';
  @ApiProperty({ enum: blockGrounds }) @IsIn(blockGrounds) ground!: (typeof blockGrounds)[number];
}
class DisciplineDto extends TimedDto {
  @ApiProperty({ enum: ['discipline'] }) declare kind: 'discipline';
  @ApiProperty() @IsBoolean() warningOrMore!: boolean;
}
class ServiceDto extends TimedDto {
  @ApiProperty({ enum: ['service'] }) declare kind: 'service';
  @IsKey() agency!: string;
}
class PostDto extends TimedDto {
  @ApiProperty({ enum: ['post'] }) declare kind: 'post';
  @ApiProperty({ enum: postLevels }) @IsIn(postLevels) level!: (typeof postLevels)[number];
  @IsLegalDay()
  @Open({ type: String, format: 'date', description: 'Ngày hết nhiệm kỳ, khi điều động hoặc sắp xếp tổ chức' })
  termEnds: string | null = null;
}

class MembersDto extends EvidenceDto {
  @ApiProperty({ enum: ['members'] }) declare kind: 'members';
  @IsYear() year!: number;
  @IsCount() total!: number;
  @IsCount() completed!: number;
  @IsCount() disciplined!: number;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer', minimum: 0 }, example: { LDTT: 12 } })
  @ValidateBy({
    name: 'countsByAward',
    validator: { validate: isCounts, defaultMessage: () => 'holding must name awards with whole numbers from 0' },
  })
  holding!: Record<string, number>;
}

function isCounts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return entries.length <= 20 && entries.every(([key, n]) => key.length <= 80 && isCount(n));
}
const isCount = (n: unknown) => Number.isInteger(n) && (n as number) >= 0 && (n as number) <= most;

const organisers = ['province', 'central'] as const;
class RankDto extends EvidenceDto {
  @ApiProperty({ enum: ['rank'] }) declare kind: 'rank';
  @IsYear() year!: number;
  @IsKey() cluster!: string;
  @ApiProperty({ enum: organisers }) @IsIn(organisers) organisedBy!: (typeof organisers)[number];
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 1000 }) @IsInt() @Min(1) @Max(1000) place!: number;
}

class StatementDto extends EvidenceDto {
  @ApiProperty({ enum: ['statement'] }) declare kind: 'statement';
  @IsLine(80) about!: string;
  @IsYear() year!: number;
  @ApiProperty() @IsBoolean() holds!: boolean;
}

const byKind: Readonly<Record<EvidenceKind, new () => EvidenceDto>> = {
  rating: RatingDto,
  award: AwardDto,
  initiative: InitiativeDto,
  block: BlockDto,
  discipline: DisciplineDto,
  service: ServiceDto,
  post: PostDto,
  members: MembersDto,
  rank: RankDto,
  statement: StatementDto,
};
const kinds = Object.values(byKind);
const anyKind = { oneOf: kinds.map((kind) => ({ $ref: getSchemaPath(kind) })) };

@ApiExtraModels(...kinds)
export class RecordEvidenceDto {
  @ApiProperty(anyKind)
  @IsObject()
  @ValidateNested()
  @Type(() => EvidenceDto, {
    keepDiscriminatorProperty: true,
    discriminator: { property: 'kind', subTypes: Object.entries(byKind).map(([name, value]) => ({ name, value })) },
  })
  evidence!: NewEvidence;
}

/** A fact as it is known, under the id by which verdicts name it. */
export class KnownEvidenceDto {
  @ApiProperty({ example: 'rating-3' }) id!: string;
  @ApiProperty(anyKind) evidence!: NewEvidence;
}

/** A fact under the entry and the id by which it is withdrawn. */
export class FactOfDto extends KnownEvidenceDto {
  @ApiProperty({ description: 'Mục có dữ kiện này: chính mục được hỏi, hoặc một mục là một với nó' }) of!: string;
}

export const shown = ({ id, ...evidence }: Evidence): KnownEvidenceDto => ({ id, evidence: evidence });
