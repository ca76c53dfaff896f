import { ApiExtraModels, ApiProperty, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { applyDecorators, HttpCode } from '@nestjs/common';
import type { ActAnswer, ItemAnswer, ItemsAnswer } from '@app/commands';
import { AnswerDto, etag } from './answers';
import { anything } from './schema';

export class ItemAnswerDto implements ItemAnswer {
  @ApiProperty({ example: 'HS-2024-000123' }) id!: string;
  @ApiProperty() ok!: boolean;
  @ApiProperty({ required: false, type: 'integer', description: 'Where the stream stands.' }) version?: number;
  @ApiProperty({ required: false, description: 'Code of the refusal.' }) code?: string;
  @ApiProperty({ required: false, description: 'Why it is refused, in Vietnamese.' }) sentence?: string;
  @ApiProperty({ ...anything, selfRequired: false, description: 'What the refusal rests on.' })
  facts?: Readonly<Record<string, unknown>>;
}

export class ItemsAnswerDto implements ItemsAnswer {
  @ApiProperty({ description: 'True when nothing was written.' }) dryRun!: boolean;
  @ApiProperty({ type: 'integer' }) done!: number;
  @ApiProperty({ type: 'integer' }) refused!: number;
  @ApiProperty({ type: [ItemAnswerDto] }) items!: ItemAnswerDto[];
}

/** A legal act over many: one answer for the act, and where each of them stands after it. */
export class ActAnswerDto extends AnswerDto implements ActAnswer {
  @ApiProperty({ type: [ItemAnswerDto] }) items!: ItemAnswerDto[];
}

/** An act over many that can be tried with dryRun. */
export const AnswersActOrTrial = () =>
  applyDecorators(
    HttpCode(200),
    ApiExtraModels(ActAnswerDto, ItemsAnswerDto),
    ApiResponse({
      status: 200,
      description: 'The act, done and durable; with dryRun what it would answer for each of them.',
      headers: etag,
      schema: { oneOf: [{ $ref: getSchemaPath(ActAnswerDto) }, { $ref: getSchemaPath(ItemsAnswerDto) }] },
    }),
  );
