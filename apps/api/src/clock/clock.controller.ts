import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Pool } from 'pg';
import { Office, type Envelope } from '@app/commands';
import { advanceClock, readTime, type LogTime } from '@app/event-store';
import { Shows } from '../http/answers';
import { IsInstant } from '../http/rules';
import { Moment, OneOf, Whole } from '../http/schema';
import { Permit, UnversionedCommand } from '../http/session';
import { DB } from '../wiring';

class AdvanceDto {
  @IsInstant() to!: string;
}

export class ClockDto implements LogTime {
  @Moment() now!: string;
  @Whole({ description: 'Counts changes of the clock' }) tick!: number;
  @Whole({ description: 'Incarnation of the log' }) epoch!: number;
  @Whole({ description: 'Business time minus real time, milliseconds' }) offsetMs!: number;
  @OneOf(['production', 'demonstration']) mode!: LogTime['mode'];
}

class SettledDto {
  @Whole({ description: 'Events without their place in the log' }) waiting!: number;
  @Whole({ description: 'Bells not rung' }) unrung!: number;
  @Whole({ description: 'Duties due by now without their letter' }) overdue!: number;
  @Whole({ description: 'Approved calendars that open duties do not have yet' }) unmoved!: number;
  @Whole({ description: 'Years without a calendar of which something is due that is not in the log yet' })
  unowed!: number;
  @Moment({ nullable: true, description: 'When something falls due next' }) next!: string | null;
}

/** Business time. Only a demonstration's clock can be moved, and only forward. */
@ApiTags('Đồng hồ')
@Controller('api/clock')
export class ClockController {
  constructor(
    @Inject(DB) private readonly db: Pool,
    @Inject(Office) private readonly office: Office,
  ) {}

  @Get()
  @Permit('signedIn')
  @ApiOperation({ summary: 'Giờ làm việc của hệ thống' })
  @Shows(ClockDto)
  show(): Promise<LogTime> {
    return readTime(this.db);
  }

  @Get('settled')
  @Permit(['administrator'])
  @ApiOperation({ summary: 'Đã xử lý hết việc đến hạn chưa; việc đến hạn kế tiếp' })
  @Shows(SettledDto)
  async settled(): Promise<SettledDto> {
    const { rows } = await this.db.query<Omit<SettledDto, 'unmoved' | 'unowed'>>(
      `select (select count(*)::int from unsequenced) as waiting,
              (select count(*)::int from bell where rung_at is null) as unrung,
              (select count(*)::int from stream s, jsonb_array_elements(s.summary -> 'owed') o
                where s.summary ->> 'nextDueAt' is not null
                  and ((o ->> 'dueAt')::timestamptz < business_now() and not (o ->> 'escalated')::boolean
                    or exists (select from jsonb_array_elements_text(o -> 'remindAt') with ordinality a (at, n)
                                where a.at::timestamptz <= business_now()
                                having max(a.at) > coalesce((select max(x) from jsonb_array_elements_text(o -> 'reminded') x), '')))) as overdue,
              (select iso(min(t)) from stream s, jsonb_array_elements(s.summary -> 'owed') o,
                 lateral (select (o ->> 'dueAt')::timestamptz + interval '1 second' union all
                          select at::timestamptz from jsonb_array_elements_text(o -> 'remindAt') at) m (t)
                where s.summary ->> 'nextDueAt' is not null and t > business_now()) as next`,
    );
    const [unmoved, years] = [await this.office.changes.unmoved(), await this.office.changes.years.outlook()];
    const next = [rows[0]!.next, years.next].filter((moment) => moment !== null).sort()[0] ?? null;
    return { ...rows[0]!, unmoved, unowed: years.due, next };
  }

  @Post('advance')
  @HttpCode(200)
  @Permit(['administrator'])
  @ApiOperation({ summary: 'Chuyển đồng hồ minh họa tới' })
  @Shows(ClockDto)
  advance(@Body() { to }: AdvanceDto, @UnversionedCommand() { by, commandId }: Envelope): Promise<LogTime> {
    return advanceClock(this.db, new Date(to).toISOString(), by.account, commandId);
  }
}
