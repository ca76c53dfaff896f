import { ApiProperty } from '@nestjs/swagger';
import { allUnitKinds, unitConfidences, unitMarks, type UnitKind } from '@app/domain';
import type { UnitRow } from '@app/read-model';
import { Day, ListOf, OneOf, OrNull, Texts, Whole } from '../http/schema';
import type { RelatedUnit, UnitPage } from './unit-page';

export class UnitRowDto implements UnitRow {
  @ApiProperty({ example: 'SGDDT' }) code!: string;
  @ApiProperty() name!: string;
  @OneOf(allUnitKinds) kind!: UnitKind;
  @Day() validFrom!: string;
  @Day({ nullable: true }) validTo!: string | null;
}

class RelatedUnitDto implements RelatedUnit {
  @ApiProperty() code!: string;
  @ApiProperty({ description: 'Tên vào ngày đó' }) name!: string;
}

class TakenDto extends RelatedUnitDto {
  @Day() from!: string;
  @ApiProperty({ description: 'Văn bản' }) paper!: string;
}

class MemberDto extends RelatedUnitDto {
  @Day() from!: string;
  @Day({ nullable: true }) to!: string | null;
}

class NamedFromDto {
  @ApiProperty() name!: string;
  @Day() from!: string;
}

class MarkedDto {
  @OneOf(unitMarks) mark!: (typeof unitMarks)[number];
  @OrNull() value!: string | null;
  @Day() from!: string;
  @Day({ nullable: true }) to!: string | null;
}

class UnitSourceDto {
  @OneOf(unitConfidences) confidence!: (typeof unitConfidences)[number];
  @ApiProperty() ref!: string;
  @Texts({ description: 'Điều mà nguồn không cho biết, chỉ để minh họa' }) assumed!: readonly string[];
}

export class UnitOnDayDto implements UnitPage {
  @ApiProperty({ example: 'X-03164' }) code!: string;
  @OneOf(allUnitKinds) kind!: UnitKind;
  @ApiProperty({ description: 'Tên vào ngày đó' }) name!: string;
  @Whole() version!: number;
  @Day() on!: string;
  @ApiProperty() inForce!: boolean;
  @Day() validFrom!: string;
  @Day({ nullable: true }) validTo!: string | null;
  @OrNull() gso!: string | null;
  @ListOf(NamedFromDto) names!: NamedFromDto[];
  @OrNull(RelatedUnitDto) parent!: RelatedUnitDto | null;
  @ListOf(TakenDto) predecessors!: TakenDto[];
  @ListOf(TakenDto) successors!: TakenDto[];
  @ListOf(MarkedDto) marks!: MarkedDto[];
  @ListOf(MemberDto) clusters!: MemberDto[];
  @ListOf(MemberDto) members!: MemberDto[];
  @ApiProperty({ type: UnitSourceDto }) source!: UnitSourceDto;
}
