import { ApiProperty } from '@nestjs/swagger';
import { voteModes, type FreeText, type ItemResult, type LiveSession } from '@app/domain';
import { DoneDto } from '../dossier/dossier-shape.dto';
import { DutyDto } from '../http/duty.dto';
import { Day, ListOf, Maybe, Moment, OneOf, OrNull, Texts, Typed, Whole } from '../http/schema';
import { CouncilRuleDto } from '../law/route.dto';
import { levels } from '../law/words';

const kinds = ['award', 'initiative'] as const;
const statuses = ['planned', 'frozen', 'meeting', 'signed', 'cancelled'] as const;

const outcomes = ['passed', 'failed', 'deferred'] as const;

class CountDto {
  @Whole() for!: number;
  @Whole() against!: number;
  @Whole(Maybe) blank?: number;
  @Whole(Maybe) invalid?: number;
  @ApiProperty({ description: 'The teller; `open:` and the secretary for a show of hands' }) by!: string;
}

class FrameDto {
  @OneOf(voteModes) mode!: (typeof voteModes)[number];
  @Whole({ description: 'How many members there were' }) members!: number;
  @Texts({ description: 'Who was there' }) present!: readonly string[];
  @Texts({ description: 'Who of them stood aside' }) recused!: readonly string[];
}

class ClosedDto {
  @OneOf(voteModes) mode!: (typeof voteModes)[number];
  @Whole() members!: number;
  @Whole() present!: number;
  @Whole() recused!: number;
  @Whole() for!: number;
  @Whole() against!: number;
  @Whole() blank!: number;
  @Whole() invalid!: number;
  @ApiProperty({ example: '> 1/2' }) needed!: string;
  @OneOf(['passed', 'failed']) outcome!: 'passed' | 'failed';
}

class RoundDto {
  @Whole() round!: number;
  @OneOf(voteModes) mode!: (typeof voteModes)[number];
  @ListOf(CountDto) counts!: readonly CountDto[];
  @OneOf(['corrected', 'disputed', 'reopened']) ended!: 'corrected' | 'disputed' | 'reopened';
}

class AgendaItemDto {
  @Whole() item!: number;
  @ApiProperty({ example: 'HS-2024-000123' }) dossier!: string;
  @ApiProperty() rule!: CouncilRuleDto;
  @OneOf(levels, Maybe) level?: (typeof levels)[number];
  @ListOf(DoneDto, { ...Maybe, description: 'Who may not vote on it or count its ballots' }) done?: DoneDto[];
  @ListOf(CountDto, { description: 'Of this round; until both are in, each teller sees the own one only' })
  counts!: CountDto[];
  @ApiProperty() deferred!: boolean;
  @Texts() recused!: string[];
  @Whole() round!: number;
  @ApiProperty({ type: FrameDto, nullable: true, description: 'Frozen when it was opened' }) vote!: FrameDto | null;
  @ApiProperty({ description: 'The two counts differ: a recount is to be ordered' }) disputed!: boolean;
  @ApiProperty({ type: [String], nullable: true, description: 'Who corrects their count in this round' })
  correctedBy!: readonly string[] | null;
  @ApiProperty({ type: ClosedDto, nullable: true }) closed!: ClosedDto | null;
  @ListOf(RoundDto, { description: 'Rounds before' }) rounds!: readonly RoundDto[];
}

export class ItemResultDto implements ItemResult {
  @Whole() item!: number;
  @ApiProperty() dossier!: string;
  @OneOf(outcomes) outcome!: ItemResult['outcome'];
  @Whole() for!: number;
  @Whole() against!: number;
  @ApiProperty({ example: '9/10' }) needed!: string;
  @OneOf(voteModes, Maybe) mode?: (typeof voteModes)[number];
  @Whole(Maybe) round?: number;
  @Whole(Maybe) blank?: number;
  @Whole(Maybe) invalid?: number;
  @Whole({ ...Maybe, description: 'How many members there were at the vote' }) members?: number;
  @Whole({ ...Maybe, description: 'How many were there at the vote' }) present?: number;
  @Whole({ ...Maybe, description: 'How many of them stood aside' }) recused?: number;
}

class DelegateOfDto {
  @ApiProperty() member!: string;
  @ApiProperty() delegate!: string;
}

class SeatingDto {
  @Texts() members!: readonly string[];
  @OrNull() chair!: string | null;
  @Texts() deputies!: readonly string[];
  @Texts() secretaries!: readonly string[];
  @Texts() tellers!: readonly string[];
  @ListOf(DelegateOfDto) delegates!: readonly DelegateOfDto[];
}

export class SessionDto {
  @OneOf(statuses) status!: LiveSession['status'];
  @Whole() version!: number;
  @OneOf(kinds) kind!: LiveSession['kind'];
  @Typed() title!: FreeText;
  @Day() on!: string;
  @OrNull(String, { description: 'Null for a session of before councils were recorded' }) council!: string | null;
  @ApiProperty({ type: SeatingDto, nullable: true, description: 'Who sits, by the council, on the day of the session' })
  seating!: SeatingDto | null;
  @Texts() members!: readonly string[];
  @Texts() present!: readonly string[];
  @OrNull(String, { description: 'Who presides' }) chairing!: string | null;
  @ListOf(AgendaItemDto) items!: LiveSession['items'];
  @Whole({ description: 'Highest item number ever given' }) lastItem!: number;
  @ListOf(ItemResultDto) results!: readonly ItemResult[];
  @ListOf(DutyDto) owed!: readonly DutyDto[];
}

export class ResultsDto {
  @ListOf(ItemResultDto) results!: ItemResultDto[];
}

class ItemRefDto {
  @Whole() item!: number;
  @ApiProperty() dossier!: string;
}

class SessionSummaryDto {
  @OneOf(kinds) kind!: string;
  @Typed() title!: FreeText;
  @Day() on!: string;
  @OneOf(statuses) status!: string;
  @OrNull() council!: string | null;
  @Texts({ description: 'Who has a right in it' }) persons!: string[];
  @Texts() tellers!: string[];
  @Whole({ description: 'How many' }) members!: number;
  @Whole({ description: 'How many' }) present!: number;
  @ListOf(ItemRefDto) items!: ItemRefDto[];
  /** Whether a process follows it. */
  @ApiProperty() live!: boolean;
  @Moment({ nullable: true }) nextDueAt!: string | null;
  @ListOf(DutyDto) owed!: DutyDto[];
}

export class SessionRowDto {
  @ApiProperty({ example: 'session/HDTDKT-2024-12-18' }) id!: string;
  @Whole() version!: number;
  @ApiProperty() summary!: SessionSummaryDto;
}
