import { ApiProperty } from '@nestjs/swagger';
import { clockForms, custodies, type ClockFace } from '@app/domain';
import { IsInt, Max, Min } from 'class-validator';
import { DutyDto } from '../http/duty.dto';
import { anything, Moment, OneOf, OrNull, Whole } from '../http/schema';

class DutyClockDto implements ClockFace {
  @OneOf(clockForms) form!: ClockFace['form'];
  @Whole({
    nullable: true,
    description: 'Working days left: 0 on the last day, below 0 after it; null while it stands',
  })
  workingDaysLeft!: number | null;
}

export class DutyRowDto {
  @ApiProperty({ example: 'dossier/HS-2024-000123' }) stream!: string;
  @ApiProperty({ enum: [...custodies, 'closed'], nullable: true, description: 'Of a dossier' }) custody!: string | null;
  @OrNull(String, { description: 'Of the candidate of a dossier' }) name!: string | null;
  @OrNull(String, { description: 'Of a dossier' }) award!: string | null;
  @OrNull(String, { description: 'Of the unit that nominated' }) unitName!: string | null;
  @ApiProperty() obligation!: DutyDto;
  @ApiProperty() clock!: DutyClockDto;
}

export class NotificationRowDto {
  @Whole() id!: number;
  @ApiProperty({ example: 'dossier/HS-2024-000123' }) stream!: string;
  @ApiProperty({ example: 'overdue' }) kind!: string;
  @ApiProperty({ ...anything, description: 'What the letter speaks of, by its kind' }) facts!: Record<string, unknown>;
  @Moment() madeAt!: string;
  @Moment({ nullable: true }) readAt!: string | null;
}

export class UnreadDto {
  @Whole() unread!: number;
}

export class ReadAllDto {
  @Whole({
    minimum: 1,
    maximum: 2_147_483_647,
    description: 'The newest that was seen: what came after it stays unread',
  })
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  upTo!: number;
}
