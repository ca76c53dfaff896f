import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { Pool } from 'pg';
import { Office } from '@app/commands';
import { today } from '../clock/today';
import { Shows } from '../http/answers';
import { IsLegalDay } from '../http/rules';
import { Permit } from '../http/session';
import { DB } from '../wiring';
import { CatalogueDto } from './catalogue.dto';

export class DayDto {
  @ApiProperty({ required: false, format: 'date', description: 'Không ghi: hôm nay' })
  @IsOptional()
  @IsLegalDay()
  on?: string;
}

@ApiTags('Pháp luật')
@Controller('api/law')
export class LawController {
  constructor(
    @Inject(DB) private readonly db: Pool,
    @Inject(Office) private readonly office: Office,
  ) {}

  @Get('awards')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Danh mục danh hiệu, hình thức khen thưởng theo pháp luật của một ngày' })
  @Shows(CatalogueDto)
  async awards(@Query() { on }: DayDto): Promise<CatalogueDto> {
    const day = on ?? (await today(this.db));
    return { on: day, ...(await this.office.lawNow()).catalogueOn(day) } as CatalogueDto;
  }
}
