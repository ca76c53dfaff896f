import { Controller, Get, Inject, Query } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import type { Pool } from 'pg';
import { Office } from '@app/commands';
import { custodies, workingDays, type Role } from '@app/domain';
import { readTime } from '@app/event-store';
import { foundKinds, search, type Found, type Searched, type SignedIn } from '@app/read-model';
import { DecisionController } from '../decision/decision.controller';
import { Shows } from '../http/answers';
import { Day, ListOf, OneOf, OrNull } from '../http/schema';
import { Me, ofDossiers, Permit, permissionOf, readers } from '../http/session';
import { awardNames } from '../law/award-names';
import { awards } from '../law/words';
import { DB } from '../wiring';

class WordsDto {
  @ApiProperty({ maxLength: 200, description: 'Tên, có dấu hoặc không dấu; mã hồ sơ; số quyết định; ngày họp' })
  @IsString()
  @MaxLength(200)
  q!: string;
}

class FoundDto implements Found {
  @OneOf(foundKinds) of!: Found['of'];
  @ApiProperty({ description: 'Mã hồ sơ, mã đối tượng, mã đơn vị, mã quyết định, mã phiên họp' }) id!: string;
  @ApiProperty({ description: 'Tên, số hoặc tiêu đề' }) title!: string;
  @OrNull(String, { description: 'Tên trước đây, khi tìm thấy theo tên ấy' }) knownAs!: string | null;
  @ApiProperty({ enum: awards, nullable: true }) award!: string | null;
  @OrNull(String, { description: 'Tên danh hiệu, hình thức' }) awardName!: string | null;
  @ApiProperty({ enum: [...custodies, 'closed'], nullable: true }) custody!: string | null;
  @OrNull() unitName!: string | null;
  @Day({ nullable: true, description: 'Ngày ký, ngày họp, ngày đơn vị kết thúc hoạt động' }) on!: string | null;
}

class FoundListDto {
  @ListOf(FoundDto, { description: 'Mỗi loại vài mục đầu' }) rows!: FoundDto[];
}

/** One search over all that one may read. */
@ApiTags('Tìm kiếm')
@Controller('api/search')
export class SearchController {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
    @Inject(Reflector) private readonly reflector: Reflector,
  ) {}

  @Get()
  @Permit('signedIn')
  @ApiOperation({ summary: 'Tìm hồ sơ, người, đơn vị, quyết định, phiên họp' })
  @Shows(FoundListDto)
  async find(@Query() { q }: WordsDto, @Me() { actor }: SignedIn): Promise<FoundListDto> {
    const [found, { now }] = await Promise.all([
      search(this.db, q, actor, this.searchedBy(actor.role)),
      readTime(this.db),
    ]);
    const awardName = awardNames(await this.office.lawNow(), workingDays.legalDayOf(now));
    return { rows: found.map((row) => ({ ...row, awardName: row.award && awardName(row.award) })) };
  }

  /** What the routes of lists permit. */
  private searchedBy(role: Role): Searched {
    const among = (who: unknown) => (who as readonly Role[]).includes(role);
    const decisions = permissionOf(this.reflector, [DecisionController.prototype.list, DecisionController]);
    return {
      dossiers: among(ofDossiers),
      people: among(readers),
      units: true,
      decisions: among(decisions),
      sessions: true,
    };
  }
}
