import { Body, Controller, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { Office, type Answer, type Envelope } from '@app/commands';
import { answered, Answers } from '../http/answers';
import { CodePipe, ObligationPipe } from '../http/code.pipe';
import { plain } from '../http/plain';
import { Command, Permit } from '../http/session';
import { refuseMisspeltUnit } from '../candidate/codes';
import { DB } from '../wiring';
import { DoNotRecommendDto, RecommendDto } from './appraisal.dto';
import {
  ExtendDto,
  GroundDto,
  RefuseDto,
  OfficerDto,
  PaperDto,
  PapersDto,
  PlaceDto,
  ReceiveDto,
  RepinningDto,
  ReturnDto,
  ShelfDto,
  StatePaperDto,
} from './dossier.dto';

/** Acts on one dossier, one route each; whether an act is allowed now is the domain's to say. */
@ApiTags('Việc trên hồ sơ')
@Controller('api/dossiers/:code')
export class DossierActsController {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
  ) {}

  @Post('papers')
  @Answers()
  @Permit(['unitClerk', 'unitHead', 'districtChair', 'communeChair'])
  @ApiOperation({ summary: 'Bản kê giấy tờ của hồ sơ, thay bản kê trước' })
  async papers(
    @Param('code', CodePipe) code: string,
    @Body() { papers }: PapersDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const listed = papers.map(({ paper, ref }) => ({ paper, ref }));
    return answered(reply, await this.office.onDossier(code, 'ListPapers', { papers: listed }, envelope));
  }

  @Post('receive')
  @Answers()
  @Permit(['receivingClerk'])
  @ApiOperation({ summary: 'Tiếp nhận hồ sơ đủ' })
  async receive(
    @Param('code', CodePipe) code: string,
    @Body() body: ReceiveDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    await refuseMisspeltUnit(this.db, 'sector', body.sector);
    return answered(reply, await this.office.onDossier(code, 'ReceiveDossier', { ...body }, envelope));
  }

  @Post('propose-repinning')
  @Answers()
  @Permit(['appraisalOfficer', 'headOfBoard'])
  @ApiOperation({ summary: 'Đề nghị áp dụng pháp luật của ngày khác; kèm những gì sẽ khác' })
  async proposeRepinning(
    @Param('code', CodePipe) code: string,
    @Body() { lawOn, ground }: RepinningDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.proposeRepinning(code, { lawOn, ground }, envelope));
  }

  @Post('approve-repinning')
  @Answers()
  @Permit(['headOfBoard', 'chairman'])
  @ApiOperation({ summary: 'Người thứ hai duyệt áp dụng pháp luật của ngày đã đề nghị' })
  async approveRepinning(
    @Param('code', CodePipe) code: string,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onDossier(code, 'ApproveRepinning', {}, envelope));
  }

  @Post('drop-repinning')
  @Answers()
  @Permit(['appraisalOfficer', 'headOfBoard', 'chairman'])
  @ApiOperation({ summary: 'Rút hoặc không duyệt đề nghị áp dụng pháp luật của ngày khác' })
  async dropRepinning(
    @Param('code', CodePipe) code: string,
    @Body() { ground }: GroundDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onDossier(code, 'DropRepinning', { ground }, envelope));
  }

  @Post('return')
  @Answers()
  @Permit([
    'receivingClerk',
    'appraisalOfficer',
    'headOfBoard',
    'chairman',
    'unitHead',
    'districtChair',
    'communeChair',
  ])
  @ApiOperation({ summary: 'Trả hồ sơ, nêu lý do' })
  async returnToUnit(
    @Param('code', CodePipe) code: string,
    @Body() body: ReturnDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onDossier(code, 'ReturnDossier', { ...body }, envelope));
  }

  @Post('assign')
  @Answers()
  @Permit(['headOfBoard'])
  @ApiOperation({ summary: 'Phân công thẩm định' })
  async assign(
    @Param('code', CodePipe) code: string,
    @Body() body: OfficerDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.assign(code, { ...body }, envelope));
  }

  @Post('recommend')
  @Answers()
  @Permit(['appraisalOfficer', 'headOfBoard'])
  @ApiOperation({ summary: 'Thẩm định: đề nghị khen thưởng' })
  async recommend(
    @Param('code', CodePipe) code: string,
    @Body() body: RecommendDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.recommend(code, plain(body), envelope));
  }

  @Post('do-not-recommend')
  @Answers()
  @Permit(['appraisalOfficer', 'headOfBoard'])
  @ApiOperation({ summary: 'Thẩm định: không đủ điều kiện' })
  async doNotRecommend(
    @Param('code', CodePipe) code: string,
    @Body() body: DoNotRecommendDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.doNotRecommend(code, plain(body), envelope));
  }

  @Post('answer-nominee')
  @Answers()
  @Permit(['appraisalOfficer', 'headOfBoard'])
  @ApiOperation({ summary: 'Trả lời đơn vị' })
  async answerNominee(
    @Param('code', CodePipe) code: string,
    @Body() body: PaperDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onDossier(code, 'AnswerNominee', { ...body }, envelope));
  }

  @Post('record-state-return')
  @Answers()
  @Permit(['headOfBoard'])
  @ApiOperation({ summary: 'Bộ Nội vụ trả hồ sơ' })
  async recordStateReturn(
    @Param('code', CodePipe) code: string,
    @Body() body: StatePaperDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onDossier(code, 'RecordStateReturn', { ...body }, envelope));
  }

  @Post('record-state-refusal')
  @Answers()
  @Permit(['headOfBoard'])
  @ApiOperation({ summary: 'Nhà nước không khen' })
  async recordStateRefusal(
    @Param('code', CodePipe) code: string,
    @Body() body: StatePaperDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onDossier(code, 'RecordStateRefusal', { ...body }, envelope));
  }

  @Post('publish')
  @Answers()
  @Permit(['headOfBoard', 'appraisalOfficer', 'unitHead', 'districtChair', 'communeChair'])
  @ApiOperation({ summary: 'Công bố kết quả' })
  async publish(
    @Param('code', CodePipe) code: string,
    @Body() body: PlaceDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.results.publish(code, { ...body }, envelope));
  }

  @Post('archive')
  @Answers()
  @Permit(['receivingClerk', 'headOfBoard', 'unitClerk'])
  @ApiOperation({ summary: 'Lưu trữ' })
  async archive(
    @Param('code', CodePipe) code: string,
    @Body() body: ShelfDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onDossier(code, 'ArchiveDossier', { ...body }, envelope));
  }

  @Post('recall')
  @Answers()
  @Permit(['unitHead', 'districtChair', 'communeChair'])
  @ApiOperation({ summary: 'Đơn vị rút lại để sửa' })
  async recall(
    @Param('code', CodePipe) code: string,
    @Body() body: GroundDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onDossier(code, 'RecallDossier', { ...body }, envelope));
  }

  @Post('withdraw')
  @Answers()
  @Permit(['unitHead', 'districtChair', 'communeChair'])
  @ApiOperation({ summary: 'Đơn vị rút hồ sơ' })
  async withdraw(
    @Param('code', CodePipe) code: string,
    @Body() body: GroundDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onDossier(code, 'WithdrawDossier', { ...body }, envelope));
  }

  @Post('refuse')
  @Answers()
  @Permit(['unitHead', 'districtChair', 'communeChair', 'chairman'])
  @ApiOperation({ summary: 'Không khen thưởng' })
  async refuse(
    @Param('code', CodePipe) code: string,
    @Body() body: RefuseDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onDossier(code, 'RefuseDossier', { ...body }, envelope));
  }

  @Post('return-objects')
  @Answers()
  @Permit(['headOfBoard', 'ceremonyClerk'])
  @ApiOperation({ summary: 'Thu hồi hiện vật, tiền thưởng' })
  async returnObjects(
    @Param('code', CodePipe) code: string,
    @Body() body: PaperDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.results.returnObjects(code, { ...body }, envelope));
  }

  @Post('obligations/:obligation/extend')
  @Answers()
  @Permit(['headOfBoard', 'chairman'])
  @ApiOperation({ summary: 'Gia hạn, nêu căn cứ' })
  async extend(
    @Param('code', CodePipe) code: string,
    @Param('obligation', ObligationPipe) obligation: string,
    @Body() body: ExtendDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const order = { type: 'ExtendDate' as const, data: { obligation, ...body } };
    return answered(reply, await this.office.onTime(`dossier/${code}`, order, envelope));
  }
}
