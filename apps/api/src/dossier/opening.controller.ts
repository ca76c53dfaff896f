import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Pool } from 'pg';
import { Office, type Envelope } from '@app/commands';
import { workingDays } from '@app/domain';
import { readTime } from '@app/event-store';
import { findUnit, type SignedIn } from '@app/read-model';
import { Shows } from '../http/answers';
import { Named } from '../http/names';
import { Me, Permit, UnversionedCommand } from '../http/session';
import { DB } from '../wiring';
import { OpenDossierDto } from './dossier.dto';
import { awardsFor, yearsFor } from './opening-choices';
import { nominates, openingOf } from './opening-input';
import { OpeningTrial } from './opening-trial';
import { OpeningChoicesDto, OpeningTrialDto } from './opening.dto';

const openers = ['unitClerk', 'unitHead'] as const;

/** Before a dossier is opened: what may be proposed, and what a proposal would come to. */
@ApiTags('Hồ sơ')
@Controller('api/dossiers')
export class OpeningController {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
    @Inject(OpeningTrial) private readonly trials: OpeningTrial,
  ) {}

  @Get('opening')
  @Permit(openers)
  @ApiOperation({ summary: 'Đơn vị được đề nghị danh hiệu, hình thức nào, theo loại hình và thủ tục nào' })
  @Shows(OpeningChoicesDto)
  async choices(@Me() { actor }: SignedIn): Promise<OpeningChoicesDto> {
    const [unit, { now }, law] = await Promise.all([
      findUnit(this.db, actor.unit),
      readTime(this.db),
      this.office.lawNow(),
    ]);
    const today = workingDays.legalDayOf(now);
    const awards = unit && nominates(unit.kind) ? awardsFor(law, unit.kind, today) : [];
    const { warning } = law.catalogueOn(today);
    return { today, unitName: unit?.name ?? null, warning, awards, years: yearsFor(today) };
  }

  @Post('trial')
  @HttpCode(200)
  @Permit(openers)
  @Named()
  @ApiOperation({
    summary: 'Thử lập hồ sơ: điều kiện, giấy tờ, thời hạn, ai giống, đề nghị nào đang giữ; không ghi gì',
  })
  @Shows(OpeningTrialDto)
  async trial(
    @Body() body: OpenDossierDto,
    @UnversionedCommand() envelope: Envelope,
  ): Promise<Omit<OpeningTrialDto, 'names'>> {
    return this.trials.of(await openingOf(this.db, body, envelope.by), envelope);
  }
}
