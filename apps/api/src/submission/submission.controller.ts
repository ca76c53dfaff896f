import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { IsISO8601 } from 'class-validator';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { Office, type Answer, type Envelope } from '@app/commands';
import { listStreams, scopeOf, type SignedIn } from '@app/read-model';
import { AnswerDto, answered, ItemsAnswerDto } from '../http/answers';
import { each, type ItemsAnswer } from '../http/bulk';
import { KeyPipe } from '../http/code.pipe';
import { IsKey, IsLegalDay, IsLine } from '../http/rules';
import { Command, Me, Permit } from '../http/session';
import { DB } from '../wiring';
import { CodesDto, PageDto } from '../dossier/dossier.dto';

class SubmissionDto extends CodesDto {
  @IsKey() id!: string;
  @IsLine(80) number!: string;
  @IsLegalDay() on!: string;
}

class ReceiptDto {
  @IsLine() receipt!: string;
  @ApiProperty({ format: 'date-time' }) @IsISO8601({ strict: true }) receivedAt!: string;
}

/** Tờ trình: of a unit, and of the province to the State. */
@ApiTags('Tờ trình')
@Controller('api')
export class SubmissionController {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
  ) {}

  @Post('submissions')
  @HttpCode(200)
  @Permit(['unitHead', 'districtChair', 'communeChair'])
  @ApiOperation({ summary: 'Đơn vị trình danh sách đề nghị; dryRun xem trước từng hồ sơ' })
  @ApiResponse({ status: 200, type: AnswerDto })
  async nominate(
    @Body() body: SubmissionDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer | ItemsAnswer> {
    const { id, dryRun, ...rest } = body;
    if (dryRun)
      return this.office.preview(
        body.dossiers,
        'Nominate',
        { submission: `submission/${id}`, number: body.number },
        envelope,
      );
    return answered(reply, await this.office.acts.nominate(id, { ...rest, unit: envelope.by.unit }, envelope));
  }

  @Post('receptions')
  @HttpCode(200)
  @Permit(['receivingClerk'])
  @ApiOperation({ summary: 'Tiếp nhận nhiều hồ sơ, trả lời theo từng hồ sơ' })
  @ApiResponse({ status: 200, type: ItemsAnswerDto })
  receive(@Body() { dossiers, dryRun }: CodesDto, @Command() envelope: Envelope): Promise<ItemsAnswer> {
    if (dryRun) return this.office.preview(dossiers, 'ReceiveDossier', { complete: true }, envelope);
    return each(dossiers, envelope, (code, own) =>
      this.office.onDossier(code, 'ReceiveDossier', { complete: true }, own),
    );
  }

  @Post('packages')
  @HttpCode(200)
  @Permit(['chairman'])
  @ApiOperation({ summary: 'Chủ tịch UBND tỉnh trình Nhà nước' })
  @ApiResponse({ status: 200, type: AnswerDto })
  async submitUpward(
    @Body() body: SubmissionDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer | ItemsAnswer> {
    const { id, dryRun, ...rest } = body;
    if (dryRun)
      return this.office.preview(
        body.dossiers,
        'SubmitUpward',
        { package: `submission/${id}`, number: body.number },
        envelope,
      );
    return answered(reply, await this.office.acts.submitUpward(id, rest, envelope));
  }

  @Post('packages/:id/receipt')
  @HttpCode(200)
  @Permit(['headOfBoard'])
  @ApiOperation({ summary: 'Bộ Nội vụ đã nhận hồ sơ giấy' })
  @ApiResponse({ status: 200, type: AnswerDto })
  async receipt(
    @Param('id', KeyPipe) id: string,
    @Body() body: ReceiptDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.acts.recordReceipt(id, { ...body, channel: 'paper' }, envelope));
  }

  @Get('submissions')
  @Permit([
    'unitClerk',
    'unitHead',
    'districtChair',
    'communeChair',
    'receivingClerk',
    'appraisalOfficer',
    'headOfBoard',
    'chairman',
    'auditor',
  ])
  @ApiOperation({ summary: 'Các tờ trình' })
  async list(@Query() page: PageDto, @Me() { actor }: SignedIn) {
    const { unit } = scopeOf(actor);
    const rows = await listStreams(this.db, 'submission', page, unit);
    return { rows, next: rows.length === page.limit ? rows[rows.length - 1]!.id : null };
  }
}
