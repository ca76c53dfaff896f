import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import type { Pool } from 'pg';
import { roles, type Role } from '@app/domain';
import { listPeople, type OfficeHolder } from '@app/read-model';
import { Shows } from '../http/answers';
import { anyText, PageDto, paged, PageOf, type Order, type Page } from '../http/page';
import { OneOf } from '../http/schema';
import { Permit } from '../http/session';
import { DB } from '../wiring';

class PeopleListDto extends PageDto {
  @ApiProperty({ required: false, enum: roles }) @IsOptional() @IsIn(roles) role?: Role;
  @ApiProperty({ required: false }) @IsOptional() @Matches(/^[A-Za-z0-9-]{1,40}$/) unit?: string;
}

class OfficeHolderRowDto implements OfficeHolder {
  @ApiProperty() person!: string;
  @ApiProperty() name!: string;
  @OneOf(roles) role!: Role;
  @ApiProperty() unit!: string;
  @ApiProperty() unitName!: string;
}

const key = /^[\w./-]{1,200}$/;
const byPlace: Order<OfficeHolder> = {
  keyOf: ({ name, person, role, unit }) => [name, person, role, unit],
  parts: [anyText, key, key, key],
};

/** Who holds which position: whom a task can be given to. */
@ApiTags('Người giữ chức vụ')
@Controller('api/people')
export class PeopleController {
  constructor(@Inject(DB) private readonly db: Pool) {}

  @Get()
  @Permit([
    'receivingClerk',
    'appraisalOfficer',
    'headOfBoard',
    'councilSecretary',
    'chairman',
    'auditor',
    'administrator',
  ])
  @ApiOperation({ summary: 'Ai đang giữ chức vụ nào' })
  @Shows(PageOf(OfficeHolderRowDto))
  list(@Query() { limit, after, ...filter }: PeopleListDto): Promise<Page<OfficeHolder>> {
    return paged({ limit, after }, byPlace, (slice) => listPeople(this.db, { ...filter, ...slice }));
  }
}
