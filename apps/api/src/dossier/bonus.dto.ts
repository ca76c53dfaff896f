import { ApiProperty } from '@nestjs/swagger';
import type { Bonus } from '@app/domain';
import { Maybe, Whole } from '../http/schema';
import { BasisDto } from '../law/route.dto';

export class BonusDto implements Bonus {
  @Whole({ description: 'Hệ số so với lương cơ sở, phần trăm: 150 là 1,5' }) hundredths!: number;
  @Whole({ description: 'Lương cơ sở, VND' }) baseSalary!: number;
  @Whole({ description: 'VND' }) vnd!: number;
  @ApiProperty() basis!: BasisDto;
  @ApiProperty({ ...Maybe, type: Boolean, description: 'Mức tối đa; mức cụ thể do người quyết định' }) ceiling?: true;
}
