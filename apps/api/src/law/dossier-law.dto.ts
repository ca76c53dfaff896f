import { ApiProperty } from '@nestjs/swagger';
import { paperCodes, type DossierPapers, type PaperRule } from '@app/domain';
import { ListOf, OneOf, OrNull } from '../http/schema';
import { BasisDto, RouteDto } from './route.dto';

class FormDto {
  @ApiProperty({ example: 'Mẫu 05' }) number!: string;
  @ApiProperty() basis!: BasisDto;
}

export class PaperRuleDto implements PaperRule {
  @OneOf(paperCodes) paper!: PaperRule['paper'];
  @ApiProperty() name!: string;
  @OrNull(FormDto) form!: FormDto | null;
  @ApiProperty() basis!: BasisDto;
  @OrNull(String, { description: 'Chỉ trong trường hợp này' }) when!: string | null;
}

export class DossierPapersDto implements DossierPapers {
  @ApiProperty() rulebook!: string;
  @OrNull(String, { description: 'Điều phải nói khi chưa đọc được văn bản đang có hiệu lực' }) warning!: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Số bộ bản chính; trống khi tỉnh quy định' })
  originals!: number | null;
  @ListOf(PaperRuleDto) papers!: PaperRuleDto[];
}

/** The law of one dossier: pinned at complete reception, until then that of today. */
export class DossierLawDto {
  @ApiProperty({ description: 'Đã chốt khi tiếp nhận' }) pinned!: boolean;
  @ApiProperty() route!: RouteDto;
  @ApiProperty() papers!: DossierPapersDto;
  @ListOf(PaperRuleDto, { description: 'Giấy tờ đơn vị phải có mà chưa kê' }) missing!: PaperRule[];
}
