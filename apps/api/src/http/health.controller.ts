import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { Permit } from './session';
import { DB } from '../wiring';

/** Is the log reachable, and does anybody keep time? A worker says so by its beat every few seconds. */
@ApiTags('Sức khỏe')
@Controller('health')
export class HealthController {
  constructor(@Inject(DB) private readonly db: Pool) {}

  @Get()
  @Permit('anyone')
  @ApiOperation({ summary: 'Hệ thống có đang chạy, thời hạn có đang chạy' })
  async health(@Res({ passthrough: true }) reply: FastifyReply) {
    try {
      const { rows } = await this.db.query<{ beat: boolean; waiting: number }>(
        `select exists (select from worker_beat where at > clock_timestamp() - interval '15 seconds') as beat,
                (select count(*)::int from (select from unsequenced limit 10000) t) as waiting`,
      );
      return { log: 'up', deadlines: rows[0]!.beat ? 'running' : 'notRunning', unsequenced: rows[0]!.waiting };
    } catch {
      void reply.status(503);
      return { log: 'down', deadlines: 'notRunning', unsequenced: null };
    }
  }
}
