import { ApiProperty } from '@nestjs/swagger';
import { custodies } from '@app/domain';
import { DutyDto } from '../http/duty.dto';
import { anything, Moment, OrNull, Whole } from '../http/schema';

export class DutyRowDto {
  @ApiProperty({ example: 'dossier/HS-2024-000123' }) stream!: string;
  @ApiProperty({ enum: [...custodies, 'closed'], nullable: true, description: 'Of a dossier' }) custody!: string | null;
  @OrNull(String, { description: 'Of the candidate of a dossier' }) name!: string | null;
  @ApiProperty() obligation!: DutyDto;
}

export class NotificationRowDto {
  @Whole() id!: number;
  @ApiProperty({ example: 'dossier/HS-2024-000123' }) stream!: string;
  @ApiProperty({ example: 'overdue' }) kind!: string;
  @ApiProperty({ ...anything, description: 'What the letter speaks of, by its kind' }) facts!: Record<string, unknown>;
  @Moment() madeAt!: string;
  @Moment({ nullable: true }) readAt!: string | null;
}
