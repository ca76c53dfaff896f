import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Shows } from './answers';
import { Line, type Pulse } from './line';
import { ListOf, Moment, OneOf, Whole } from './schema';
import { Permit } from './session';

class DifferenceDto {
  @ApiProperty({ example: 'gaps in the order of the log' }) what!: string;
  @Whole() count!: number;
}

/** The nightly proof that everything derived agrees with the log. */
class CheckDto {
  @OneOf(['sound', 'differs', 'never']) result!: 'sound' | 'differs' | 'never';
  @Moment({ nullable: true, description: 'Kiểm tra xong lúc nào (giờ thật)' }) at!: string | null;
  @Whole({ nullable: true, description: 'How many hours ago; more than 26 is a night that was missed' })
  ageHours!: number | null;
  @ListOf(DifferenceDto) findings!: readonly DifferenceDto[];
}

class HealthDto {
  @OneOf(['up', 'down']) log!: 'up' | 'down';
  @OneOf(['running', 'notRunning']) deadlines!: 'running' | 'notRunning';
  @Whole({ nullable: true, description: 'Events that wait for their place in the log' }) unsequenced!: number | null;
  @ApiProperty({ type: CheckDto, nullable: true, description: 'Null where the log cannot be reached' })
  check!: CheckDto | null;
}

function checkOf(check: Pulse['check']): CheckDto {
  if (!check) return { result: 'never', at: null, ageHours: null, findings: [] };
  const { at, hours: ageHours, findings } = check;
  return { result: findings.length > 0 ? 'differs' : 'sound', at, ageHours, findings };
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
    if (pulse) {
      const deadlines = pulse.beat ? 'running' : 'notRunning';
      return { log: 'up', deadlines, unsequenced: pulse.waiting, check: checkOf(pulse.check) };
    }
    void reply.status(503).header('retry-after', '2');
    return { log: 'down', deadlines: 'notRunning', unsequenced: null, check: null };
  }
}
