import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { Office, type Envelope } from '@app/commands';
import { DomainError } from '@app/domain';
import { findCandidate, findUnit, listDossiers, type SignedIn } from '@app/read-model';
import { AnswerDto, answered } from '../http/answers';
import { CodePipe } from '../http/code.pipe';
import { Problem } from '../http/problem';
import { Command, Me, Permit } from '../http/session';
import { DB } from '../wiring';
import { readable, refuseUnlessVisible, viewOf } from './dossier-view';
import { DossierListDto, MomentDto, OpenDossierDto } from './dossier.dto';

const readers = [
  'unitClerk',
  'unitHead',
  'districtChair',
  'communeChair',
  'receivingClerk',
  'appraisalOfficer',
  'headOfBoard',
  'councilSecretary',
  'councilMember',
  'teller',
  'chairman',
  'ceremonyClerk',
  'auditor',
] as const;

@ApiTags('Hồ sơ')
@Controller('api/dossiers')
export class DossierController {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
  ) {}

  @Post()
  @Permit(['unitClerk', 'unitHead'])
  @ApiOperation({ summary: 'Lập hồ sơ' })
  @ApiResponse({ status: 201, type: AnswerDto })
  async open(
    @Body() body: OpenDossierDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const [candidate, unit] = await Promise.all([
      findCandidate(this.db, body.candidate),
      findUnit(this.db, envelope.by.unit),
    ]);
    if (!candidate) throw new DomainError('no-such-candidate', { candidate: body.candidate });
    if (!unit || unit.kind === 'central') throw new DomainError('unit-may-not-nominate', { unit: envelope.by.unit });
    return answered(reply, await this.office.openDossier({ ...body, candidate, unit }, envelope));
  }

  @Get()
  @Permit(readers)
  @ApiOperation({ summary: 'Danh sách hồ sơ' })
  async list(@Query() query: DossierListDto, @Me() { actor }: SignedIn) {
    const rows = await listDossiers(this.db, query, actor);
    return { rows, next: rows.length === query.limit ? rows[rows.length - 1]!.id : null };
  }

  @Get(':code')
  @Permit(readers)
  @ApiOperation({ summary: 'Một hồ sơ, nay hoặc tại một thời điểm; việc được làm và lý do chưa được' })
  async show(
    @Param('code', CodePipe) code: string,
    @Query() { at }: MomentDto,
    @Me() { actor }: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { dossier, now } = await this.office.readDossier(code);
    refuseUnlessVisible(dossier, actor);
    if (at === undefined) {
      reply.header('etag', `"${dossier.version}"`);
      return { dossier: await viewOf(this.db, dossier), now, acts: this.office.possibilities(dossier, actor, now) };
    }
    const then = await this.office.dossierAt(code, /^\d+$/.test(at) ? { version: Number(at) } : { moment: at });
    if (then.custody === 'absent') throw new Problem(404, 'not-yet-then', { at });
    return { dossier: await viewOf(this.db, then), now, acts: [] };
  }

  @Get(':code/history')
  @Permit(readers)
  @ApiOperation({ summary: 'Diễn biến hồ sơ, từng sự kiện' })
  async history(@Param('code', CodePipe) code: string, @Me() { actor }: SignedIn) {
    const { dossier } = await this.office.readDossier(code);
    refuseUnlessVisible(dossier, actor);
    return { events: await readable(this.db, await this.office.history(`dossier/${code}`)) };
  }
}
