import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { evidenceKinds, type EligibilityVerdict, type EvidenceKind, type Judged } from '@app/domain';
import type { Assessment } from '@app/commands';
import { KnownEvidenceDto, shown } from '../candidate/evidence.dto';
import { IsLegalDay } from '../http/rules';
import { Day, ListOf, Maybe, OneOf, OrNull, Texts } from '../http/schema';
import { BasisDto } from '../law/route.dto';
import { withLack, type Lacking } from './verdict-shown';

export class LawOnDto {
  @IsLegalDay()
  @ApiProperty({ required: false, format: 'date', description: 'Thử theo quy định của ngày khác; không thay đổi gì' })
  @IsOptional()
  lawOn?: string;
}

class LackingDto implements Lacking {
  @ApiProperty({ example: 'rating', description: 'Loại dữ kiện' }) kind!: string;
  @ApiProperty({ ...Maybe, description: 'Về gì: danh hiệu, điều được xác nhận' }) about?: string;
  @ApiProperty({ ...Maybe, type: 'integer' }) year?: number;
}

/** One condition of the card, with its parts. */
class JudgedDto implements Omit<Judged, 'missing' | 'parts'> {
  @ApiProperty({ description: 'Row of the law: its section and first cell' }) key!: string;
  @ApiProperty() says!: string;
  @ApiProperty() basis!: BasisDto;
  @OneOf(['met', 'notMet', 'unknown', 'unconfirmed']) standing!: Judged['standing'];
  @OneOf(['is', 'all', 'any', 'none']) mode!: Judged['mode'];
  @ApiProperty({ type: () => [JudgedDto] }) parts!: readonly JudgedDto[];
  @Texts({ description: 'Ids of the evidence that it rests on' }) used!: readonly string[];
  @ListOf(LackingDto, { ...Maybe, description: 'What evidence is missing' }) missing?: readonly LackingDto[];
  @Texts({ ...Maybe, description: 'Ids of evidence that contradicts itself' }) contradicting?: readonly string[];
  @Day({ ...Maybe, description: 'The day on which time alone will have met it' }) metFrom?: string;
}

export class VerdictDto implements Omit<EligibilityVerdict, 'conditions'> {
  @ApiProperty() rulebook!: string;
  @ApiProperty() award!: string;
  @Day() on!: string;
  @OneOf(['eligible', 'notEligible', 'open']) result!: EligibilityVerdict['result'];
  @ListOf(JudgedDto) conditions!: readonly JudgedDto[];
}

export class AssessmentDto {
  @ApiProperty() verdict!: VerdictDto;
  @Day({ description: 'The day whose law judged' }) lawOn!: string;
  @ApiProperty() text!: string;
  @OrNull() warning!: string | null;
  @ListOf(KnownEvidenceDto) evidence!: KnownEvidenceDto[];
  @ApiProperty({
    ...{ enum: evidenceKinds, isArray: true },
    description: 'Loại dữ kiện mà vai trò này không được xem; thẻ điều kiện không xét đến, dù có hay không',
  })
  withheld!: EvidenceKind[];
}

/** A verdict with the facts that it rests on; `withheld` are the kinds that it was given without. */
export function assessmentShown(found: Assessment, withheld: EvidenceKind[]): AssessmentDto {
  const { verdict, evidence, text, warning, lawOn } = found;
  return { verdict: withLack(verdict), lawOn, text, warning, evidence: evidence.map(shown), withheld };
}
