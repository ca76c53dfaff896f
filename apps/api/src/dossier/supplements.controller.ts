import { Body, Controller, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Office, type Answer, type Envelope } from '@app/commands';
import { answered, Answers } from '../http/answers';
import { CodePipe } from '../http/code.pipe';
import { plain } from '../http/plain';
import { Command, Permit } from '../http/session';
import { ConflictDto, ProvideSupplementDto, ReviewSupplementDto } from './appraisal.dto';
import { SupplementDto } from './dossier.dto';

/** What the unit is asked for besides, item by item; and who may not look into it because they are concerned. */
@ApiTags('Việc song song')
@Controller('api/dossiers/:code')
export class SupplementsController {
  constructor(@Inject(Office) private readonly office: Office) {}

  @Post('request-supplement')
  @Answers()
  @Permit(['appraisalOfficer', 'headOfBoard'])
  @ApiOperation({ summary: 'Yêu cầu bổ sung' })
  async requestSupplement(
    @Param('code', CodePipe) code: string,
    @Body() body: SupplementDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onDossier(code, 'RequestSupplement', { ...body }, envelope));
  }

  @Post('provide-supplement')
  @Answers()
  @Permit(['unitClerk', 'unitHead'])
  @ApiOperation({ summary: 'Gửi bổ sung' })
  async provideSupplement(
    @Param('code', CodePipe) code: string,
    @Body() body: ProvideSupplementDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onDossier(code, 'ProvideSupplement', plain(body), envelope));
  }

  @Post('review-supplement')
  @Answers()
  @Permit(['appraisalOfficer', 'headOfBoard'])
  @ApiOperation({ summary: 'Nhận hoặc trả lại từng mục đơn vị đã bổ sung' })
  async reviewSupplement(
    @Param('code', CodePipe) code: string,
    @Body() body: ReviewSupplementDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onDossier(code, 'ReviewSupplement', plain(body), envelope));
  }

  @Post('declare-conflict')
  @Answers()
  @Permit([
    ...(['receivingClerk', 'appraisalOfficer', 'headOfBoard', 'councilSecretary', 'councilMember'] as const),
    ...(['teller', 'chairman', 'unitHead', 'districtChair', 'communeChair'] as const),
  ])
  @ApiOperation({ summary: 'Khai có liên quan đến hồ sơ; người khai không xử lý hồ sơ nữa' })
  async declareConflict(
    @Param('code', CodePipe) code: string,
    @Body() body: ConflictDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onDossier(code, 'DeclareConflict', plain(body), envelope));
  }
}
