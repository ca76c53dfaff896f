import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Pool } from 'pg';
import {
  listDuties,
  listNotifications,
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
import { DutyRowDto, NotificationRowDto } from './inbox-shape.dto';

const byDueDate = {
  keyOf: ({ stream, obligation }: DutyRow) => [obligation.dueAt, stream, obligation.id],
  parts: [/^[\d:.TZ-]{20,30}$/, /^[\w./-]{1,200}$/, /^[\w:./@-]{1,200}$/],
};
const byNumber = { keyOf: ({ id }: NotificationRow) => [String(id)], parts: [/^\d{1,15}$/] };

/** Việc của tôi: what my position owes, and what I was told. */
@ApiTags('Việc của tôi')
@Controller('api/inbox')
export class InboxController {
  constructor(@Inject(DB) private readonly db: Pool) {}

  @Get('duties')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Việc đến hạn, sớm nhất trước' })
  @Named()
  @Shows(NamedPageOf(DutyRowDto))
  duties(@Query() page: PageDto, @Me() { actor }: SignedIn): Promise<Page<DutyRow>> {
    return paged(page, byDueDate, (slice) => listDuties(this.db, actor, slice));
  }

  @Get('notifications')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Thông báo, mới nhất trước' })
  @Shows(PageOf(NotificationRowDto))
  notifications(@Query() page: PageDto, @Me() { actor }: SignedIn): Promise<Page<NotificationRow>> {
    return paged(page, byNumber, (slice) => listNotifications(this.db, actor.person, slice));
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
