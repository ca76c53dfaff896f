import { Body, Controller, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { Office, type Answer, type Envelope } from '@app/commands';
import { answered, Answers } from '../http/answers';
import { CodePipe } from '../http/code.pipe';
import { Command, Permit } from '../http/session';
import { refuseMisspeltUnit } from '../candidate/codes';
import { DB } from '../wiring';
import {
  ConclusionDto,
  ConsultDto,
  ConsultationDto,
  DisclosureReportDto,
  HoldDto,
  OpinionDto,
  PaperDto,
  PlaceDto,
  WaiverDto,
} from './dossier.dto';

/** The tracks beside a dossier's custody: supplement, consultation, disclosure, party opinion, hold. */
@ApiTags('Việc song song')
@Controller('api/dossiers/:code')
export class DossierTracksController {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
  ) {}

  @Post('request-consultation')
  @Answers()
  @Permit(['appraisalOfficer', 'headOfBoard'])
  @ApiOperation({ summary: 'Lấy ý kiến hiệp y' })
  async requestConsultation(
    @Param('code', CodePipe) code: string,
    @Body() body: ConsultDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    await refuseMisspeltUnit(this.db, 'body', body.body);
    return answered(reply, await this.office.onDossier(code, 'RequestConsultation', { ...body }, envelope));
  }

  @Post('record-consultation')
  @Answers()
  @Permit(['appraisalOfficer', 'headOfBoard'])
  @ApiOperation({ summary: 'Ghi ý kiến hiệp y' })
  async recordConsultation(
    @Param('code', CodePipe) code: string,
    @Body() body: ConsultationDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onDossier(code, 'RecordConsultation', { ...body }, envelope));
  }

  @Post('open-disclosure')
  @Answers()
  @Permit(['appraisalOfficer', 'headOfBoard'])
  @ApiOperation({ summary: 'Công khai' })
  async openDisclosure(
    @Param('code', CodePipe) code: string,
    @Body() body: PlaceDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onDossier(code, 'OpenDisclosure', { ...body }, envelope));
  }

  @Post('close-disclosure')
  @Answers()
  @Permit(['appraisalOfficer', 'headOfBoard'])
  @ApiOperation({ summary: 'Kết thúc công khai' })
  async closeDisclosure(
    @Param('code', CodePipe) code: string,
    @Body() body: DisclosureReportDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onDossier(code, 'CloseDisclosure', { ...body }, envelope));
  }

  @Post('request-party-opinion')
  @Answers()
  @Permit(['headOfBoard'])
  @ApiOperation({ summary: 'Xin ý kiến Ban Thường vụ Tỉnh ủy' })
  async requestPartyOpinion(
    @Param('code', CodePipe) code: string,
    @Body() body: PaperDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onDossier(code, 'RequestPartyOpinion', { ...body }, envelope));
  }

  @Post('waive-track')
  @Answers()
  @Permit(['appraisalOfficer', 'headOfBoard'])
  @ApiOperation({ summary: 'Thay một việc song hành bằng điều kiện khác mà luật cho chọn' })
  async waiveTrack(
    @Param('code', CodePipe) code: string,
    @Body() body: WaiverDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onDossier(code, 'WaiveTrack', { ...body }, envelope));
  }

  @Post('record-party-opinion')
  @Answers()
  @Permit(['headOfBoard'])
  @ApiOperation({ summary: 'Ghi ý kiến Ban Thường vụ Tỉnh ủy' })
  async recordPartyOpinion(
    @Param('code', CodePipe) code: string,
    @Body() body: OpinionDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onDossier(code, 'RecordPartyOpinion', { ...body }, envelope));
  }

  @Post('hold')
  @Answers()
  @Permit(['headOfBoard', 'appraisalOfficer'])
  @ApiOperation({ summary: 'Tạm giữ để xác minh' })
  async hold(
    @Param('code', CodePipe) code: string,
    @Body() body: HoldDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onDossier(code, 'PlaceHold', { ...body }, envelope));
  }

  @Post('release')
  @Answers()
  @Permit(['headOfBoard'])
  @ApiOperation({ summary: 'Kết thúc tạm giữ' })
  async release(
    @Param('code', CodePipe) code: string,
    @Body() body: ConclusionDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onDossier(code, 'ReleaseHold', { ...body }, envelope));
  }
}
