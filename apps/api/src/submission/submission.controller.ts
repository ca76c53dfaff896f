import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { IsOptional } from 'class-validator';
import type { Pool } from 'pg';
import { Office, type ActAnswer, type Answer, type Envelope, type ItemsAnswer } from '@app/commands';
import { DomainError, packageStandings } from '@app/domain';
import { readTime } from '@app/event-store';
import { dossierLines, listStreams, type SignedIn, type StreamRow } from '@app/read-model';
import { inWords } from '../http/acts/in-words';
import { packageActs } from '../http/acts/package';
import { answered, Answers, etag, Shows } from '../http/answers';
import { ActAnswerDto, AnswersActOrTrial } from '../http/bulk.dto';
import { KeyPipe } from '../http/code.pipe';
import { Named, NamedPageOf } from '../http/names';
import { byIdOf, only, PageDto, paged, type Page } from '../http/page';
import { IsInstant, IsKey, IsLegalDay, IsLine } from '../http/rules';
import { Command, Me, Permit } from '../http/session';
import { DB } from '../wiring';
import { ArePapers, CodesDto, type PaperOnFileDto } from '../dossier/dossier.dto';
import { PackageAnswerDto, SubmissionDetailDto, SubmissionRowDto } from './submission-shape.dto';

class SubmissionDto extends CodesDto {
  @IsKey() id!: string;
  @IsLine(80) number!: string;
  @IsLegalDay() on!: string;
}

class NominationDto extends SubmissionDto {
  @IsOptional()
  @ArePapers({ required: false, description: 'Giấy tờ kèm tờ trình, chung cho mọi hồ sơ' })
  papers?: PaperOnFileDto[];
}

class ReceiptDto {
  @IsLine() receipt!: string;
  @IsInstant() receivedAt!: string;
}

/** What moves a package, or stops it. */
const moves = ['PackageSubmitted', 'ObligationFailed', 'HandOverResumed', 'PackageReachedMinistry'];
const readersOfSubmissions = [
  'unitClerk',
  'unitHead',
  'districtChair',
  'communeChair',
  'receivingClerk',
  'appraisalOfficer',
  'headOfBoard',
  'chairman',
  'auditor',
] as const;

/** Tờ trình: of a unit, and of the province to the State. */
@ApiTags('Tờ trình')
@Controller('api')
export class SubmissionController {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
  ) {}

  @Post('submissions')
  @Permit(['unitHead', 'districtChair', 'communeChair'])
  @ApiOperation({ summary: 'Đơn vị trình danh sách đề nghị; dryRun xem trước từng hồ sơ' })
  @AnswersActOrTrial()
  async nominate(
    @Body() body: NominationDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActAnswer | ItemsAnswer> {
    const { id, dryRun, papers: with_, ...rest } = body;
    const papers = with_?.map(({ paper, ref }) => ({ paper, ref }));
    const data = { ...rest, unit: envelope.by.unit, ...(papers ? { papers } : {}) };
    if (dryRun) return this.office.trials.nominate(id, data, envelope);
    return answered(reply, await this.office.acts.nominate(id, data, envelope));
  }

  @Post('packages')
  @Permit(['chairman'])
  @ApiOperation({ summary: 'Chủ tịch UBND tỉnh trình Nhà nước; dryRun xem trước từng hồ sơ' })
  @AnswersActOrTrial()
  async submitUpward(
    @Body() body: SubmissionDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActAnswer | ItemsAnswer> {
    const { id, dryRun, ...rest } = body;
    if (dryRun) return this.office.trials.submitUpward(id, rest, envelope);
    return answered(reply, await this.office.acts.submitUpward(id, rest, envelope));
  }

  @Post('packages/:id/receipt')
  @Permit(['headOfBoard'])
  @ApiOperation({ summary: 'Bộ Nội vụ đã nhận hồ sơ giấy' })
  @Answers(ActAnswerDto)
  async receipt(
    @Param('id', KeyPipe) id: string,
    @Body() body: ReceiptDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActAnswer> {
    return answered(reply, await this.office.acts.recordReceipt(id, { ...body, channel: 'paper' }, envelope));
  }

  @Post('packages/:id/hand-over')
  @Permit(['headOfBoard'])
  @ApiOperation({ summary: 'Chuyển lại gói hồ sơ chưa chuyển được tới Bộ Nội vụ' })
  @Answers()
  async resume(
    @Param('id', KeyPipe) id: string,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.resumeHandOver(id, envelope));
  }

  @Get('packages/:id')
  @Permit(['appraisalOfficer', 'headOfBoard', 'chairman', 'auditor'])
  @ApiOperation({ summary: 'Một gói hồ sơ trình Nhà nước; việc được làm và lý do chưa được' })
  @Named()
  @Shows(PackageAnswerDto, etag)
  async show(
    @Param('id', KeyPipe) id: string,
    @Me() { actor }: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PackageAnswerDto> {
    const stream = `submission/${id}`;
    const [found, events] = await Promise.all([this.office.read('submission', stream), this.office.history(stream)]);
    if (found.status === 'absent' || found.kind !== 'state') throw new DomainError('no-such-package', { package: id });
    reply.header('etag', `"${found.version}"`);
    const acts = packageStandings(found, actor).map((act) => inWords(packageActs, `/api/packages/${id}`, act));
    const [known, { now }] = await Promise.all([dossierLines(this.db, found.dossiers, actor), readTime(this.db)]);
    const lines = found.dossiers.flatMap((dossier) => {
      const line = known.get(dossier);
      if (!line) return [];
      const { name, unitName, award, awarded, custody, decision, decisionNumber } = line;
      return [{ dossier, name, unitName, award: awarded ?? award, custody, decision, decisionNumber }];
    });
    const since = events.findLast(({ type }) => moves.includes(type))!.occurredAt;
    return { package: found, lines, sentAt: events[0]!.occurredAt, since, now, acts };
  }

  @Get('submissions')
  @Permit(readersOfSubmissions)
  @ApiOperation({ summary: 'Các tờ trình' })
  @Named()
  @Shows(NamedPageOf(SubmissionRowDto))
  list(@Query() page: PageDto, @Me() { actor }: SignedIn): Promise<Page<StreamRow>> {
    return paged(page, byIdOf<StreamRow>(), (slice) => listStreams(this.db, 'submission', actor, slice));
  }

  @Get('submissions/:id')
  @Permit(readersOfSubmissions)
  @ApiOperation({ summary: 'Một tờ trình: số, ngày, hồ sơ, đã nhận chưa' })
  @Named()
  @Shows(SubmissionDetailDto, etag)
  async one(
    @Param('id', KeyPipe) id: string,
    @Me() { actor }: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamRow> {
    const [found] = await listStreams(this.db, 'submission', actor, only(`submission/${id}`));
    if (!found) throw new DomainError('no-such-submission', { submission: id });
    reply.header('etag', `"${found.version}"`);
    return found;
  }
}
