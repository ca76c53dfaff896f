import { ApiProperty } from '@nestjs/swagger';
import { payers } from '@app/domain';
import { DutyDto } from '../http/duty.dto';
import { Day, ListOf, OneOf, Texts, Whole } from '../http/schema';
import { authorities } from '../law/words';

class DecisionSummaryDto {
  @OneOf(['issued', 'cancelled']) status!: string;
  @ApiProperty() number!: string;
  @Day() on!: string;
  @OneOf(authorities) authority!: string;
  @Texts() dossiers!: string[];
  @Texts({ description: 'Those whose award was cancelled' }) cancelled!: string[];
  @Whole({ description: 'Bonuses together' }) totalVnd!: number;
  @OneOf(payers, { description: 'Quỹ chi tiền thưởng' }) paidBy!: string;
  @ListOf(DutyDto) owed!: DutyDto[];
}

export class DecisionRowDto {
  @ApiProperty({ example: 'decision/QD-2024-0500' }) id!: string;
  @Whole() version!: number;
  @ApiProperty() summary!: DecisionSummaryDto;
}
