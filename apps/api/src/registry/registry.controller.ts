import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import type { Pool } from 'pg';
import {
  listCouncils,
  scopeOf,
  searchCandidates,
  type CandidateRow,
  type CouncilRow,
  type SignedIn,
} from '@app/read-model';
import { Shows } from '../http/answers';
import { byIdOf, byName, PageDto, paged, PageOf, type Page } from '../http/page';
import { Me, Permit } from '../http/session';
import { DB } from '../wiring';
import { CandidateRowDto, CouncilRowDto } from './registry-shape.dto';

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
