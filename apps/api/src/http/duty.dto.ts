import { ApiProperty } from '@nestjs/swagger';
import { clockKinds, pauseCauses, roles, type Owed, type PauseCause, type Reckoning } from '@app/domain';
import { BasisDto, IsLimit, WorkingDaysDto } from '../law/route.dto';
import { Day, ListOf, Maybe, Moment, OneOf } from './schema';

const Causes = () => ApiProperty({ type: [String], enum: pauseCauses });

class ReckoningDto implements Reckoning {
  @Day({ description: 'The day on which the clock started; it is not counted' }) from!: string;
  @IsLimit() limit!: Reckoning['limit'];
  @ApiProperty({ type: 'array', items: { type: 'integer' } }) remindBefore!: readonly number[];
  @Causes() pausesOn!: readonly PauseCause[];
  @ApiProperty({ ...Maybe, description: 'The office’s own days, which bind nobody' }) target?: WorkingDaysDto;
  @Day({ ...Maybe, description: 'The office’s own date, which binds nobody' }) targetOn?: string;
}

class PausedDto {
  @Causes() by!: readonly PauseCause[];
  @Day() since!: string;
}

class StoodStillDto {
  @Day() from!: string;
  @Day() to!: string;
}

class HolderDto {
  @ApiProperty() person!: string;
  @Moment() since!: string;
}

/** An open duty with its absolute date. */
export class DutyDto implements Owed {
  @ApiProperty({ example: 'receive@2' }) id!: string;
  @OneOf(clockKinds) kind!: Owed['kind'];
  @Moment() dueAt!: string;
  @ApiProperty({ type: 'array', items: { type: 'string', format: 'date-time' } }) remindAt!: readonly string[];
  @OneOf(roles) owedBy!: Owed['owedBy'];
  @ApiProperty({ ...Maybe, description: 'Unit that owes, where the role is a unit’s' }) unit?: string;
  @ApiProperty() basis!: BasisDto;
  @ApiProperty({ ...Maybe, description: 'Body consulted, package or session' }) about?: string;
  @ApiProperty({ type: 'array', items: { type: 'string', format: 'date-time' } }) reminded!: readonly string[];
  @ApiProperty() escalated!: boolean;
  @ApiProperty({
    ...Maybe,
    enum: [true],
    description:
      'The date is provisional (hạn tạm tính): it rests on a year whose calendar is not published, and is set when that is',
  })
  provisional?: true;
  @ApiProperty({ ...Maybe, description: 'How its date was reckoned' }) reckoned?: ReckoningDto;
  @ApiProperty({ ...Maybe, description: 'Why and since when its clock stands still' }) paused?: PausedDto;
  @ListOf(StoodStillDto, { ...Maybe, description: 'After the first day, up to and with the last' })
  pauses?: readonly StoodStillDto[];
  @ApiProperty({ ...Maybe, description: 'Ai đã nhận việc này' }) holder?: HolderDto;
  @Moment({ ...Maybe, description: 'The date that the rule gave, where people moved it' }) extendedFrom?: string;
}
