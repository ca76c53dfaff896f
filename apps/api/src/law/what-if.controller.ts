import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import type { Pool } from 'pg';
import { Office } from '@app/commands';
import type { SignedIn } from '@app/read-model';
import { Shows } from '../http/answers';
import { dossierCode, IsLegalDay } from '../http/rules';
import { Me, Permit } from '../http/session';
import { onlyReadable } from '../http/visibility';
import { DB } from '../wiring';
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
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
  ) {}

  @Get('what-if')
  @Permit(['appraisalOfficer', 'headOfBoard', 'chairman', 'auditor'])
  @ApiOperation({ summary: 'Thử mọi hồ sơ đang mở theo pháp luật của ngày khác; không thay đổi gì' })
  @Shows(WhatIfDto)
  async whatIf(@Query() { on, limit, after }: WhatIfQueryDto, @Me() { actor }: SignedIn): Promise<WhatIfDto> {
    const { moved, looked, next } = await this.office.whatIf({ on }, { after: after ?? null, limit });
    return { on, rows: await onlyReadable(this.db, moved, actor), looked, next };
  }
}
