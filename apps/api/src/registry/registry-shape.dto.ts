import { ApiProperty } from '@nestjs/swagger';
import type { CandidateRow } from '@app/read-model';
import { OneOf, OrNull } from '../http/schema';
import { recipients } from '../law/words';

export class CandidateRowDto implements CandidateRow {
  @ApiProperty() id!: string;
  @OneOf(recipients) kind!: CandidateRow['kind'];
  @ApiProperty() name!: string;
  @OrNull() unit!: string | null;
  @ApiProperty({ description: 'An invented person of a demonstration' }) invented!: boolean;
}
