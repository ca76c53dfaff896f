import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Pool } from 'pg';
import { Office, type Envelope, type ItemsAnswer } from '@app/commands';
import { clockFace, DomainError, soonWithin, workingDays, type Actor } from '@app/domain';
import { readTime } from '@app/event-store';
import {
  choicesOfWork,
  countUnread,
  countWork,
  listColleagues,
  listDone,
  listWork,
  readableAmong,
  type Colleague,
  type DoneRow,
  type Moments,
  type SignedIn,
  type WorkChoices,
  type WorkRow,
} from '@app/read-model';
import { Answers, Shows } from '../http/answers';
import { each } from '../http/bulk';
import { ItemsAnswerDto } from '../http/bulk.dto';
import { Named } from '../http/names';
import { anyText, paged, type Page } from '../http/page';
import { Me, Permit, UnversionedCommand } from '../http/session';
import { DB } from '../wiring';
import {
  ColleaguesDto,
  PassDto,
  ReleaseDto,
  TakeDto,
  WorkCountsDto,
  WorkDto,
  WorkQueryDto,
  type WorkRowDto,
} from './work.dto';

const moment = /^[\d:.TZ-]{20,30}$/;
const stream = /^[\w./-]{1,200}$/;
const textOrNone = new RegExp(`^$|${anyText.source}`);
const inOrder = {
  keyOf: ({ sort, dueAt, about, kind, holder }: WorkRow) => [sort, dueAt, about, kind, holder ?? ''],
  parts: [textOrNone, moment, stream, /^\w{1,30}$/, /^[\w.-]{0,100}$/],
};
const byDoneAt = {
  keyOf: ({ doneAt, stream: of, version }: DoneRow) => [doneAt, of, String(version)],
  parts: [moment, stream, /^\d{1,9}$/],
};

/** Việc của tôi: what waits on my position, who looks after it, what I have done. */
@ApiTags('Việc của tôi')
@Controller('api/work')
export class WorkController {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
  ) {}

  @Get()
  @Permit('signedIn')
  @Named()
  @ApiOperation({ summary: 'Việc theo hạn, sớm nhất trước; nhiều việc của một quyết định, phiên họp là một dòng' })
  @Shows(WorkDto)
  async list(@Query() query: WorkQueryDto, @Me() { actor }: SignedIn): Promise<WorkDto> {
    const moments = await this.moments();
    const { now } = moments;
    const { calendar } = this.office.law;
    const counts = await this.countsOf(actor, moments);
    if (query.box === 'done') return { ...(await this.done(query, actor)), counts, choices: noChoices, now };
    const { limit, after, box, ...filter } = query;
    const asked = { ...filter, box };
    const page = await paged(pageOf(limit, after), inOrder, (slice) => listWork(this.db, actor, asked, moments, slice));
    const choices = await choicesOfWork(this.db, actor, box);
    const rows = page.rows.map(({ owed, sort: _sort, ...row }): WorkRowDto => ({
      ...row,
      ...clockFace({ dueAt: row.dueAt, ...(owed?.paused ? { paused: owed.paused } : {}) }, calendar, now),
      ...(box === 'held' ? { form: 'held' as const, workingDaysLeft: null } : {}),
      dueOn: workingDays.legalDayOf(row.dueAt),
      ...(owed?.provisional ? { provisional: owed.provisional } : {}),
      ...(owed ? { basis: owed.basis } : {}),
    }));
    return { rows, next: page.next, counts, choices, now };
  }

  @Get('counts')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Số việc trong mỗi nhóm, số thông báo chưa đọc' })
  @Shows(WorkCountsDto)
  async counts(@Me() { actor }: SignedIn): Promise<WorkCountsDto> {
    return this.countsOf(actor, await this.moments());
  }

  @Get('colleagues')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Chuyển việc cho ai được, mỗi người đang lo bao nhiêu việc' })
  @Shows(ColleaguesDto)
  async colleagues(@Me() { actor }: SignedIn): Promise<{ rows: Colleague[] }> {
    return { rows: await listColleagues(this.db, actor) };
  }

  @Post('take')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Nhận việc: người khác thấy ai đang lo; quyền làm không đổi' })
  @Answers(ItemsAnswerDto)
  take(@Body() { duties, dryRun }: TakeDto, @UnversionedCommand() envelope: Envelope): Promise<ItemsAnswer> {
    return this.hold('TakeObligation', duties, {}, { dryRun, envelope });
  }

  @Post('release')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Thôi nhận, nêu lý do' })
  @Answers(ItemsAnswerDto)
  release(
    @Body() { duties, dryRun, ground }: ReleaseDto,
    @UnversionedCommand() envelope: Envelope,
  ): Promise<ItemsAnswer> {
    return this.hold('ReleaseObligation', duties, { ground }, { dryRun, envelope });
  }

  @Post('pass')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Chuyển người khác xử lý, nêu lý do' })
  @Answers(ItemsAnswerDto)
  pass(
    @Body() { duties, dryRun, ground, to }: PassDto,
    @UnversionedCommand() envelope: Envelope,
  ): Promise<ItemsAnswer> {
    return this.hold('PassObligation', duties, { ground, to }, { dryRun, envelope });
  }

  private hold(
    type: Parameters<Office['holdDuty']>[1],
    duties: TakeDto['duties'],
    data: { ground?: string; to?: string },
    { dryRun = false, envelope }: { dryRun: boolean | undefined; envelope: Envelope },
  ): Promise<ItemsAnswer> {
    const ids = duties.map(({ stream: of, obligation }) => `${of}#${obligation}`);
    const own = dryRun ? { ...envelope, dryRun } : envelope;
    return each(ids, own, async (id, one) => {
      const [of = '', obligation = ''] = id.split('#');
      const seen = await readableAmong(this.db, of.split('/')[0]!, [of], one.by);
      if (!seen.has(of)) throw new DomainError('no-such-stream', { stream: of });
      return this.office.holdDuty(of, type, { obligation, ...data }, one);
    });
  }

  private async moments() {
    const { now } = await readTime(this.db);
    const last = workingDays.addWorkingDays(this.office.law.calendar, workingDays.legalDayOf(now), soonWithin);
    return { now, soonUntil: workingDays.endOfLegalDay(last) };
  }

  private async countsOf(actor: Actor, moments: Moments): Promise<WorkCountsDto> {
    const [counts, unread] = await Promise.all([
      countWork(this.db, actor, moments),
      countUnread(this.db, actor.person),
    ]);
    return { ...counts, unread };
  }

  private async done({ limit, after }: WorkQueryDto, actor: Actor): Promise<Page<WorkRowDto>> {
    const page = await paged(pageOf(limit, after), byDoneAt, (slice) => listDone(this.db, actor, slice));
    return { rows: page.rows.map(doneRow), next: page.next };
  }
}

const noChoices: WorkChoices = { kinds: [], awards: [], units: [], holders: [] };

const pageOf = (limit: number, after: string | undefined) => ({ limit, ...(after === undefined ? {} : { after }) });

function doneRow({
  stream: about,
  obligation,
  doneAt,
  version,
  custody,
  name,
  candidate,
  award,
  unit,
}: DoneRow): WorkRowDto {
  const kind = obligation.split(/[:@]/)[0]!;
  return {
    ...{
      about,
      kind,
      dueAt: doneAt,
      dueOn: workingDays.legalDayOf(doneAt),
      doneAt,
      form: 'done',
      workingDaysLeft: null,
    },
    ...{ count: 1, holder: null, duties: [{ stream: about, version, obligation, dueAt: doneAt }] },
    thing: { custody, name, candidate, award, unit, officer: null },
  };
}
