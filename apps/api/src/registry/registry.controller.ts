import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import type { Pool } from 'pg';
import { workingDays } from '@app/domain';
import { readTime } from '@app/event-store';
import {
  listCouncils,
  listUnits,
  scopeOf,
  searchCandidates,
  type CandidateRow,
  type CouncilRow,
  type SignedIn,
  type UnitRow,
} from '@app/read-model';
import { Shows } from '../http/answers';
import { byIdOf, byName, PageDto, paged, PageOf, type Page } from '../http/page';
import { Me, Permit } from '../http/session';
import { DB } from '../wiring';
import { CandidateRowDto, CouncilRowDto, UnitRowDto } from './registry-shape.dto';

class SearchDto extends PageDto {
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
  @Shows(PageOf(UnitRowDto))
  async units(@Query() page: PageDto): Promise<Page<UnitRow>> {
    const { now } = await readTime(this.db);
    const byCode = byName<UnitRow>(({ code }) => code);
    return paged(page, byCode, (slice) => listUnits(this.db, workingDays.legalDayOf(now), slice));
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
  @Shows(PageOf(CandidateRowDto))
  candidates(@Query() { q, ...page }: SearchDto, @Me() { actor }: SignedIn): Promise<Page<CandidateRow>> {
    const { unit } = scopeOf(actor);
    return paged(
      page,
      byName<CandidateRow>(({ id }) => id),
      (slice) => searchCandidates(this.db, q, unit, slice),
    );
  }

  @Get('councils')
  @Permit(['councilSecretary', 'councilMember', 'headOfBoard', 'chairman', 'auditor'])
  @ApiOperation({ summary: 'Hội đồng và thành viên' })
  @Shows(PageOf(CouncilRowDto))
  councils(@Query() page: PageDto): Promise<Page<CouncilRow>> {
    return paged(page, byIdOf<CouncilRow>(), (slice) => listCouncils(this.db, slice));
  }
}
