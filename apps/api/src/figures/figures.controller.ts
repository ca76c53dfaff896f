import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Pool } from 'pg';
import { Office } from '@app/commands';
import { soonWithin, workingDays } from '@app/domain';
import { readTime } from '@app/event-store';
import { countFigures, endedStays, unitFamily, type SignedIn } from '@app/read-model';
import { Shows } from '../http/answers';
import { Named } from '../http/names';
import { Me, ofDossiers, Permit } from '../http/session';
import { DB } from '../wiring';
import { FiguresDto, FiguresFilterDto } from './figures.dto';
import { stayFigures } from './stays';

/** Tổng quan: open dossiers in numbers, and how long they stay where. */
@ApiTags('Tổng quan')
@Controller('api/figures')
export class FiguresController {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
  ) {}

  @Get()
  @Permit(ofDossiers)
  @Named()
  @ApiOperation({ summary: 'Hồ sơ chưa đóng theo bước, đơn vị, danh hiệu và tình trạng hạn; thời gian ở mỗi bước' })
  @Shows(FiguresDto)
  async figures(@Query() { unit, ...asked }: FiguresFilterDto, @Me() { actor }: SignedIn): Promise<FiguresDto> {
    const { now } = await readTime(this.db);
    const { law } = this.office;
    const today = workingDays.legalDayOf(now);
    const last = workingDays.addWorkingDays(law.calendar, today, soonWithin);
    const filter = { ...asked, ...(unit === undefined ? {} : { units: await unitFamily(this.db, unit, today) }) };
    const [rows, stays] = await Promise.all([
      countFigures(this.db, actor, filter, { now, soonUntil: workingDays.endOfLegalDay(last) }),
      endedStays(this.db, actor, filter),
    ]);
    return { rows, stays: stayFigures(stays, law, today), now };
  }
}
