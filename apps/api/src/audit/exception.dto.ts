import { ApiProperty } from '@nestjs/swagger';
import { deeds } from '@app/domain';
import type { ExceptionRow } from '@app/read-model';
import { Moment, OneOf, OrNull, Whole } from '../http/schema';
import { BasisDto } from '../law/route.dto';

/** One person did two acts that the matrix keeps apart, and the law lets them. */
export class ExceptionDto implements ExceptionRow {
  @Whole({ description: 'Place in the log' }) seq!: number;
  @ApiProperty({ example: 'dossier/HS-2024-000123' }) stream!: string;
  @Whole() version!: number;
  @Moment() recordedAt!: string;
  @OneOf(deeds) act!: string;
  @OneOf(deeds, { description: 'What the person had done before' }) did!: string;
  @ApiProperty() person!: string;
  @ApiProperty({ description: 'Who signed' }) by!: string;
  @OrNull(String, { description: 'Null once erased' }) ground!: string | null;
  @ApiProperty() basis!: BasisDto;
}
