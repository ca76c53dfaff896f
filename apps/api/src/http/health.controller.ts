import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { Shows } from './answers';
import { OneOf, Whole } from './schema';
import { Permit } from './session';
import { DB } from '../wiring';

class HealthDto {
  @OneOf(['up', 'down']) log!: 'up' | 'down';
  @OneOf(['running', 'notRunning']) deadlines!: 'running' | 'notRunning';
  @Whole({ nullable: true, description: 'Events that wait for their place in the log' }) unsequenced!: number | null;
}

/** Is the log reachable, and does anybody keep time? A worker says so by its beat every few seconds. */
@ApiTags('Sức khỏe')
@Controller('health')
export class HealthController {
  constructor(@Inject(DB) private readonly db: Pool) {}

  @Get()
  @Permit('anyone')
  @ApiOperation({ summary: 'Hệ thống có đang chạy, thời hạn có đang chạy' })
  @Shows(HealthDto)
  @ApiResponse({ status: 503, type: HealthDto, description: 'The log cannot be reached.' })
  async health(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthDto> {
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
