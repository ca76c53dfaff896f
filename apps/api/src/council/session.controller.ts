import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { Office, type ActAnswer, type Answer, type Envelope, type ItemsAnswer } from '@app/commands';
import { asSeenBy, resultsOf, type ItemResult, type LiveSession } from '@app/domain';
import { listStreams, type SignedIn, type StreamRow } from '@app/read-model';
import { answered, Answers, etag, Shows } from '../http/answers';
import { ActAnswerDto, AnswersActOrTrial } from '../http/bulk.dto';
import { KeyPipe } from '../http/code.pipe';
import { Named, NamedPageOf } from '../http/names';
import { byIdOf, PageDto, paged, type Page } from '../http/page';
import { Command, Me, Permit } from '../http/session';
import { DB } from '../wiring';
import { CodesDto, GroundDto } from '../dossier/dossier.dto';
import { ResultsDto, SessionDto, SessionRowDto } from './session-shape.dto';
import {
  AttendanceDto,
  DeferDto,
  MinutesDto,
  MoveSessionDto,
  PlanSessionDto,
  RecusalDto,
  RemoveItemsDto,
  VotesDto,
} from './session.dto';

/** Only what was said: a field that is left out is no field of the event. */
const written = <T extends object>(data: T): T => JSON.parse(JSON.stringify(data)) as T;

@ApiTags('Phiên họp')
@Controller('api/council-sessions')
export class SessionController {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
  ) {}

  @Post()
  @Answers()
  @Permit('signedIn')
  @ApiOperation({ summary: 'Lên lịch phiên họp' })
  async plan(
    @Body() { id, ...data }: PlanSessionDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.councils.onSession(id, 'PlanSession', data, envelope));
  }

  @Get()
  @Permit('signedIn')
  @ApiOperation({ summary: 'Các phiên họp' })
  @Named()
  @Shows(NamedPageOf(SessionRowDto))
  list(@Query() page: PageDto, @Me() { actor }: SignedIn): Promise<Page<StreamRow>> {
    return paged(page, byIdOf<StreamRow>(), (slice) => listStreams(this.db, 'session', actor, slice));
  }

  @Get(':id')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Một phiên họp' })
  @Shows(SessionDto, etag)
  async show(
    @Param('id', KeyPipe) id: string,
    @Me() { actor }: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LiveSession> {
    const session = await this.office.councils.sessionOf(id);
    reply.header('etag', `"${session.version}"`);
    return asSeenBy(session, actor.person);
  }

  @Get(':id/results')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Kết quả sẽ ghi vào biên bản' })
  @Shows(ResultsDto)
  async results(@Param('id', KeyPipe) id: string): Promise<{ results: ItemResult[] }> {
    return { results: resultsOf(await this.office.councils.sessionOf(id)) };
  }

  @Post(':id/items')
  @AnswersActOrTrial()
  @Permit('signedIn')
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
  @Permit('signedIn')
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
  @Permit('signedIn')
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
  @Permit('signedIn')
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
  @Permit('signedIn')
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
  @Permit('signedIn')
  @ApiOperation({ summary: 'Điểm danh' })
  async attendance(
    @Param('id', KeyPipe) id: string,
    @Body() body: AttendanceDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.councils.onSession(id, 'RecordAttendance', written(body), envelope));
  }

  @Post(':id/recusals')
  @Answers()
  @Permit('signedIn')
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
  @Permit('signedIn')
  @ApiOperation({ summary: 'Kiểm phiếu giấy: hai người kiểm phiếu nhập riêng' })
  async count(
    @Param('id', KeyPipe) id: string,
    @Body() body: VotesDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.councils.onSession(id, 'CountVotes', written(body), envelope));
  }

  @Post(':id/open-votes')
  @Answers()
  @Permit('signedIn')
  @ApiOperation({ summary: 'Ghi kết quả biểu quyết công khai' })
  async openVote(
    @Param('id', KeyPipe) id: string,
    @Body() body: VotesDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.councils.onSession(id, 'RecordOpenVote', written(body), envelope));
  }

  @Post(':id/deferrals')
  @Answers()
  @Permit('signedIn')
  @ApiOperation({ summary: 'Hoãn một mục sang phiên sau' })
  async defer(
    @Param('id', KeyPipe) id: string,
    @Body() body: DeferDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.councils.onSession(id, 'DeferItem', { ...body }, envelope));
  }

  @Post(':id/recusals/withdrawal')
  @Answers()
  @Permit('signedIn')
  @ApiOperation({ summary: 'Ghi nhầm: thành viên lại tham gia biểu quyết' })
  async withdrawRecusal(
    @Param('id', KeyPipe) id: string,
    @Body() body: RecusalDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.councils.onSession(id, 'WithdrawRecusal', { ...body }, envelope));
  }

  @Post(':id/recounts')
  @Answers()
  @Permit('signedIn')
  @ApiOperation({ summary: 'Yêu cầu kiểm phiếu lại khi hai người kiểm ghi khác nhau' })
  async recount(
    @Param('id', KeyPipe) id: string,
    @Body() body: DeferDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.councils.onSession(id, 'OrderRecount', { ...body }, envelope));
  }

  @Post(':id/reopenings')
  @Answers()
  @Permit('signedIn')
  @ApiOperation({ summary: 'Mở lại một mục đã có kết quả để biểu quyết lại hoặc hoãn' })
  async reopen(
    @Param('id', KeyPipe) id: string,
    @Body() body: DeferDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.councils.onSession(id, 'ReopenItem', { ...body }, envelope));
  }

  @Post(':id/deferrals/withdrawal')
  @Answers()
  @Permit('signedIn')
  @ApiOperation({ summary: 'Thôi hoãn một mục' })
  async resume(
    @Param('id', KeyPipe) id: string,
    @Body() body: DeferDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.councils.onSession(id, 'ResumeItem', { ...body }, envelope));
  }

  @Post(':id/minutes')
  @Answers(ActAnswerDto)
  @Permit('signedIn')
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
