import { ApiProperty, PickType } from '@nestjs/swagger';
import { custodies } from '@app/domain';
import type { Figure } from '@app/read-model';
import { DossierListDto } from '../dossier/dossier-list.dto';
import { NamesDto } from '../http/names';
import { ListOf, Moment, OneOf, Whole } from '../http/schema';
import type { StayFigure } from './stays';

export class FiguresFilterDto extends PickType(DossierListDto, ['award', 'unit', 'year']) {}

class FigureDto implements Figure {
  @OneOf(['custody', 'unit', 'award']) by!: Figure['by'];
  @ApiProperty({ description: 'Mã bước, đơn vị hoặc danh hiệu' }) key!: string;
  @Whole() onTime!: number;
  @Whole() soon!: number;
  @Whole() overdue!: number;
  @Whole({ description: 'Không có hạn nào đang chạy' }) none!: number;
}

class StayFigureDto implements StayFigure {
  @OneOf(custodies) custody!: string;
  @Whole({ description: 'Số lượt đã qua trọn' }) count!: number;
  @ApiProperty({ description: 'Ngày làm việc, trung vị' }) medianDays!: number;
  @Whole({ nullable: true, description: 'Hạn, ngày làm việc; null khi các quy trình không cùng một hạn' })
  limitDays!: number | null;
}

export class FiguresDto {
  @ListOf(FigureDto, { description: 'Hồ sơ chưa đóng' }) rows!: FigureDto[];
  @ListOf(StayFigureDto) stays!: StayFigureDto[];
  @Moment({ description: 'Business time of the answer' }) now!: string;
  @ApiProperty() names?: NamesDto;
}
