import { ApiProperty } from '@nestjs/swagger';
import {
  conflictRelations,
  custodies,
  officerFindings,
  scopes,
  standingsOfConditions,
  type ConflictRelation,
  type Finding,
  type FreeText,
  type OfficerFinding,
  type SaidOfDossier,
  type Standing,
  type SupplementItemSaid,
} from '@app/domain';
import { Day, ListOf, Maybe, Moment, OneOf, OrNull, Typed, Whole } from '../http/schema';
import { BasisDto } from '../law/route.dto';
import { authorities, awards } from '../law/words';
import { BonusDto } from './bonus.dto';
import { VerdictDto } from './eligibility.dto';

/** Many texts that people typed; null where one was erased. */
const Typeds = () => ApiProperty({ type: 'array', items: { type: 'string', nullable: true } });

class ByDto {
  @ApiProperty() by!: string;
  @Moment() at!: string;
}

class OfficerSaidDto extends ByDto {
  @ApiProperty() person!: string;
}

class ItemsSaidDto extends ByDto {
  @Typeds() items!: readonly FreeText[];
}

class ItemReviewSaidDto extends ByDto {
  @ApiProperty() accepted!: boolean;
  @Typed({ description: 'Vì sao trả lại' }) reason!: FreeText | null;
}

class ItemGivenDto extends ByDto {
  @Typed() text!: FreeText;
  @OrNull(ItemReviewSaidDto, { description: 'Trống khi chưa xem' }) review!: ItemReviewSaidDto | null;
}

class SupplementItemDto implements SupplementItemSaid {
  @ApiProperty({ example: '1.2', description: 'Yêu cầu thứ mấy, mục thứ mấy' }) id!: string;
  @Typed() asked!: FreeText;
  @ListOf(ItemGivenDto, { description: 'Mỗi lần đơn vị bổ sung mục này' }) answers!: ItemGivenDto[];
}

class SupplementSaidDto {
  @Typeds() items!: readonly FreeText[];
  @ApiProperty() asked!: ByDto;
  @OrNull(ItemsSaidDto, { description: 'Trống khi đơn vị chưa bổ sung' }) answer!: ItemsSaidDto | null;
  @ListOf(SupplementItemDto, { description: 'Từng mục: được yêu cầu gì, đã bổ sung gì, nhận hay trả lại' })
  parts!: SupplementItemDto[];
}

class ReturnSaidDto extends ByDto {
  @OneOf(custodies) from!: (typeof custodies)[number];
  @Typeds() missing!: readonly FreeText[];
  @Typed() ground!: FreeText;
}

class ConsultationAnswerDto {
  @ApiProperty() favourable!: boolean;
  @ApiProperty({ description: 'Quá hạn không trả lời là đồng ý' }) silent!: boolean;
  @Typed() paper!: FreeText | null;
  @OrNull() by!: string | null;
  @Moment() at!: string;
}

class ConsultationSaidDto {
  @ApiProperty() body!: string;
  @ApiProperty() asked!: ByDto;
  @OrNull(ConsultationAnswerDto) answer!: ConsultationAnswerDto | null;
}

class DisclosureReportSaidDto extends ByDto {
  @Whole() complaints!: number;
  @Typed() report!: FreeText;
}

class DisclosureSaidDto extends ByDto {
  @Day() from!: string;
  @Day() until!: string;
  @Typed() place!: FreeText;
  @OrNull(DisclosureReportSaidDto) report!: DisclosureReportSaidDto | null;
}

class PaperSaidDto extends ByDto {
  @Typed() paper!: FreeText;
}

class OpinionSaidDto extends PaperSaidDto {
  @ApiProperty() favourable!: boolean;
}

class PartyOpinionSaidDto {
  @OrNull(PaperSaidDto) asked!: PaperSaidDto | null;
  @OrNull(OpinionSaidDto) given!: OpinionSaidDto | null;
}

class WaiverSaidDto extends PaperSaidDto {
  @ApiProperty() track!: string;
  @ApiProperty() instead!: string;
}

class FindingSaidDto implements Finding {
  @ApiProperty() key!: string;
  @OneOf(standingsOfConditions) machine!: Standing;
  @OneOf(officerFindings) officer!: OfficerFinding;
  @Typed(Maybe) opinion?: FreeText;
}

class RecommendationSaidDto extends ByDto {
  @ApiProperty() favourable!: boolean;
  @ApiProperty({ ...Maybe, description: 'Ai được ký thay' }) onBehalfOf?: string;
  @OneOf(custodies, Maybe) to?: (typeof custodies)[number];
  @Typed(Maybe) opinion?: FreeText;
  @Typed({ ...Maybe, description: 'Lý do không đề nghị, hoặc vì sao coi điều kiện chưa rõ là đạt' }) ground?: FreeText;
  @ApiProperty(Maybe) verdict?: VerdictDto;
  @ListOf(FindingSaidDto, { ...Maybe, description: 'Kết luận từng điều kiện, cạnh kết quả xét của máy' })
  findings?: readonly FindingSaidDto[];
}

class ConflictSaidDto extends ByDto {
  @OneOf(conflictRelations) relation!: ConflictRelation;
  @Typed() ground!: FreeText;
}

class VerdictSaidDto {
  @OneOf(['award', 'initiative']) council!: 'award' | 'initiative';
  @ApiProperty() session!: string;
  @Whole() item!: number;
  @OneOf(['passed', 'failed', 'deferred']) outcome!: 'passed' | 'failed' | 'deferred';
  @Whole() for!: number;
  @Whole() against!: number;
  @Whole({ description: 'Tổng số thành viên' }) members!: number;
  @Whole({ description: 'Có mặt' }) present!: number;
  @ApiProperty({ description: 'Tỷ lệ cần đạt' }) needed!: string;
  @ApiProperty({ description: 'Không có hiệu lực khi hồ sơ đang tạm giữ' }) effective!: boolean;
  @ApiProperty({ enum: scopes, nullable: true, description: 'Phạm vi ảnh hưởng của sáng kiến' }) scope!: string | null;
  @Moment() at!: string;
}

class InsteadDto {
  @ApiProperty() dossier!: string;
  @ApiProperty() basis!: BasisDto;
}

class PaidBeforeDto {
  @ApiProperty() dossier!: string;
  @Whole() vnd!: number;
}

class SetOffSaidDto {
  @ListOf(PaidBeforeDto) titles!: readonly PaidBeforeDto[];
  @Whole({ description: 'Còn phải chi, VND' }) dueVnd!: number;
  @ApiProperty() basis!: BasisDto;
}

class DecisionSaidDto extends ByDto {
  @ApiProperty({ ...Maybe, description: 'Ai được ký thay' }) onBehalfOf?: string;
  @ApiProperty() decision!: string;
  @ApiProperty() number!: string;
  @Day() on!: string;
  @OneOf(authorities) authority!: (typeof authorities)[number];
  @OneOf(awards) award!: (typeof awards)[number];
  @OrNull(BonusDto) bonus!: BonusDto | null;
  @ApiProperty(Maybe) outdoneBy?: InsteadDto;
  @ApiProperty(Maybe) setOff?: SetOffSaidDto;
  @ApiProperty({ ...Maybe, description: 'Tiền thưởng trao bằng hiện vật lưu niệm, theo căn cứ này' })
  keepsake?: BasisDto;
}

const endings = [
  ...['DossierRecalled', 'DossierWithdrawn', 'DossierRefused', 'AwardCancelled', 'ReturnedByState', 'RefusedByState'],
];

class EndingSaidDto extends ByDto {
  @OneOf(endings) what!: string;
  @Typed() ground!: FreeText;
  @Typed() paper!: FreeText | null;
}

class PublishedSaidDto extends ByDto {
  @Typed() place!: FreeText;
}

/** What was said of the dossier on its way. */
export class SaidDto implements Omit<SaidOfDossier, 'done' | 'recommendation'> {
  @OrNull(OfficerSaidDto) officer!: OfficerSaidDto | null;
  @ListOf(SupplementSaidDto) supplements!: SupplementSaidDto[];
  @ListOf(ReturnSaidDto) returns!: ReturnSaidDto[];
  @ListOf(ConsultationSaidDto) consultations!: ConsultationSaidDto[];
  @ListOf(DisclosureSaidDto) disclosures!: DisclosureSaidDto[];
  @ApiProperty() partyOpinion!: PartyOpinionSaidDto;
  @ListOf(WaiverSaidDto) waivers!: WaiverSaidDto[];
  @ListOf(ConflictSaidDto, { description: 'Ai đã khai có liên quan' }) conflicts!: ConflictSaidDto[];
  @OrNull(RecommendationSaidDto) recommendation!: RecommendationSaidDto | null;
  @ListOf(VerdictSaidDto) verdicts!: SaidOfDossier['verdicts'];
  @OrNull(DecisionSaidDto) decision!: SaidOfDossier['decision'];
  @ListOf(EndingSaidDto) endings!: EndingSaidDto[];
  @OrNull(PaperSaidDto) nomineeAnswered!: PaperSaidDto | null;
  @OrNull(PublishedSaidDto) published!: PublishedSaidDto | null;
}
