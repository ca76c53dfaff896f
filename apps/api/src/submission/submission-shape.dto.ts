import { ApiProperty } from '@nestjs/swagger';
import { DutyDto } from '../http/duty.dto';
import { ListOf, Moment, OneOf, OrNull, Texts, Whole } from '../http/schema';
import { awards } from '../law/words';

class SubmissionSummaryDto {
  @OneOf(['sent', 'packaged', 'received']) status!: string;
  @OneOf(['unit', 'state']) kind!: string;
  @ApiProperty() number!: string;
  @ApiProperty() unit!: string;
  @ApiProperty({ enum: awards, nullable: true, description: 'Of a package to the State' }) award!: string | null;
  @Texts() dossiers!: string[];
  @OrNull() receipt!: string | null;
  @Moment({ nullable: true }) nextDueAt!: string | null;
  @ListOf(DutyDto) owed!: DutyDto[];
}

export class SubmissionRowDto {
  @ApiProperty({ example: 'submission/TTr-SGDDT-01' }) id!: string;
  @Whole() version!: number;
  @ApiProperty() summary!: SubmissionSummaryDto;
}
