import { ApiProperty } from '@nestjs/swagger';
import type { FreeText } from '@app/domain';
import { DutyDto } from '../http/duty.dto';
import { Day, ListOf, Maybe, OneOf, Texts, Typed, Whole } from '../http/schema';
import { authorities, awards, recipients } from '../law/words';

class CalledDto {
  @ApiProperty() dossier!: string;
  @OneOf(authorities) authority!: string;
  @OneOf(recipients) recipient!: string;
  @OneOf(awards, { ...Maybe, description: 'Danh hiệu, hình thức được trao' }) award?: string;
}

class CeremonySummaryDto {
  @OneOf(['planned', 'held']) status!: string;
  @Typed() title!: FreeText;
  @Day() on!: string;
  @Typed() place!: FreeText;
  @ListOf(CalledDto, { description: 'In the order of calling' }) list!: CalledDto[];
  @Texts({ description: 'Handed over' }) done!: string[];
  @ListOf(DutyDto) owed!: DutyDto[];
}

export class CeremonyRowDto {
  @ApiProperty({ example: 'ceremony/LE-2024-10-10' }) id!: string;
  @Whole() version!: number;
  @ApiProperty() summary!: CeremonySummaryDto;
}
