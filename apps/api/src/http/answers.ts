import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiProperty, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Answer } from '@app/commands';

/** What a command answers: ids and versions only. */
export class AnswerDto implements Answer {
  @ApiProperty({ example: 'dossier/HS-2024-000123' }) stream!: string;
  @ApiProperty({ type: 'integer', example: 7 }) version!: number;
  @ApiProperty({ format: 'date-time' }) recordedAt!: string;
  @ApiProperty({ description: 'True when this command had been done before and its first answer is given again.' })
  replayed!: boolean;
}

export const etag = { ETag: { description: '"<version>", what the next If-Match wants', schema: { type: 'string' } } };

/** The success of a command, as the document says it. */
export const Answers = (type: Type = AnswerDto, status = 200) =>
  applyDecorators(HttpCode(status), ApiResponse({ status, type, headers: etag, description: 'Done, and durable.' }));

/** The one success of a read. */
export const Shows = (type: Type, headers = {}) =>
  ApiResponse({ status: 200, type, headers, description: 'As it is now.' });

/** Sets the ETag that the next If-Match wants. */
export function answered<A extends Answer>(reply: FastifyReply, answer: A): A {
  reply.header('etag', `"${answer.version}"`);
  return answer;
}
