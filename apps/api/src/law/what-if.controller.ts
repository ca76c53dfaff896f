import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { Office } from '@app/commands';
import { Shows } from '../http/answers';
import { dossierCode, IsLegalDay } from '../http/rules';
import { Permit } from '../http/session';
import { TrialDto, WhatIfDto } from './what-if.dto';

class WhatIfQueryDto extends TrialDto {
  @ApiProperty({ format: 'date', description: 'Ngày mà pháp luật được thử' })
  @IsLegalDay()
  on!: string;
  @ApiProperty({ required: false, pattern: dossierCode.source, description: '`next` of the page before' })
  @IsOptional()
  @Matches(dossierCode)
  after?: string;
}

@ApiTags('Pháp luật')
@Controller('api/law')
export class WhatIfController {
  constructor(@Inject(Office) private readonly office: Office) {}

  @Get('what-if')
  @Permit(['appraisalOfficer', 'headOfBoard', 'chairman', 'auditor'])
  @ApiOperation({ summary: 'Thử mọi hồ sơ đang mở theo pháp luật của ngày khác; không thay đổi gì' })
  @Shows(WhatIfDto)
  async whatIf(@Query() { on, limit, after }: WhatIfQueryDto): Promise<WhatIfDto> {
    const { moved, looked, next } = await this.office.whatIf({ on }, { after: after ?? null, limit });
    return { on, rows: moved, looked, next };
  }
}
