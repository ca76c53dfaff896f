import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { Office, type Answer, type Envelope } from '@app/commands';
import { DomainError } from '@app/domain';
import { listUnits, unitsAround, type UnitRow } from '@app/read-model';
import { today } from '../clock/today';
import { answered, Answers, etag, Shows } from '../http/answers';
import { KeyPipe } from '../http/code.pipe';
import { byName, paged, PageOf, type Page } from '../http/page';
import { Command, Permit } from '../http/session';
import { DB } from '../wiring';
import { unitPage, type UnitPage } from './unit-page';
import { UnitOnDayDto, UnitRowDto } from './unit-shape.dto';
import {
  JoiningDto,
  LastDayDto,
  MarkDto,
  MergerDto,
  OnDto,
  PlacingDto,
  RegistrationDto,
  RenamingDto,
  UnitsDto,
} from './unit.dto';

const recorders = ['appraisalOfficer', 'headOfBoard'] as const;

/** Units over the years: what they are called, are part of and become. */
@ApiTags('Đơn vị')
@Controller('api/units')
export class UnitController {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
  ) {}

  @Get()
  @Permit('signedIn')
  @ApiOperation({ summary: 'Đơn vị hoạt động vào một ngày, theo tên của ngày đó' })
  @Shows(PageOf(UnitRowDto))
  async list(@Query() { on, kind, parent, ...page }: UnitsDto): Promise<Page<UnitRow>> {
    const filter = { on: on ?? (await today(this.db)), kind, parent };
    return paged(
      page,
      byName<UnitRow>(({ code }) => code),
      (slice) => listUnits(this.db, filter, slice),
    );
  }

  @Get(':unit')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Một đơn vị vào một ngày: tên, trực thuộc, tiền thân, đơn vị kế tục' })
  @Shows(UnitOnDayDto, etag)
  async show(
    @Param('unit', KeyPipe) code: string,
    @Query() { on }: OnDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitPage> {
    const around = await unitsAround(this.db, code);
    const unit = around.find((u) => u.code === code);
    if (!unit) throw new DomainError('no-such-unit', { unit: code });
    reply.header('etag', `"${unit.version}"`);
    return unitPage(unit, around, on ?? (await today(this.db)));
  }

  @Post()
  @Answers(undefined, 201)
  @Permit(recorders)
  @ApiOperation({ summary: 'Ghi một đơn vị mới, theo văn bản' })
  async register(
    @Body() { code, paper, ...data }: RegistrationDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const source = { confidence: 'RECORDED', ref: paper, assumed: [] } as const;
    return answered(
      reply,
      await this.office.registry.onUnit(code, 'RegisterUnit', { ...data, code, source }, envelope),
    );
  }

  @Post(':unit/names')
  @Answers()
  @Permit(recorders)
  @ApiOperation({ summary: 'Đổi tên từ một ngày' })
  async rename(
    @Param('unit', KeyPipe) code: string,
    @Body() body: RenamingDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.registry.onUnit(code, 'RenameUnit', { ...body }, envelope));
  }

  @Post(':unit/parents')
  @Answers()
  @Permit(recorders)
  @ApiOperation({ summary: 'Trực thuộc đơn vị khác từ một ngày' })
  async place(
    @Param('unit', KeyPipe) code: string,
    @Body() body: PlacingDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.registry.onUnit(code, 'PlaceUnit', { ...body }, envelope));
  }

  @Post(':unit/marks')
  @Answers()
  @Permit(recorders)
  @ApiOperation({ summary: 'Xã biên giới, khu vực I, II, III trong một thời gian' })
  async mark(
    @Param('unit', KeyPipe) code: string,
    @Body() body: MarkDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.registry.onUnit(code, 'MarkUnit', { ...body }, envelope));
  }

  @Post(':unit/clusters')
  @Answers()
  @Permit(recorders)
  @ApiOperation({ summary: 'Vào cụm, khối thi đua' })
  async join(
    @Param('unit', KeyPipe) code: string,
    @Body() body: JoiningDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.registry.onUnit(code, 'JoinCluster', { ...body }, envelope));
  }

  @Post(':unit/clusters/:cluster/end')
  @Answers()
  @Permit(recorders)
  @ApiOperation({ summary: 'Ra khỏi cụm, khối thi đua' })
  async leave(
    @Param('unit', KeyPipe) code: string,
    @Param('cluster', KeyPipe) cluster: string,
    @Body() body: LastDayDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.registry.onUnit(code, 'LeaveCluster', { ...body, cluster }, envelope));
  }

  @Post(':unit/merger')
  @Answers()
  @Permit(recorders)
  @ApiOperation({ summary: 'Sáp nhập hoặc chia tách từ một ngày' })
  async merge(
    @Param('unit', KeyPipe) code: string,
    @Body() body: MergerDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.registry.onUnit(code, 'MergeUnit', { ...body }, envelope));
  }

  @Post(':unit/closure')
  @Answers()
  @Permit(recorders)
  @ApiOperation({ summary: 'Kết thúc hoạt động sau một ngày' })
  async close(
    @Param('unit', KeyPipe) code: string,
    @Body() body: LastDayDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.registry.onUnit(code, 'CloseUnit', { ...body }, envelope));
  }
}
