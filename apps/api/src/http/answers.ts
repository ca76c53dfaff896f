import { ApiProperty } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Answer } from '@app/commands';

/** What a command answers: ids and versions only. */
export class AnswerDto {
  @ApiProperty({ example: 'dossier/HS-2024-000123' }) stream!: string;
  @ApiProperty({ example: 7 }) version!: number;
  @ApiProperty({ format: 'date-time' }) recordedAt!: string;
  @ApiProperty({ description: 'True when this command had been done before and its first answer is given again.' })
  replayed!: boolean;
}

/** Sets the ETag that the next If-Match wants. */
export function answered(reply: FastifyReply, answer: Answer): Answer {
  reply.header('etag', `"${answer.version}"`);
  return answer;
}

export class ItemAnswerDto {
  @ApiProperty({ example: 'HS-2024-000123' }) id!: string;
  @ApiProperty() ok!: boolean;
  @ApiProperty({ required: false }) version?: number;
  @ApiProperty({ required: false, description: 'Code of the refusal.' }) code?: string;
  @ApiProperty({ required: false, type: Object }) facts?: object;
}

export class ItemsAnswerDto {
  @ApiProperty({ description: 'True when nothing was written.' }) dryRun!: boolean;
  @ApiProperty() done!: number;
  @ApiProperty() refused!: number;
  @ApiProperty({ type: [ItemAnswerDto] }) items!: ItemAnswerDto[];
}
