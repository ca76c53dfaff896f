import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsString, Max, Min } from 'class-validator';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { Office, type ActAnswer, type Answer, type Envelope, type ItemsAnswer } from '@app/commands';
import type { ItemResult, LiveSession } from '@app/domain';
import { listStreams, type SignedIn, type StreamRow } from '@app/read-model';
import { answered, Answers, etag, Shows } from '../http/answers';
import { ActAnswerDto, AnswersActOrTrial } from '../http/bulk.dto';
import { KeyPipe } from '../http/code.pipe';
import { byIdOf, PageDto, paged, PageOf, type Page } from '../http/page';
import { IsGround, IsKey, IsLegalDay, IsLine } from '../http/rules';
import { Command, Me, Permit } from '../http/session';
import { DB } from '../wiring';
import { CodesDto, GroundDto } from '../dossier/dossier.dto';
import { ResultsDto, SessionDto, SessionRowDto } from './session-shape.dto';

const secretary = ['councilSecretary'] as const;
const readers = [
  'councilSecretary',
  'councilMember',
  'teller',
  'chairman',
  'headOfBoard',
  'appraisalOfficer',
  'auditor',
] as const;

class PlanSessionDto {
  @IsKey() id!: string;
  @ApiProperty({ enum: ['award', 'initiative'] }) @IsIn(['award', 'initiative']) kind!: 'award' | 'initiative';
  @IsLine() title!: string;
  @IsLegalDay() on!: string;
  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMinSize(3)
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsString({ each: true })
  members!: string[];
}

class MoveSessionDto extends GroundDto {
  @IsLegalDay() on!: string;
}

class RemoveItemsDto extends CodesDto {
  @IsGround() ground!: string;
}

class AttendanceDto {
  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsString({ each: true })
  present!: string[];
}

class ItemDto {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) @Max(100000) item!: number;
}

class RecusalDto extends ItemDto {
  @IsKey() member!: string;
  @IsGround() ground!: string;
}

class VotesDto extends ItemDto {
  @ApiProperty({ minimum: 0 }) @IsInt() @Min(0) @Max(1000) for!: number;
  @ApiProperty({ minimum: 0 }) @IsInt() @Min(0) @Max(1000) against!: number;
}

class DeferDto extends ItemDto {
  @IsGround() ground!: string;
}

class MinutesDto {
  @IsLine(80) number!: string;
}

@ApiTags('Phiên họp')
@Controller('api/council-sessions')
export class SessionController {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
  ) {}

  @Post()
  @Answers()
  @Permit(secretary)
  @ApiOperation({ summary: 'Lên lịch phiên họp' })
  async plan(
    @Body() { id, ...data }: PlanSessionDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.councils.onSession(id, 'PlanSession', data, envelope));
  }

  @Get()
  @Permit(readers)
  @ApiOperation({ summary: 'Các phiên họp' })
  @Shows(PageOf(SessionRowDto))
  list(@Query() page: PageDto, @Me() { actor }: SignedIn): Promise<Page<StreamRow>> {
    return paged(page, byIdOf<StreamRow>(), (slice) => listStreams(this.db, 'session', actor, slice));
  }

  @Get(':id')
  @Permit(readers)
  @ApiOperation({ summary: 'Một phiên họp' })
  @Shows(SessionDto, etag)
  async show(@Param('id', KeyPipe) id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<LiveSession> {
    const session = await this.office.councils.sessionOf(id);
    reply.header('etag', `"${session.version}"`);
    return session;
  }

  @Get(':id/results')
  @Permit(readers)
  @ApiOperation({ summary: 'Kết quả sẽ ghi vào biên bản' })
  @Shows(ResultsDto)
  async results(@Param('id', KeyPipe) id: string): Promise<{ results: ItemResult[] }> {
    return { results: await this.office.councils.resultsOf(id) };
  }

  @Post(':id/items')
  @AnswersActOrTrial()
  @Permit(secretary)
  @ApiOperation({ summary: 'Đưa hồ sơ vào chương trình; dryRun xem trước' })
  async add(
    @Param('id', KeyPipe) id: string,
    @Body() { dossiers, dryRun }: CodesDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActAnswer | ItemsAnswer> {
    if (dryRun) return this.office.trials.addToAgenda(id, dossiers, envelope);
    return answered(reply, await this.office.acts.addToAgenda(id, dossiers, envelope));
  }

  @Post(':id/items/removal')
  @Answers(ActAnswerDto)
  @Permit(secretary)
  @ApiOperation({ summary: 'Đưa hồ sơ ra khỏi chương trình' })
  async remove(
    @Param('id', KeyPipe) id: string,
    @Body() { dossiers, ground }: RemoveItemsDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActAnswer> {
    return answered(reply, await this.office.acts.removeFromAgenda(id, dossiers, ground, envelope));
  }

  @Post(':id/freeze')
  @Answers(ActAnswerDto)
  @Permit(secretary)
  @ApiOperation({ summary: 'Chốt chương trình' })
  async freeze(
    @Param('id', KeyPipe) id: string,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActAnswer> {
    return answered(reply, await this.office.acts.freezeAgenda(id, envelope));
  }

  @Post(':id/move')
  @Answers(ActAnswerDto)
  @Permit(secretary)
  @ApiOperation({ summary: 'Dời ngày họp' })
  async move(
    @Param('id', KeyPipe) id: string,
    @Body() body: MoveSessionDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActAnswer> {
    return answered(reply, await this.office.acts.moveSession(id, body, envelope));
  }

  @Post(':id/cancel')
  @Answers(ActAnswerDto)
  @Permit(secretary)
  @ApiOperation({ summary: 'Hủy phiên họp' })
  async cancel(
    @Param('id', KeyPipe) id: string,
    @Body() { ground }: GroundDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActAnswer> {
    return answered(reply, await this.office.acts.cancelSession(id, ground, envelope));
  }

  @Post(':id/attendance')
  @Answers()
  @Permit(secretary)
  @ApiOperation({ summary: 'Điểm danh' })
  async attendance(
    @Param('id', KeyPipe) id: string,
    @Body() body: AttendanceDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.councils.onSession(id, 'RecordAttendance', { ...body }, envelope));
  }

  @Post(':id/recusals')
  @Answers()
  @Permit(secretary)
  @ApiOperation({ summary: 'Ghi thành viên không tham gia biểu quyết' })
  async recusal(
    @Param('id', KeyPipe) id: string,
    @Body() body: RecusalDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.councils.onSession(id, 'RecordRecusal', { ...body }, envelope));
  }

  @Post(':id/counts')
  @Answers()
  @Permit(['teller'])
  @ApiOperation({ summary: 'Kiểm phiếu giấy: hai người kiểm phiếu nhập riêng' })
  async count(
    @Param('id', KeyPipe) id: string,
    @Body() body: VotesDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.councils.onSession(id, 'CountVotes', { ...body }, envelope));
  }

  @Post(':id/open-votes')
  @Answers()
  @Permit(secretary)
  @ApiOperation({ summary: 'Ghi kết quả biểu quyết công khai' })
  async openVote(
    @Param('id', KeyPipe) id: string,
    @Body() body: VotesDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.councils.onSession(id, 'RecordOpenVote', { ...body }, envelope));
  }

  @Post(':id/deferrals')
  @Answers()
  @Permit(secretary)
  @ApiOperation({ summary: 'Hoãn một mục sang phiên sau' })
  async defer(
    @Param('id', KeyPipe) id: string,
    @Body() body: DeferDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.councils.onSession(id, 'DeferItem', { ...body }, envelope));
  }

  @Post(':id/minutes')
  @Answers(ActAnswerDto)
  @Permit(secretary)
  @ApiOperation({ summary: 'Ký biên bản: mọi kết quả là một việc pháp lý' })
  async minutes(
    @Param('id', KeyPipe) id: string,
    @Body() { number }: MinutesDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActAnswer> {
    return answered(reply, await this.office.acts.signMinutes(id, number, envelope));
  }
}
