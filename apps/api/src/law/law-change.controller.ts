import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { Office, type Answer, type Envelope } from '@app/commands';
import type { SignedIn } from '@app/read-model';
import { today } from '../clock/today';
import { answered, Answers, etag, Shows } from '../http/answers';
import { KeyPipe } from '../http/code.pipe';
import { Command, Me, Permit } from '../http/session';
import { onlyReadable } from '../http/visibility';
import { DB } from '../wiring';
import { calendarRows, CalendarsDto } from './calendar-year.dto';
import {
  ChangeableDto,
  DraftCalendarDto,
  DraftValuesDto,
  DropDto,
  LawChangesDto,
  PreviewDto,
  shownChange,
} from './law-change.dto';
import { DayDto } from './law.controller';
import { TrialDto } from './what-if.dto';

const drafters = ['appraisalOfficer', 'headOfBoard'] as const;
// The administrators owe the calendar of the next year.
const calendarDrafters = ['administrator', ...drafters] as const;
const approvers = ['headOfBoard', 'chairman'] as const;
const readers = ['appraisalOfficer', 'headOfBoard', 'chairman', 'auditor'] as const;

const streamOrCode = '^[A-Za-z0-9][A-Za-z0-9./_-]{0,99}$';

class PreviewQueryDto extends TrialDto {
  @ApiProperty({ required: false, pattern: streamOrCode, description: '`next` of the page before' })
  @IsOptional()
  @Matches(new RegExp(streamOrCode))
  after?: string;
}

/** Values of the province, values that nobody has proved, and calendars: drafted, tried, approved by a second person. */
@ApiTags('Pháp luật')
@Controller('api/law')
export class LawChangeController {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
  ) {}

  @Get('values')
  @Permit(readers)
  @ApiOperation({ summary: 'Giá trị mà tỉnh được đặt hoặc xác nhận, theo pháp luật của một ngày' })
  @Shows(ChangeableDto)
  async values(@Query() { on }: DayDto): Promise<ChangeableDto> {
    const day = on ?? (await today(this.db));
    return { on: day, values: await this.office.changes.changeableOn(day) } as ChangeableDto;
  }

  @Get('changes')
  @Permit(readers)
  @ApiOperation({ summary: 'Các thay đổi đã soạn, đã duyệt, đã bỏ' })
  @Shows(LawChangesDto, etag)
  async list(@Res({ passthrough: true }) reply: FastifyReply): Promise<LawChangesDto> {
    const { version, changes } = await this.office.changes.all();
    const { leftOut } = this.office.changes;
    reply.header('etag', `"${version}"`);
    return { version, rows: changes.map((change) => shownChange(change, leftOut)).reverse() };
  }

  @Post('changes')
  @Answers()
  @Permit(drafters)
  @ApiOperation({ summary: 'Soạn thay đổi hoặc xác nhận giá trị, có hiệu lực từ một ngày sau hôm nay' })
  async draftValues(
    @Body() { id, ...data }: DraftValuesDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const values = plain(data.values);
    return answered(reply, await this.office.changes.do('DraftValues', { change: id, ...data, values }, envelope));
  }

  @Get('calendars')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Lịch làm việc từng năm; năm chưa có lịch thì tạm tính theo ngày lễ cố định' })
  @Shows(CalendarsDto)
  async calendars(): Promise<CalendarsDto> {
    const { changes } = await this.office.changes.all();
    return { rows: calendarRows(this.office.law, await today(this.db), changes) };
  }

  @Post('calendars')
  @Answers()
  @Permit(calendarDrafters)
  @ApiOperation({ summary: 'Nhập lịch làm việc của một năm theo thông báo chính thức' })
  async draftCalendar(
    @Body() { id, ...data }: DraftCalendarDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.changes.do('DraftCalendar', { change: id, ...data }, envelope));
  }

  @Get('changes/:id/preview')
  @Permit(readers)
  @ApiOperation({ summary: 'Hồ sơ và thời hạn đang mở mà thay đổi này sẽ dời; không thay đổi gì' })
  @Shows(PreviewDto)
  async preview(
    @Param('id', KeyPipe) id: string,
    @Query() { limit, after }: PreviewQueryDto,
    @Me() { actor }: SignedIn,
  ): Promise<PreviewDto> {
    const found = await this.office.changes.preview(id, { after: after ?? null, limit });
    const { kind, looked, next } = found;
    if (found.kind !== 'values') return { kind, dossiers: [], dates: found.moved, left: found.left, looked, next };
    const dossiers = await onlyReadable(this.db, found.moved, actor);
    return { kind, dossiers, dates: [], left: 0, looked, next };
  }

  @Post('changes/:id/approval')
  @Answers()
  @Permit(approvers)
  @ApiOperation({ summary: 'Duyệt thay đổi do người khác soạn' })
  async approve(
    @Param('id', KeyPipe) id: string,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.changes.do('ApproveLawChange', { change: id }, envelope));
  }

  @Post('changes/:id/drop')
  @Answers()
  @Permit([...new Set([...calendarDrafters, ...approvers])])
  @ApiOperation({ summary: 'Bỏ thay đổi chưa có hiệu lực' })
  async drop(
    @Param('id', KeyPipe) id: string,
    @Body() { ground }: DropDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.changes.do('DropLawChange', { change: id, ground }, envelope));
  }
}

/** As they were sent: no class, and no part that was left out. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
