import { ApiProperty } from '@nestjs/swagger';
import type { ItemResult, LiveSession } from '@app/domain';
import { DoneDto } from '../dossier/dossier-shape.dto';
import { DutyDto } from '../http/duty.dto';
import { Day, ListOf, Maybe, Moment, OneOf, Texts, Whole } from '../http/schema';
import { CouncilRuleDto } from '../law/route.dto';
import { levels } from '../law/words';

const kinds = ['award', 'initiative'] as const;
const statuses = ['planned', 'frozen', 'meeting', 'signed', 'cancelled'] as const;

class CountDto {
  @Whole({ description: 'The item that was counted' }) item!: number;
  @Whole() for!: number;
  @Whole() against!: number;
  @ApiProperty({ description: 'The teller; `open:` and the secretary for an open vote' }) by!: string;
}

class AgendaItemDto {
  @Whole() item!: number;
  @ApiProperty({ example: 'HS-2024-000123' }) dossier!: string;
  @ApiProperty() rule!: CouncilRuleDto;
  @OneOf(levels, Maybe) level?: (typeof levels)[number];
  @ListOf(DoneDto, { ...Maybe, description: 'Who may not vote on it or count its ballots' }) done?: DoneDto[];
  @ListOf(CountDto) counts!: CountDto[];
  @ApiProperty() deferred!: boolean;
  @Texts() recused!: string[];
}

export class ItemResultDto implements ItemResult {
  @Whole() item!: number;
  @ApiProperty() dossier!: string;
  @OneOf(['passed', 'failed', 'deferred']) outcome!: ItemResult['outcome'];
  @Whole() for!: number;
  @Whole() against!: number;
  @ApiProperty({ example: '9/10' }) needed!: string;
}

export class SessionDto {
  @OneOf(statuses) status!: LiveSession['status'];
  @Whole() version!: number;
  @OneOf(kinds) kind!: LiveSession['kind'];
  @ApiProperty() title!: string;
  @Day() on!: string;
  @Texts() members!: readonly string[];
  @Texts() present!: readonly string[];
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
  @ApiProperty() title!: string;
  @Day() on!: string;
  @OneOf(statuses) status!: string;
  @Whole({ description: 'How many' }) members!: number;
  @Whole({ description: 'How many' }) present!: number;
  @ListOf(ItemRefDto) items!: ItemRefDto[];
  @Moment({ nullable: true }) nextDueAt!: string | null;
  @ListOf(DutyDto) owed!: DutyDto[];
}

export class SessionRowDto {
  @ApiProperty({ example: 'session/HDTDKT-2024-12-18' }) id!: string;
  @Whole() version!: number;
  @ApiProperty() summary!: SessionSummaryDto;
}
