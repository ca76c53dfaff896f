import { ApiProperty } from '@nestjs/swagger';
import type { CandidateRow, CouncilRow, UnitRow } from '@app/read-model';
import { Day, OneOf, OrNull, Texts } from '../http/schema';
import { recipients, unitKinds } from '../law/words';

export class UnitRowDto implements UnitRow {
  @ApiProperty({ example: 'SGDDT' }) code!: string;
  @ApiProperty() name!: string;
  @OneOf([...unitKinds, 'central', 'cluster']) kind!: UnitRow['kind'];
  @Day() validFrom!: string;
  @Day({ nullable: true }) validTo!: string | null;
}

export class CandidateRowDto implements CandidateRow {
  @ApiProperty() id!: string;
  @OneOf(recipients) kind!: CandidateRow['kind'];
  @ApiProperty() name!: string;
  @OrNull() unit!: string | null;
  @ApiProperty({ description: 'An invented person of a demonstration' }) invented!: boolean;
}

export class CouncilRowDto implements CouncilRow {
  @ApiProperty() id!: string;
  @OneOf(['award', 'initiative']) kind!: CouncilRow['kind'];
  @ApiProperty() name!: string;
  @Texts({ description: 'Person ids' }) members!: string[];
}
