import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, IsString, Max, Min } from 'class-validator';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { Office, type Answer, type Envelope } from '@app/commands';
import { listStreams } from '@app/read-model';
import { AnswerDto, answered } from '../http/answers';
import type { ItemsAnswer } from '../http/bulk';
import { KeyPipe } from '../http/code.pipe';
import { IsGround, IsKey, IsLegalDay, IsLine } from '../http/rules';
import { Command, Permit } from '../http/session';
import { DB } from '../wiring';
import { CodesDto, GroundDto, PageDto } from '../dossier/dossier.dto';

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
@ApiResponse({ status: 200, type: AnswerDto })
@Controller('api/council-sessions')
export class SessionController {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
  ) {}

  @Post()
  @HttpCode(200)
  @Permit(secretary)
  @ApiOperation({ summary: 'Lên lịch phiên họp' })
  async plan(
    @Body() { id, ...data }: PlanSessionDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onSession(id, 'PlanSession', data, envelope));
  }

  @Get()
  @Permit(readers)
  @ApiOperation({ summary: 'Các phiên họp' })
  async list(@Query() page: PageDto) {
    const rows = await listStreams(this.db, 'session', page);
    return { rows, next: rows.length === page.limit ? rows[rows.length - 1]!.id : null };
  }

  @Get(':id')
  @Permit(readers)
  @ApiOperation({ summary: 'Một phiên họp' })
  async show(@Param('id', KeyPipe) id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const session = await this.office.sessionOf(id);
    reply.header('etag', `"${session.version}"`);
    return session;
  }

  @Get(':id/results')
  @Permit(readers)
  @ApiOperation({ summary: 'Kết quả sẽ ghi vào biên bản' })
  async results(@Param('id', KeyPipe) id: string) {
    return { results: await this.office.resultsOf(id) };
  }

  @Post(':id/items')
  @HttpCode(200)
  @Permit(secretary)
  @ApiOperation({ summary: 'Đưa hồ sơ vào chương trình; dryRun xem trước' })
  async add(
    @Param('id', KeyPipe) id: string,
    @Body() { dossiers, dryRun }: CodesDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer | ItemsAnswer> {
    if (!dryRun) return answered(reply, await this.office.acts.addToAgenda(id, dossiers, envelope));
    const session = await this.office.sessionOf(id);
    return this.office.preview(
      dossiers,
      'PlaceOnAgenda',
      { session: `session/${id}`, item: 1, sessionOn: session.on },
      envelope,
    );
  }

  @Post(':id/items/removal')
  @HttpCode(200)
  @Permit(secretary)
  @ApiOperation({ summary: 'Đưa hồ sơ ra khỏi chương trình' })
  async remove(
    @Param('id', KeyPipe) id: string,
    @Body() { dossiers, ground }: RemoveItemsDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.acts.removeFromAgenda(id, dossiers, ground, envelope));
  }

  @Post(':id/freeze')
  @HttpCode(200)
  @Permit(secretary)
  @ApiOperation({ summary: 'Chốt chương trình' })
  async freeze(
    @Param('id', KeyPipe) id: string,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.acts.freezeAgenda(id, envelope));
  }

  @Post(':id/move')
  @HttpCode(200)
  @Permit(secretary)
  @ApiOperation({ summary: 'Dời ngày họp' })
  async move(
    @Param('id', KeyPipe) id: string,
    @Body() body: MoveSessionDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.acts.moveSession(id, body, envelope));
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Permit(secretary)
  @ApiOperation({ summary: 'Hủy phiên họp' })
  async cancel(
    @Param('id', KeyPipe) id: string,
    @Body() { ground }: GroundDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.acts.cancelSession(id, ground, envelope));
  }

  @Post(':id/attendance')
  @HttpCode(200)
  @Permit(secretary)
  @ApiOperation({ summary: 'Điểm danh' })
  async attendance(
    @Param('id', KeyPipe) id: string,
    @Body() body: AttendanceDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onSession(id, 'RecordAttendance', { ...body }, envelope));
  }

  @Post(':id/recusals')
  @HttpCode(200)
  @Permit(secretary)
  @ApiOperation({ summary: 'Ghi thành viên không tham gia biểu quyết' })
  async recusal(
    @Param('id', KeyPipe) id: string,
    @Body() body: RecusalDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onSession(id, 'RecordRecusal', { ...body }, envelope));
  }

  @Post(':id/counts')
  @HttpCode(200)
  @Permit(['teller'])
  @ApiOperation({ summary: 'Kiểm phiếu giấy: hai người kiểm phiếu nhập riêng' })
  async count(
    @Param('id', KeyPipe) id: string,
    @Body() body: VotesDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onSession(id, 'CountVotes', { ...body }, envelope));
  }

  @Post(':id/open-votes')
  @HttpCode(200)
  @Permit(secretary)
  @ApiOperation({ summary: 'Ghi kết quả biểu quyết công khai' })
  async openVote(
    @Param('id', KeyPipe) id: string,
    @Body() body: VotesDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onSession(id, 'RecordOpenVote', { ...body }, envelope));
  }

  @Post(':id/deferrals')
  @HttpCode(200)
  @Permit(secretary)
  @ApiOperation({ summary: 'Hoãn một mục sang phiên sau' })
  async defer(
    @Param('id', KeyPipe) id: string,
    @Body() body: DeferDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onSession(id, 'DeferItem', { ...body }, envelope));
  }

  @Post(':id/minutes')
  @HttpCode(200)
  @Permit(secretary)
  @ApiOperation({ summary: 'Ký biên bản: mọi kết quả là một việc pháp lý' })
  async minutes(
    @Param('id', KeyPipe) id: string,
    @Body() { number }: MinutesDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.acts.signMinutes(id, number, envelope));
  }
}
