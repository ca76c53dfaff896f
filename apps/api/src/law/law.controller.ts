import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { Pool } from 'pg';
import { workingDays, type Law } from '@app/domain';
import { readTime } from '@app/event-store';
import { Shows } from '../http/answers';
import { IsLegalDay } from '../http/rules';
import { Permit } from '../http/session';
import { DB, LAW } from '../wiring';
import { CatalogueDto } from './catalogue.dto';

class DayDto {
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
    @Inject(LAW) private readonly law: Law,
  ) {}

  @Get('awards')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Danh mục danh hiệu, hình thức khen thưởng theo pháp luật của một ngày' })
  @Shows(CatalogueDto)
  async awards(@Query() { on }: DayDto): Promise<CatalogueDto> {
    const day = on ?? workingDays.legalDayOf((await readTime(this.db)).now);
    return { on: day, ...this.law.catalogueOn(day) } as CatalogueDto;
  }
}
