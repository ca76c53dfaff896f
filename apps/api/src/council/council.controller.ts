import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { Office, type Answer, type Envelope } from '@app/commands';
import { DomainError } from '@app/domain';
import { findCouncil, listCouncils, notPersons, type CouncilRow } from '@app/read-model';
import { today } from '../clock/today';
import { GroundDto } from '../dossier/dossier.dto';
import { answered, Answers, etag, Shows } from '../http/answers';
import { KeyPipe } from '../http/code.pipe';
import { byIdOf, PageDto, paged, PageOf, type Page } from '../http/page';
import { Command, Permit } from '../http/session';
import { OnDto } from '../registry/unit.dto';
import { DB } from '../wiring';
import { councilPages } from './council-page';
import { CouncilDto } from './council-shape.dto';
import { ChangeCouncilDto, FormCouncilDto } from './council.dto';

/** Councils: who sits in them, by which paper, from when to when. The domain asks who may enter and confirm a paper. */
@ApiTags('Hội đồng')
@Controller('api/councils')
export class CouncilController {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
  ) {}

  @Get()
  @Permit('signedIn')
  @ApiOperation({ summary: 'Các Hội đồng và thành phần hôm nay' })
  @Shows(PageOf(CouncilDto))
  async list(@Query() page: PageDto): Promise<Page<CouncilDto>> {
    const found = await paged(page, byIdOf<CouncilRow>(), (slice) => listCouncils(this.db, slice));
    const on = await today(this.db);
    return { rows: await councilPages(this.db, found.rows, on), next: found.next };
  }

  @Get(':id')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Một Hội đồng: quyết định, thành phần vào một ngày, những lần thay đổi' })
  @Shows(CouncilDto, etag)
  async show(
    @Param('id', KeyPipe) id: string,
    @Query() { on }: OnDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CouncilDto> {
    const found = await findCouncil(this.db, id);
    if (!found) throw new DomainError('no-such-council', { council: id });
    const [page] = await councilPages(this.db, [found], on ?? (await today(this.db)));
    reply.header('etag', `"${found.version}"`);
    return page!;
  }

  @Post()
  @Answers()
  @Permit('signedIn')
  @ApiOperation({ summary: 'Nhập quyết định thành lập; có hiệu lực khi người thứ hai xác nhận' })
  async form(
    @Body() { id, seats, ...data }: FormCouncilDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    await this.refuseStrangers(seats.map((s) => s.person));
    const order = written({ ...data, seats: seats.map(dated) });
    return answered(reply, await this.office.councils.onCouncil(id, 'FormCouncil', order, envelope));
  }

  @Post(':id/changes')
  @Answers()
  @Permit('signedIn')
  @ApiOperation({ summary: 'Nhập văn bản kiện toàn, thay thế, cử người dự thay; người thứ hai xác nhận' })
  async change(
    @Param('id', KeyPipe) id: string,
    @Body() { decision, seats, leaving, delegates }: ChangeCouncilDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    await this.refuseStrangers([...(seats ?? []).map((s) => s.person), ...(delegates ?? []).map((d) => d.delegate)]);
    const order = written({ decision, seats: seats?.map(dated), leaving, delegates });
    return answered(reply, await this.office.councils.onCouncil(id, 'ChangeCouncil', order, envelope));
  }

  @Post(':id/confirmation')
  @Answers()
  @Permit('signedIn')
  @ApiOperation({ summary: 'Người thứ hai xác nhận văn bản đã nhập' })
  async confirm(
    @Param('id', KeyPipe) id: string,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.councils.onCouncil(id, 'ConfirmCouncil', {}, envelope));
  }

  @Post(':id/draft-removal')
  @Answers()
  @Permit('signedIn')
  @ApiOperation({ summary: 'Bỏ văn bản đã nhập, chưa xác nhận' })
  async drop(
    @Param('id', KeyPipe) id: string,
    @Body() { ground }: GroundDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.councils.onCouncil(id, 'DropCouncilDraft', { ground }, envelope));
  }

  private async refuseStrangers(persons: readonly string[]): Promise<void> {
    const [person] = await notPersons(this.db, persons);
    if (person !== undefined) throw new DomainError('no-such-person', { person });
  }
}

/** Only what was said: a field that is left out is no field of the event. */
const written = <T extends object>(data: T): T => JSON.parse(JSON.stringify(data)) as T;

const dated = <S extends { to?: string }>({ to, ...seat }: S) => ({ ...seat, to: to ?? null });
