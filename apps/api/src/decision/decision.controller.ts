import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  Matches,
  ValidateNested,
} from 'class-validator';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { Office, type ActAnswer, type Answer, type Envelope } from '@app/commands';
import { listDecisions, type SignedIn, type StreamRow } from '@app/read-model';
import { answered, Answers, etag, Shows } from '../http/answers';
import { ActAnswerDto } from '../http/bulk.dto';
import { KeyPipe } from '../http/code.pipe';
import { Named, NamedPageOf } from '../http/names';
import { byIdOf, PageDto, paged, type Page } from '../http/page';
import { dossierCode, IsDossierCode, IsExceptionGround, IsGround, IsKey, IsLegalDay, IsLine } from '../http/rules';
import { Command, Me, Permit } from '../http/session';
import { asSeenBy } from '../http/visibility';
import { deciders } from '../law/words';
import { DB } from '../wiring';
import { awards } from '../law/words';
import { DecisionPage } from './decision-page';
import { DecisionAnswerDto, DecisionRowDto } from './decision-shape.dto';

class DossiersDto {
  @ApiProperty({ type: [String], minItems: 1, maxItems: 1000 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @Matches(dossierCode, { each: true })
  dossiers!: string[];
}

class DecisionDto extends DossiersDto {
  @IsKey() id!: string;
  @IsLine(80) number!: string;
  @IsLegalDay() on!: string;
}

class OwnDecisionDto extends DecisionDto {
  @IsExceptionGround() exceptionGround?: string;
}

class OtherAwardDto {
  @IsDossierCode() dossier!: string;
  @ApiProperty({ enum: awards }) @IsIn(awards) award!: (typeof awards)[number];
}

class StateDecisionDto extends DecisionDto {
  @ApiProperty({
    type: [OtherAwardDto],
    required: false,
    maxItems: 1000,
    description: 'Hồ sơ được tặng hình thức khác đề nghị',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(1000)
  @ArrayUnique((other: OtherAwardDto) => other.dossier)
  @ValidateNested({ each: true })
  @Type(() => OtherAwardDto)
  others?: OtherAwardDto[];
}

class CancellationDto extends DossiersDto {
  @IsLine(80) number!: string;
  @IsGround() ground!: string;
  @IsLine() paper!: string;
}

class PublicationDto extends DossiersDto {
  @IsLine() place!: string;
}

class ReturnsDto extends DossiersDto {
  @IsLine() paper!: string;
}

class BonusListDto {
  @IsLine() paper!: string;
}

const awardsOf = (others: readonly OtherAwardDto[]) =>
  Object.fromEntries(others.map(({ dossier, award }) => [dossier, award]));

@ApiTags('Quyết định')
@Controller('api')
export class DecisionController {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
    @Inject(DecisionPage) private readonly pages: DecisionPage,
  ) {}

  @Post('decisions')
  @Answers(ActAnswerDto)
  @Permit(deciders)
  @ApiOperation({ summary: 'Ban hành quyết định khen thưởng' })
  async issue(
    @Body() { id, ...data }: OwnDecisionDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActAnswer> {
    const issued = this.office.acts.issueDecision(id, data, envelope).catch(async (error: unknown) => {
      throw await asSeenBy(this.db, envelope.by, error);
    });
    return answered(reply, await issued);
  }

  @Post('state-decisions')
  @Answers(ActAnswerDto)
  @Permit(['headOfBoard'])
  @ApiOperation({ summary: 'Ghi quyết định của Thủ tướng, Chủ tịch nước' })
  async recordState(
    @Body() { id, others = [], ...data }: StateDecisionDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActAnswer> {
    return answered(
      reply,
      await this.office.acts.recordStateDecision(id, { ...data, others: awardsOf(others) }, envelope),
    );
  }

  @Post('decisions/:id/cancellation')
  @Answers(ActAnswerDto)
  @Permit(deciders)
  @ApiOperation({ summary: 'Hủy bỏ quyết định đối với các hồ sơ; văn bản cũ vẫn xem được' })
  async cancel(
    @Param('id', KeyPipe) id: string,
    @Body() body: CancellationDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActAnswer> {
    return answered(reply, await this.office.acts.cancelDecision(id, body, envelope));
  }

  @Post('state-decisions/:id/cancellation')
  @Answers(ActAnswerDto)
  @Permit(['headOfBoard'])
  @ApiOperation({ summary: 'Ghi việc Thủ tướng, Chủ tịch nước hủy bỏ quyết định' })
  async recordStateCancellation(
    @Param('id', KeyPipe) id: string,
    @Body() body: CancellationDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActAnswer> {
    return answered(reply, await this.office.acts.recordStateCancellation(id, body, envelope));
  }

  @Post('decisions/:id/publication')
  @Answers(ActAnswerDto)
  @Permit(['headOfBoard', 'appraisalOfficer', 'unitHead', 'districtChair', 'communeChair'])
  @ApiOperation({ summary: 'Công bố kết quả của các hồ sơ trong quyết định' })
  async publish(
    @Param('id', KeyPipe) id: string,
    @Body() body: PublicationDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActAnswer> {
    return answered(reply, await this.office.acts.publishResults(id, body, envelope));
  }

  @Post('decisions/:id/bonus-list')
  @Answers()
  @Permit(['headOfBoard', 'unitHead', 'districtChair', 'communeChair'])
  @ApiOperation({ summary: 'Ghi việc chuyển danh sách chi tiền thưởng' })
  async sendBonusList(
    @Param('id', KeyPipe) id: string,
    @Body() body: BonusListDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.results.onDecision(id, 'SendBonusList', { ...body }, envelope));
  }

  @Post('decisions/:id/returns')
  @Answers(ActAnswerDto)
  @Permit(['headOfBoard', 'ceremonyClerk'])
  @ApiOperation({ summary: 'Ghi việc thu hồi hiện vật, tiền thưởng sau khi hủy bỏ' })
  async returnObjects(
    @Param('id', KeyPipe) id: string,
    @Body() body: ReturnsDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActAnswer> {
    return answered(reply, await this.office.acts.returnObjects(id, body, envelope));
  }

  @Get('decisions')
  @Permit([...deciders, 'headOfBoard', 'appraisalOfficer', 'ceremonyClerk', 'auditor'])
  @ApiOperation({ summary: 'Các quyết định' })
  @Named()
  @Shows(NamedPageOf(DecisionRowDto))
  list(@Query() page: PageDto, @Me() { actor }: SignedIn): Promise<Page<StreamRow>> {
    return paged(page, byIdOf<StreamRow>(), (slice) => listDecisions(this.db, actor, slice));
  }

  @Get('decisions/:id')
  @Permit([...deciders, 'headOfBoard', 'appraisalOfficer', 'ceremonyClerk', 'auditor'])
  @ApiOperation({ summary: 'Một quyết định: từng dòng với tiền thưởng, tổng, việc hủy bỏ' })
  @Shows(DecisionAnswerDto, etag)
  async show(
    @Param('id', KeyPipe) id: string,
    @Me() { actor }: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DecisionAnswerDto> {
    const answer = await this.pages.of(id, actor);
    reply.header('etag', `"${answer.decision.version}"`);
    return answer;
  }
}
