import { Controller, Get, Headers, Inject, Query, Res } from '@nestjs/common';
import { ApiExtraModels, ApiHeader, ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { FastifyReply } from 'fastify';
import type { SignedIn } from '@app/read-model';
import { problemContent } from '../http/document';
import { malformed } from '../http/field-errors';
import { OneOf, Whole } from '../http/schema';
import { Me, Permit } from '../http/session';
import { Listener } from './listener';
import { Live } from './live';

const kinds = [
  ...(['dossier', 'submission', 'session', 'council', 'decision', 'ceremony', 'delegation'] as const),
  ...(['candidate', 'unit', 'law', 'calendar', 'work'] as const),
];

class LiveChangeDto {
  @ApiProperty({ example: 'dossier/HS-2024-000123' }) stream!: string;
  @Whole() version!: number;
  @OneOf(kinds, { description: 'What has changed; work: duties of my position, by this stream' }) kind!: string;
}

class SinceDto {
  @ApiProperty({
    ...{ required: false, type: 'integer', minimum: 0 },
    description: 'As Last-Event-ID, where the client cannot set headers',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  after?: number;
}

/** What has changed, while somebody looks. */
@ApiTags('Trực tiếp')
@Controller('api/live')
export class LiveController {
  constructor(@Inject(Live) private readonly live: Live) {}

  @Get()
  @Permit('signedIn')
  @ApiOperation({ summary: 'Thay đổi của những gì tôi được xem và của việc tôi phải làm, ngay khi có (SSE)' })
  @ApiHeader({
    ...{ name: 'Last-Event-ID', required: false, schema: { type: 'string', pattern: '^\\d{1,15}$' } },
    description: 'The `id` that was told last: what came after it is told first',
  })
  @ApiExtraModels(LiveChangeDto)
  @ApiResponse({
    ...{ status: 200, content: { 'text/event-stream': { schema: { type: 'string' } } } },
    description:
      'Server-sent events in the order of the log: `id` is the place, `data` a LiveChangeDto. The event `reset` says that more was missed than is told: read anew what is shown. Ends with the session.',
  })
  @ApiResponse({ status: 429, ...problemContent, description: 'This account listens too often already.' })
  async listen(
    @Query() { after }: SinceDto,
    @Me() { actor, session }: SignedIn,
    @Headers('last-event-id') last: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.live.refuseMany(actor.account);
    const { at, missed } = await this.live.begin(placeOf(last) ?? after ?? null);
    reply.hijack();
    const listener = new Listener(actor, session, reply.raw, at);
    reply.raw.once('close', () => this.live.remove(listener));
    reply.raw.writeHead(200, { ...ownHeaders(reply), ...streaming });
    listener.greet();
    if (missed) listener.reset();
    if (reply.raw.destroyed) return;
    if (reply.request.method === 'HEAD') return listener.end();
    this.live.add(listener);
  }
}

function placeOf(header: string | undefined): number | null {
  if (header === undefined || header === '') return null;
  if (/^\d{1,15}$/.test(header)) return Number(header);
  throw malformed('Last-Event-ID');
}

const streaming = {
  'content-type': 'text/event-stream; charset=utf-8',
  // No proxy keeps it, changes it, or waits until it has more.
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
};

/** Those that every answer has; a plain connection promises no TLS (see headers.ts). */
function ownHeaders(reply: FastifyReply): Record<string, string> {
  const headers = Object.fromEntries(
    Object.entries(reply.getHeaders()).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
  if (reply.request.protocol !== 'https') delete headers['strict-transport-security'];
  return headers;
}
