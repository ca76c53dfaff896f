import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import {
  alternatives,
  clockKinds,
  custodies,
  pauseCauses,
  roles,
  scopes,
  trackKinds,
  type Basis,
  type ClockRule,
  type CouncilRule,
  type Custody,
  type PauseCause,
  type Route,
  type Share,
  type TrackRule,
} from '@app/domain';
import { ListOf, Maybe, OneOf, OrNull, Texts, Whole } from '../http/schema';
import { authorities, awards, deciders, levels, procedures, types } from './words';

export class BasisDto implements Basis {
  @ApiProperty() text!: string;
  @ApiProperty() article!: string;
  @OneOf(['SOURCED', 'INFERRED', 'RECALLED']) confidence!: Basis['confidence'];
}

class ShareDto implements Share {
  @Whole() numerator!: number;
  @Whole() denominator!: number;
  @OneOf(['allMembers', 'presentMembers']) of!: Share['of'];
  @ApiProperty({ ...Maybe, type: Boolean, description: 'The share itself is not enough' }) moreThan?: true;
  @ApiProperty() basis!: BasisDto;
}

export class CouncilRuleDto implements CouncilRule {
  @ApiProperty() pass!: ShareDto;
  @ApiProperty() quorum!: ShareDto;
  @ApiProperty({ ...Maybe, description: 'What asks for a ballot; absent: a show of hands is enough' })
  ballot?: BasisDto;
}

class AlternativeDto {
  @OneOf(alternatives) instead!: (typeof alternatives)[number];
  @ApiProperty() basis!: BasisDto;
}

class TrackRuleDto implements TrackRule {
  @OneOf(trackKinds) kind!: TrackRule['kind'];
  @OneOf(custodies) before!: Custody;
  @ApiProperty() basis!: BasisDto;
  @Texts({ ...Maybe, description: 'consultation: bodies asked' }) bodies?: readonly string[];
  @Whole({ ...Maybe, description: 'disclosure: fewest working days before the session' }) minWorkingDays?: number;
  @OneOf(scopes, { ...Maybe, description: 'initiative: the scope that the award asks for' }) scope?: TrackRule['scope'];
  @ListOf(AlternativeDto, Maybe) alternatives?: readonly AlternativeDto[];
}

export class WorkingDaysDto {
  @Whole() workingDays!: number;
}
class CalendarDaysDto {
  @Whole() calendarDays!: number;
}
class FixedDateDto {
  @Whole() month!: number;
  @Whole() day!: number;
  @Whole() yearsLater!: number;
}
class FromTitleDto {
  @ApiProperty() whenUnknown!: BasisDto;
}

/** A limit in one of its three forms. */
export const IsLimit = (more: object = {}) =>
  ApiProperty({
    ...more,
    oneOf: [WorkingDaysDto, CalendarDaysDto, FixedDateDto].map((t) => ({ $ref: getSchemaPath(t) })),
  });

@ApiExtraModels(WorkingDaysDto, CalendarDaysDto, FixedDateDto)
class ClockRuleDto implements ClockRule {
  @OneOf(clockKinds) kind!: ClockRule['kind'];
  @IsLimit() limit!: ClockRule['limit'];
  @IsLimit({ ...Maybe, description: 'Where what is of education has its own' }) ofEducation?: ClockRule['limit'];
  @ApiProperty({ type: 'array', items: { type: 'integer' } }) remindBefore!: readonly number[];
  @ApiProperty({ ...Maybe, description: 'The office’s own, which binds nobody' }) target?: WorkingDaysDto;
  @ApiProperty({ type: [String], enum: pauseCauses }) pausesOn!: readonly PauseCause[];
  @ApiProperty(Maybe) fromTitle?: FromTitleDto;
  @OneOf(roles) owedBy!: ClockRule['owedBy'];
  @ApiProperty() basis!: BasisDto;
}

export class RouteDto implements Route {
  @OneOf(awards) award!: Route['award'];
  @OneOf(types) type!: Route['type'];
  @OneOf(procedures) procedure!: Route['procedure'];
  @ApiProperty() rulebook!: string;
  @OneOf(levels) level!: Route['level'];
  @ApiProperty({ type: [String], enum: custodies }) custodies!: readonly Custody[];
  @OneOf(deciders) decider!: Route['decider'];
  @OneOf(authorities) authority!: Route['authority'];
  @OrNull(CouncilRuleDto) council!: CouncilRuleDto | null;
  @OrNull(CouncilRuleDto) initiativeCouncil!: CouncilRuleDto | null;
  @ListOf(TrackRuleDto) tracks!: readonly TrackRuleDto[];
  @ListOf(ClockRuleDto) clocks!: readonly ClockRuleDto[];
  @ApiProperty({ ...Maybe, description: 'Điều phải nói khi chưa đọc được văn bản đang có hiệu lực' }) warning?: string;
}
