import { ApiProperty } from '@nestjs/swagger';
import { clockKinds, roles, type Owed } from '@app/domain';
import { BasisDto } from '../law/route.dto';
import { Maybe, Moment, OneOf } from './schema';

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
}
