import { ApiProperty } from '@nestjs/swagger';
import type { FieldError } from './problem';

class FieldErrorDto implements FieldError {
  @ApiProperty({ example: 'period.from' }) field!: string;
  @ApiProperty({ example: 'isLegalDay' }) rule!: string;
  @ApiProperty() message!: string;
}

/** RFC 9457. */
export class ProblemDto {
  @ApiProperty({ example: 'urn:laurel:problem:under-hold' }) type!: string;
  @ApiProperty({ description: 'What is wrong, in Vietnamese; docs/problems.md has them all.' }) title!: string;
  @ApiProperty({ description: 'What to do about it, in Vietnamese.' }) detail!: string;
  @ApiProperty({
    description: 'What is wrong with its facts, in Vietnamese, as `acts` say it beforehand.',
    example: 'Chưa kết thúc công khai được: công khai mới 7/10 ngày làm việc, đủ ngày 10/12/2024.',
  })
  sentence!: string;
  @ApiProperty({ type: 'integer', minimum: 400, maximum: 599 }) status!: number;
  @ApiProperty({ description: 'Stable.', pattern: '^[a-z]+(-[a-z]+)*$' }) code!: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What the refusal rests on, by its code.' })
  facts!: Record<string, unknown>;
  @ApiProperty({ type: [FieldErrorDto], description: 'What is wrong with which field; empty for other problems.' })
  errors!: FieldErrorDto[];
  @ApiProperty({ format: 'uuid' }) requestId!: string;
}
