import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import type { Pool } from 'pg';
import type { Envelope } from '@app/commands';
import { advanceClock, readTime } from '@app/event-store';
import { Command, Permit } from '../http/session';
import { DB } from '../wiring';

class AdvanceDto {
  @ApiProperty({ format: 'date-time' }) @Matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/) to!: string;
}

/** Business time. Only a demonstration's clock can be moved, and only forward. */
@ApiTags('Đồng hồ')
@Controller('api/clock')
export class ClockController {
  constructor(@Inject(DB) private readonly db: Pool) {}

  @Get()
  @Permit('signedIn')
  @ApiOperation({ summary: 'Giờ làm việc của hệ thống' })
  show() {
    return readTime(this.db);
  }

  @Get('settled')
  @Permit(['administrator'])
  @ApiOperation({ summary: 'Đã xử lý hết việc đến hạn chưa; việc đến hạn kế tiếp' })
  async settled() {
    const { rows } = await this.db.query<{ waiting: number; unrung: number; overdue: number; next: string | null }>(
      `select (select count(*)::int from unsequenced) as waiting,
              (select count(*)::int from bell) as unrung,
              (select count(*)::int from stream s, jsonb_array_elements(s.summary -> 'owed') o
                where s.summary ->> 'nextDueAt' is not null
                  and ((o ->> 'dueAt')::timestamptz < business_now() and not (o ->> 'escalated')::boolean
                    or exists (select from jsonb_array_elements_text(o -> 'remindAt') with ordinality a (at, n)
                                where a.at::timestamptz <= business_now()
                                having max(a.at) > coalesce((select max(x) from jsonb_array_elements_text(o -> 'reminded') x), '')))) as overdue,
              (select min(t) from stream s, jsonb_array_elements(s.summary -> 'owed') o,
                 lateral (select (o ->> 'dueAt')::timestamptz + interval '1 second' union all
                          select at::timestamptz from jsonb_array_elements_text(o -> 'remindAt') at) m (t)
                where s.summary ->> 'nextDueAt' is not null and t > business_now()) as next`,
    );
    return rows[0];
  }

  @Post('advance')
  @HttpCode(200)
  @Permit(['administrator'])
  @ApiOperation({ summary: 'Chuyển đồng hồ minh họa tới' })
  advance(@Body() { to }: AdvanceDto, @Command() { by, commandId }: Envelope) {
    return advanceClock(this.db, new Date(to).toISOString(), by.account, commandId);
  }
}
