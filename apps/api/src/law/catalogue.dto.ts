import { ApiProperty } from '@nestjs/swagger';
import { awardKinds, catalogueTypes, givers, proposers, type Catalogue, type CatalogueAward } from '@app/domain';
import { Day, ListOf, OneOf, OrNull } from '../http/schema';
import { BasisDto } from './route.dto';
import { levels, procedures, recipients, types, unitKinds } from './words';

const warned = { description: 'Điều phải nói khi chưa đọc được văn bản đang có hiệu lực' };

class ProposerDto {
  @OneOf(proposers) by!: (typeof proposers)[number];
  @ApiProperty() basis!: BasisDto;
}

class GiverDto {
  @OneOf(givers) by!: (typeof givers)[number];
  @ApiProperty() basis!: BasisDto;
}

class WayDto {
  @OneOf(types) type!: (typeof types)[number];
  @OneOf(procedures) procedure!: (typeof procedures)[number];
  @OneOf(unitKinds) unitKind!: (typeof unitKinds)[number];
}

class CatalogueAwardDto implements CatalogueAward {
  @ApiProperty({ example: 'HCLD-3' }) code!: string;
  @ApiProperty({ example: 'Huân chương Lao động hạng Ba' }) name!: string;
  @OneOf(awardKinds) kind!: CatalogueAward['kind'];
  @OneOf([...levels, 'otherBody']) level!: CatalogueAward['level'];
  @ApiProperty({ type: [String], enum: recipients }) recipients!: CatalogueAward['recipients'];
  @ApiProperty({ type: [String], enum: catalogueTypes }) types!: CatalogueAward['types'];
  @ApiProperty() proposedBy!: ProposerDto;
  @ListOf(GiverDto, { description: 'Vào ngày được hỏi' }) decidedBy!: GiverDto[];
  @ApiProperty() basis!: BasisDto;
  @ListOf(WayDto, { description: 'Cách đề nghị; trống khi chưa có quy trình' }) ways!: WayDto[];
}

export class CatalogueDto implements Catalogue {
  @Day() on!: string;
  @OrNull(String, warned) warning!: string | null;
  @ApiProperty() typesBasis!: BasisDto;
  @ListOf(CatalogueAwardDto) awards!: CatalogueAwardDto[];
}
