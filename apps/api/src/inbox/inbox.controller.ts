import { Controller, Get, HttpCode, Inject, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { Pool } from 'pg';
import { listDuties, listNotifications, markRead, type SignedIn } from '@app/read-model';
import { Problem } from '../http/problem';
import { Me, Permit } from '../http/session';
import { DB } from '../wiring';
import { PageDto } from '../dossier/dossier.dto';

class NoticePageDto {
  @ApiProperty({ required: false }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(200) limit: number = 50;
  @ApiProperty({ required: false }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) before?: number;
}

/** Việc của tôi: what my position owes, and what I was told. */
@ApiTags('Việc của tôi')
@Controller('api/inbox')
export class InboxController {
  constructor(@Inject(DB) private readonly db: Pool) {}

  @Get('duties')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Việc đến hạn, sớm nhất trước' })
  async duties(@Query() { limit }: PageDto, @Me() { actor }: SignedIn) {
    return { rows: await listDuties(this.db, actor, limit) };
  }

  @Get('notifications')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Thông báo, mới nhất trước' })
  async notifications(@Query() page: NoticePageDto, @Me() { actor }: SignedIn) {
    return { rows: await listNotifications(this.db, actor.person, page) };
  }

  @Post('notifications/:id/read')
  @HttpCode(204)
  @Permit('signedIn')
  @ApiOperation({ summary: 'Đã đọc' })
  async read(@Param('id', ParseIntPipe) id: number, @Me() { actor }: SignedIn): Promise<void> {
    if (!(await markRead(this.db, actor.person, id))) throw new Problem(404, 'no-such-notification', { id });
  }
}
