import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Pool } from 'pg';
import { Office } from '@app/commands';
import { clockFace } from '@app/domain';
import { readTime } from '@app/event-store';
import {
  countUnread,
  listDuties,
  listNotifications,
  markAllRead,
  markRead,
  type DutyRow,
  type NotificationRow,
  type SignedIn,
} from '@app/read-model';
import { Shows } from '../http/answers';
import { NumberPipe } from '../http/code.pipe';
import { Named, NamedPageOf } from '../http/names';
import { PageDto, paged, PageOf, type Page } from '../http/page';
import { Problem } from '../http/problem';
import { Me, Permit } from '../http/session';
import { DB } from '../wiring';
import { DutyRowDto, NotificationRowDto, ReadAllDto, UnreadDto } from './inbox-shape.dto';

const byDueDate = {
  keyOf: ({ stream, obligation }: DutyRow) => [obligation.dueAt, stream, obligation.id],
  parts: [/^[\d:.TZ-]{20,30}$/, /^[\w./-]{1,200}$/, /^[\w:./@-]{1,200}$/],
};
const byNumber = { keyOf: ({ id }: NotificationRow) => [String(id)], parts: [/^\d{1,15}$/] };

/** Việc của tôi: what my position owes, and what I was told. */
@ApiTags('Việc của tôi')
@Controller('api/inbox')
export class InboxController {
  constructor(
    @Inject(DB) private readonly db: Pool,
    @Inject(Office) private readonly office: Office,
  ) {}

  @Get('duties')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Việc đến hạn, sớm nhất trước' })
  @Named()
  @Shows(NamedPageOf(DutyRowDto))
  async duties(@Query() page: PageDto, @Me() { actor }: SignedIn): Promise<Page<DutyRowDto>> {
    const { now } = await readTime(this.db);
    const { calendar } = this.office.law;
    const { rows, next } = await paged(page, byDueDate, (slice) => listDuties(this.db, actor, slice));
    return { rows: rows.map((row) => ({ ...row, clock: clockFace(row.obligation, calendar, now) })), next };
  }

  @Get('notifications')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Thông báo, mới nhất trước' })
  @Shows(PageOf(NotificationRowDto))
  notifications(@Query() page: PageDto, @Me() { actor }: SignedIn): Promise<Page<NotificationRow>> {
    return paged(page, byNumber, (slice) => listNotifications(this.db, actor.person, slice));
  }

  @Get('unread')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Số thông báo chưa đọc' })
  @Shows(UnreadDto)
  async unread(@Me() { actor }: SignedIn): Promise<UnreadDto> {
    return { unread: await countUnread(this.db, actor.person) };
  }

  @Post('notifications/read')
  @HttpCode(204)
  @Permit('signedIn')
  @ApiOperation({ summary: 'Đã đọc mọi thông báo đến số này' })
  @ApiResponse({ status: 204, description: 'Read; reading twice changes nothing.' })
  async readAll(@Body() { upTo }: ReadAllDto, @Me() { actor }: SignedIn): Promise<void> {
    await markAllRead(this.db, actor.person, upTo);
  }

  @Post('notifications/:id/read')
  @HttpCode(204)
  @Permit('signedIn')
  @ApiOperation({ summary: 'Đã đọc' })
  @ApiResponse({ status: 204, description: 'Read; reading twice changes nothing.' })
  @ApiParam({ name: 'id', schema: { type: 'integer' } })
  async read(@Param('id', NumberPipe) id: number, @Me() { actor }: SignedIn): Promise<void> {
    if (!(await markRead(this.db, actor.person, id))) throw new Problem(404, 'no-such-notification', { id });
  }
}
