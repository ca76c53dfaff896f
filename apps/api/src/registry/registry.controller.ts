import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import type { Pool } from 'pg';
import { workingDays } from '@app/domain';
import { readTime } from '@app/event-store';
import { listCouncils, listUnits, scopeOf, searchCandidates, type SignedIn } from '@app/read-model';
import { Me, Permit } from '../http/session';
import { DB } from '../wiring';

class SearchDto {
  @ApiProperty({ required: false, description: 'Tên, có dấu hoặc không dấu' })
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  q: string = '';
}

@ApiTags('Danh bạ')
@Controller('api')
export class RegistryController {
  constructor(@Inject(DB) private readonly db: Pool) {}

  @Get('units')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Đơn vị đang hoạt động' })
  async units() {
    const { now } = await readTime(this.db);
    return { rows: await listUnits(this.db, workingDays.legalDayOf(now)) };
  }

  @Get('candidates')
  @Permit([
    'unitClerk',
    'unitHead',
    'districtChair',
    'communeChair',
    'receivingClerk',
    'appraisalOfficer',
    'headOfBoard',
    'councilSecretary',
    'chairman',
    'auditor',
  ])
  @ApiOperation({ summary: 'Cá nhân, tập thể, hộ gia đình theo tên' })
  async candidates(@Query() { q }: SearchDto, @Me() { actor }: SignedIn) {
    return { rows: await searchCandidates(this.db, q, scopeOf(actor).unit) };
  }

  @Get('councils')
  @Permit(['councilSecretary', 'councilMember', 'headOfBoard', 'chairman', 'auditor'])
  @ApiOperation({ summary: 'Hội đồng và thành viên' })
  async councils() {
    return { rows: await listCouncils(this.db) };
  }
}
