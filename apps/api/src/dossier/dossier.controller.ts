import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { extensionsFor, Office, type Answer, type Envelope } from '@app/commands';
import { deadlineSum } from '@app/domain';
import { delegationsOf, type SignedIn } from '@app/read-model';
import { actsInWords, extensionsInWords } from '../http/acts/dossier';
import { answered, Answers, etag, Shows } from '../http/answers';
import { CodePipe } from '../http/code.pipe';
import { Named } from '../http/names';
import { Problem } from '../http/problem';
import { Command, Me, ofDossiers, Permit } from '../http/session';
import { asSeenBy } from '../http/visibility';
import { DB } from '../wiring';
import { readable, toldOf, viewOf, viewThen } from './dossier-view';
import { DossierAnswerDto } from './dossier-shape.dto';
import { AssessmentDto, assessmentShown, LawOnDto } from './eligibility.dto';
import { DeadlinesDto } from './deadline.dto';
import { isVersion, MomentDto, OpenDossierDto } from './dossier.dto';
import { openingOf } from './opening-input';
import { byCommand, HistoryDto } from './history.dto';
import { dutiesFor, eventsFor, withheldFacts } from './withheld';

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
  @Answers(undefined, 201)
  async open(
    @Body() body: OpenDossierDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const opening = this.office.openDossier(await openingOf(this.db, body, envelope.by), envelope);
    const answer = await opening.catch(async (error: unknown) => {
      throw await asSeenBy(this.db, envelope.by, error);
    });
    return answered(reply, answer);
  }

  @Get(':code')
  @Permit(ofDossiers)
  @Named()
  @ApiOperation({ summary: 'Một hồ sơ, nay hoặc tại một thời điểm; việc được làm và lý do chưa được' })
  @Shows(DossierAnswerDto, etag)
  async show(
    @Param('code', CodePipe) code: string,
    @Query() { at }: MomentDto,
    @Me() { actor }: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DossierAnswerDto> {
    const { dossier, events, now } = await this.office.readDossier(code);
    const { calendar } = this.office.law;
    if (at === undefined) {
      reply.header('etag', `"${dossier.version}"`);
      const [view, mandates] = await Promise.all([
        viewOf(this.db, dossier, actor),
        delegationsOf(this.db, actor.person),
      ]);
      const seen = { ...dossier, owed: dutiesFor(dossier, actor) };
      const acts = [
        ...actsInWords(code, await this.office.standings(dossier, actor, now, mandates)),
        ...extensionsInWords(code, extensionsFor(seen, { by: actor, now, mandates })),
      ];
      return { dossier: view, ...toldOf({ dossier, events, actor }, { calendar, now }), now, acts };
    }
    const moment = isVersion(at) ? { version: Number(at) } : { moment: at };
    const then = await this.office.dossierAt(code, moment);
    if (then.custody === 'absent') throw new Problem(404, 'not-yet-then', { at });
    const known = await this.office.history(`dossier/${code}`, moment);
    const seen = isVersion(at) ? known.at(-1)!.recordedAt : at;
    const told = toldOf({ dossier: then, events: known, actor }, { calendar, now: seen });
    return { dossier: await viewThen(this.db, then, moment, actor), ...told, now, acts: [] };
  }

  @Get(':code/eligibility')
  @Permit(ofDossiers)
  @ApiOperation({ summary: 'Đủ điều kiện hay không, từng điều kiện với điều luật và dữ kiện đã dùng' })
  @Shows(AssessmentDto)
  async eligibility(
    @Param('code', CodePipe) code: string,
    @Query() { lawOn }: LawOnDto,
    @Me() { actor }: SignedIn,
  ): Promise<AssessmentDto> {
    const { dossier, now } = await this.office.readDossier(code);
    const withheld = withheldFacts(actor, dossier.candidate.id);
    return assessmentShown(await this.office.assess(dossier, now, lawOn, withheld), withheld);
  }

  @Get(':code/deadlines')
  @Permit(ofDossiers)
  @ApiOperation({
    summary: 'Mỗi thời hạn đang chạy được tính thế nào: từ ngày, đến ngày, ngày nào không tính và vì sao',
  })
  @Shows(DeadlinesDto)
  async deadlines(@Param('code', CodePipe) code: string, @Me() { actor }: SignedIn): Promise<DeadlinesDto> {
    const { dossier } = await this.office.readDossier(code);
    const { calendar } = this.office.law;
    return { rows: dutiesFor(dossier, actor).map((duty) => ({ duty, sum: deadlineSum(duty, calendar) })) };
  }

  @Get(':code/history')
  @Permit(ofDossiers)
  @Named()
  @ApiOperation({ summary: 'Diễn biến hồ sơ, từng sự kiện và từng việc' })
  @Shows(HistoryDto)
  async history(@Param('code', CodePipe) code: string, @Me() { actor }: SignedIn): Promise<HistoryDto> {
    const { dossier, events } = await this.office.readDossier(code);
    const seen = await readable(this.db, eventsFor(events, dossier, actor));
    return { events: seen, commands: byCommand(seen) };
  }
}
