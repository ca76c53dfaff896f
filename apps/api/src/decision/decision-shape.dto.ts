import { ApiProperty } from '@nestjs/swagger';
import { payers } from '@app/domain';
import { DutyDto } from '../http/duty.dto';
import { Day, ListOf, Maybe, OneOf, Texts, Whole } from '../http/schema';
import { BasisDto } from '../law/route.dto';
import { authorities } from '../law/words';

class SetOffDto {
  @ApiProperty() dossier!: string;
  @Whole({ description: 'Số đã chi' }) vnd!: number;
}

class TitlesSetOffDto {
  @ListOf(SetOffDto) titles!: SetOffDto[];
  @Whole({ description: 'Số còn phải chi' }) dueVnd!: number;
  @ApiProperty() basis!: BasisDto;
}

class OutdoneByDto {
  @ApiProperty({ description: 'Hồ sơ có danh hiệu cao hơn cùng thời gian' }) dossier!: string;
  @ApiProperty() basis!: BasisDto;
}

class ComparedDto {
  @ApiProperty() dossier!: string;
  @ApiProperty(Maybe) outdoneBy?: OutdoneByDto;
  @ApiProperty(Maybe) setOff?: TitlesSetOffDto;
}

class DecisionSummaryDto {
  @OneOf(['issued', 'cancelled']) status!: string;
  @ApiProperty() number!: string;
  @Day() on!: string;
  @OneOf(authorities) authority!: string;
  @Texts() dossiers!: string[];
  @Texts({ description: 'Those whose award was cancelled' }) cancelled!: string[];
  @Whole({ description: 'Bonuses together' }) totalVnd!: number;
  @OneOf(payers, { description: 'Quỹ chi tiền thưởng' }) paidBy!: string;
  @ListOf(ComparedDto, { ...Maybe, description: 'Danh hiệu cùng thời gian trong quyết định khác' })
  compared?: ComparedDto[];
  @ListOf(DutyDto) owed!: DutyDto[];
}

export class DecisionRowDto {
  @ApiProperty({ example: 'decision/QD-2024-0500' }) id!: string;
  @Whole() version!: number;
  @ApiProperty() summary!: DecisionSummaryDto;
}
