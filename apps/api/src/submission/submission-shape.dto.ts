import { ApiProperty } from '@nestjs/swagger';
import { custodies, type FreeText } from '@app/domain';
import { ActDto } from '../http/acts/in-words';
import { DutyDto } from '../http/duty.dto';
import { NamesDto } from '../http/names';
import { ListOf, Moment, OneOf, OrNull, Texts, Typed, Whole } from '../http/schema';
import { awards } from '../law/words';

const places = [...custodies, 'closed'] as const;

class SubmissionSummaryDto {
  @OneOf(['sent', 'packaged', 'received']) status!: string;
  @OneOf(['unit', 'state']) kind!: string;
  @ApiProperty() number!: string;
  @ApiProperty() unit!: string;
  @ApiProperty({ enum: awards, nullable: true, description: 'Of a package to the State' }) award!: string | null;
  @Texts() dossiers!: string[];
  @Typed() receipt!: FreeText | null;
  /** Whether a process follows it. */
  @ApiProperty() live!: boolean;
  @Moment({ nullable: true }) nextDueAt!: string | null;
  @ListOf(DutyDto) owed!: DutyDto[];
}

export class SubmissionRowDto {
  @ApiProperty({ example: 'submission/TTr-SGDDT-01' }) id!: string;
  @Whole() version!: number;
  @ApiProperty() summary!: SubmissionSummaryDto;
}

export class SubmissionDetailDto extends SubmissionRowDto {
  @ApiProperty() names!: NamesDto;
}

class PackageDto {
  @OneOf(['sent', 'packaged', 'received']) status!: string;
  @Whole() version!: number;
  @OneOf(['unit', 'state']) kind!: string;
  @ApiProperty() number!: string;
  @ApiProperty() unit!: string;
  @ApiProperty({ enum: awards, nullable: true }) award!: string | null;
  @Texts() dossiers!: readonly string[];
  @Typed() receipt!: FreeText | null;
  @ListOf(DutyDto) owed!: readonly DutyDto[];
}

/** A dossier of the package, and what became of it. */
class PackageLineDto {
  @ApiProperty({ example: 'HS-2024-000123' }) dossier!: string;
  @OrNull() name!: string | null;
  @OrNull() unitName!: string | null;
  @OneOf(awards) award!: string;
  @OneOf(places, { description: 'Where it is now' }) custody!: string;
  @OrNull(String, { description: 'The decision that the State made of it' }) decision!: string | null;
  @OrNull() decisionNumber!: string | null;
}

export class PackageAnswerDto {
  @ApiProperty() package!: PackageDto;
  @ListOf(PackageLineDto) lines!: PackageLineDto[];
  @Moment({ description: 'When it was submitted' }) sentAt!: string;
  @Moment({ description: 'Since when it lies where it lies' }) since!: string;
  @Moment({ description: 'Business time of the answer' }) now!: string;
  @ListOf(ActDto, { description: 'Every act, mine now or why not, in words' }) acts!: readonly ActDto[];
  @ApiProperty() names?: NamesDto;
}
