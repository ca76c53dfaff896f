import { ApiProperty } from '@nestjs/swagger';
import { payers, type FreeText } from '@app/domain';
import { ActDto } from '../http/acts/in-words';
import { BonusDto } from '../dossier/bonus.dto';
import { DutyDto } from '../http/duty.dto';
import { Day, ListOf, Maybe, Moment, OneOf, OrNull, Texts, Typed, Whole } from '../http/schema';
import { BasisDto } from '../law/route.dto';
import { authorities, awards, recipients } from '../law/words';

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
  @OrNull(String, { description: 'Đơn vị mà người đứng đầu đã quyết định' }) unit!: string | null;
  @Texts() dossiers!: string[];
  @Texts({ description: 'Those whose award was cancelled' }) cancelled!: string[];
  @Whole({ description: 'Bonuses together' }) totalVnd!: number;
  @OneOf(payers, { description: 'Quỹ chi tiền thưởng' }) paidBy!: string;
  @ListOf(ComparedDto, { ...Maybe, description: 'Danh hiệu cùng thời gian trong quyết định khác' })
  compared?: ComparedDto[];
  @ListOf(DutyDto, { description: 'Việc của cả quyết định: công bố, gửi kết quả, chi thưởng, thu hồi' })
  owed!: DutyDto[];
  @ApiProperty({ description: 'Còn việc phải làm' }) live!: boolean;
  @OrNull(String, { format: 'date-time' }) nextDueAt!: string | null;
}

export class DecisionRowDto {
  @ApiProperty({ example: 'decision/QD-2024-0500' }) id!: string;
  @Whole() version!: number;
  @ApiProperty() summary!: DecisionSummaryDto;
}

/** One line of the decision: who is given what, and what is paid for it. */
export class DecisionLineDto {
  @ApiProperty({ example: 'HS-2024-000123' }) dossier!: string;
  @OrNull() name!: string | null;
  @OrNull() unitName!: string | null;
  @OneOf(recipients) recipient!: string;
  @OneOf(awards) award!: string;
  @ApiProperty() awardName!: string;
  @ApiProperty({ type: BonusDto, nullable: true }) bonus!: BonusDto | null;
  @Whole({ description: 'What is to be paid by this decision, VND' }) dueVnd!: number;
  @OrNull(String, { description: 'Who holds the higher title of the same time, which is paid instead' })
  outdoneBy!: string | null;
  @ApiProperty() cancelled!: boolean;
  @ApiProperty({ description: 'Whether the result still has to be published' }) toPublish!: boolean;
  @ApiProperty() handedOver!: boolean;
}

class CancelledByDto {
  @ApiProperty() number!: string;
  @Texts() dossiers!: readonly string[];
  @Typed() ground!: FreeText;
  @Typed() paper!: FreeText;
  @Moment() at!: string;
}

class IssuedDecisionDto {
  @ApiProperty({ example: 'QD-2024-0500' }) id!: string;
  @Whole() version!: number;
  @OneOf(['issued', 'cancelled']) status!: string;
  @ApiProperty() number!: string;
  @Day() on!: string;
  @OneOf(authorities) authority!: string;
  @OneOf(payers, { description: 'Quỹ chi tiền thưởng' }) paidBy!: string;
  @Whole({ description: 'Of the lines shown that are in force, VND' }) totalVnd!: number;
  @ListOf(DecisionLineDto, { description: 'To a unit its own only' }) lines!: DecisionLineDto[];
  @ListOf(DutyDto, { description: 'Việc của cả quyết định còn phải làm' }) owed!: readonly DutyDto[];
  @Texts({ description: 'Đã hủy bỏ sau khi trao, chưa thu hồi xong; những hồ sơ được xem' }) toReturn!: string[];
  @ListOf(CancelledByDto) cancellations!: CancelledByDto[];
  @OrNull(String, { description: 'Who signed' }) signedBy!: string | null;
  @OrNull(String, { description: 'For whom, where it was signed for another' }) signedFor!: string | null;
}

export class DecisionAnswerDto {
  @ApiProperty() decision!: IssuedDecisionDto;
  @Moment({ description: 'Business time of the answer' }) now!: string;
  @ListOf(ActDto, { description: 'To publish, to pay, to take back, to cancel: mine now or why not, in words' })
  acts!: readonly ActDto[];
}
