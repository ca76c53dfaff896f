import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Shows } from './answers';
import { Line } from './line';
import { OneOf, Whole } from './schema';
import { Permit } from './session';

class HealthDto {
  @OneOf(['up', 'down']) log!: 'up' | 'down';
  @OneOf(['running', 'notRunning']) deadlines!: 'running' | 'notRunning';
  @Whole({ nullable: true, description: 'Events that wait for their place in the log' }) unsequenced!: number | null;
}

/** Whoever watches us is answered within a second, whatever the database does. */
const withinMs = 800;

/** Is the log reachable, and does anybody keep time? A worker says so by its beat every few seconds. */
@ApiTags('Sức khỏe')
@Controller('health')
export class HealthController {
  constructor(@Inject(Line) private readonly line: Line) {}

  @Get()
  @Permit('anyone')
  @ApiOperation({ summary: 'Hệ thống có đang chạy, thời hạn có đang chạy' })
  @Shows(HealthDto)
  @ApiResponse({ status: 503, type: HealthDto, description: 'The log cannot be reached.' })
  async health(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthDto> {
    const pulse = await this.line.look(withinMs);
    if (pulse) return { log: 'up', deadlines: pulse.beat ? 'running' : 'notRunning', unsequenced: pulse.waiting };
    void reply.status(503).header('retry-after', '2');
    return { log: 'down', deadlines: 'notRunning', unsequenced: null };
  }
}
