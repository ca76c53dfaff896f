import { ApiProperty } from '@nestjs/swagger';
import type { CandidateRow, CouncilRow } from '@app/read-model';
import { OneOf, OrNull, Texts } from '../http/schema';
import { recipients } from '../law/words';

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
