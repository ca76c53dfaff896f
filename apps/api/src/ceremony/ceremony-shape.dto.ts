import { ApiProperty } from '@nestjs/swagger';
import type { FreeText } from '@app/domain';
import { ActDto } from '../http/acts/in-words';
import { DutyDto } from '../http/duty.dto';
import { Day, ListOf, Maybe, Moment, OneOf, OrNull, Texts, Typed, Whole } from '../http/schema';
import { authorities, awards, recipients } from '../law/words';

class CalledDto {
  @ApiProperty() dossier!: string;
  @OneOf(authorities) authority!: string;
  @OneOf(recipients) recipient!: string;
  @OneOf(awards, { ...Maybe, description: 'Danh hiệu, hình thức được trao' }) award?: string;
  @ApiProperty({ ...Maybe, enum: [true], type: Boolean, description: 'Truy tặng: gọi sau cùng, gia đình nhận' })
  posthumous?: true;
}

class CeremonySummaryDto {
  @OneOf(['planned', 'held']) status!: string;
  @Typed() title!: FreeText;
  @Day() on!: string;
  @Typed() place!: FreeText;
  @ListOf(CalledDto, { description: 'In the order of calling' }) list!: CalledDto[];
  @Texts({ description: 'Handed over' }) done!: string[];
  @ListOf(DutyDto, { description: 'Việc của cả lễ: mời, tổ chức, trao nốt' }) owed!: DutyDto[];
  @ApiProperty({ description: 'Còn việc phải làm' }) live!: boolean;
  @OrNull(String, { format: 'date-time' }) nextDueAt!: string | null;
}

export class CeremonyRowDto {
  @ApiProperty({ example: 'ceremony/LE-2024-10-10' }) id!: string;
  @Whole() version!: number;
  @ApiProperty() summary!: CeremonySummaryDto;
}

class GivenDto {
  @Typed({ description: 'Số ký nhận' }) receipt!: FreeText;
  @OneOf(['candidate', 'representative']) receivedBy!: string;
  @Moment() at!: string;
}

/** One call of the ceremony: who is called, for what, and whether it was handed over. */
export class CalledLineDto {
  @ApiProperty({ example: 'HS-2024-000123' }) dossier!: string;
  @Whole({ description: 'Place in the order of calling, from 1' }) place!: number;
  @OrNull() name!: string | null;
  @OrNull() unitName!: string | null;
  @OneOf(recipients) recipient!: string;
  @ApiProperty({ enum: awards, nullable: true }) award!: string | null;
  @ApiProperty() awardName!: string;
  @ApiProperty({ type: GivenDto, nullable: true }) given!: GivenDto | null;
}

class CeremonyDto {
  @ApiProperty({ example: 'LE-2024-10-10' }) id!: string;
  @Whole() version!: number;
  @OneOf(['planned', 'held']) status!: string;
  @Typed() title!: FreeText;
  @Day() on!: string;
  @Typed() place!: FreeText;
  @ListOf(CalledLineDto, { description: 'In the order of calling' }) lines!: CalledLineDto[];
}

export class CeremonyAnswerDto {
  @ApiProperty() ceremony!: CeremonyDto;
  @Moment({ description: 'Business time of the answer' }) now!: string;
  @ListOf(ActDto, { description: 'To hand over, to move, to close: mine now or why not, in words' })
  acts!: readonly ActDto[];
}
