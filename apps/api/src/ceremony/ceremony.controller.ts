import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, Matches, ValidateNested } from 'class-validator';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { Office, type ActAnswer, type Answer, type Envelope } from '@app/commands';
import { listStreams, type SignedIn, type StreamRow } from '@app/read-model';
import { answered, Answers, etag, Shows } from '../http/answers';
import { ActAnswerDto } from '../http/bulk.dto';
import { KeyPipe } from '../http/code.pipe';
import { Named, NamedPageOf } from '../http/names';
import { byIdOf, PageDto, paged, type Page } from '../http/page';
import { dossierCode, IsDossierCode, IsGround, IsKey, IsLegalDay, IsLine } from '../http/rules';
import { Command, Me, Permit } from '../http/session';
import { DB } from '../wiring';
import { CeremonyPage } from './ceremony-page';
import { CeremonyAnswerDto, CeremonyRowDto } from './ceremony-shape.dto';

class PlanCeremonyDto {
  @IsKey() id!: string;
  @IsLine() title!: string;
  @IsLegalDay() on!: string;
  @IsLine() place!: string;
  @ApiProperty({ type: [String], minItems: 1, maxItems: 1000 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @Matches(dossierCode, { each: true })
  dossiers!: string[];
}

class HandOverDto {
  @IsDossierCode() dossier!: string;
  @IsLine() receipt!: string;
  @ApiProperty({ enum: ['candidate', 'representative'] })
  @IsIn(['candidate', 'representative'])
  receivedBy!: 'candidate' | 'representative';
}

class HandOversDto {
  @ApiProperty({ type: [HandOverDto] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ArrayUnique((h: HandOverDto) => h.dossier)
  @ValidateNested({ each: true })
  @Type(() => HandOverDto)
  handOvers!: HandOverDto[];
}

class MoveCeremonyDto {
  @IsLegalDay() on!: string;
  @IsGround() ground!: string;
}

class ClosingDto {
  @IsGround() ground!: string;
}

@ApiTags('Trao tặng')
@Controller('api/ceremonies')
export class CeremonyController {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
    @Inject(CeremonyPage) private readonly pages: CeremonyPage,
  ) {}

  @Post()
  @Answers(ActAnswerDto)
  @Permit(['ceremonyClerk'])
  @ApiOperation({ summary: 'Lên danh sách lễ trao tặng theo thứ tự gọi' })
  async plan(
    @Body() { id, ...data }: PlanCeremonyDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActAnswer> {
    return answered(reply, await this.office.acts.planCeremony(id, data, envelope));
  }

  @Post(':id/hand-overs')
  @Answers(ActAnswerDto)
  @Permit(['ceremonyClerk'])
  @ApiOperation({ summary: 'Ghi nhận đã trao, có ký nhận' })
  async handOver(
    @Param('id', KeyPipe) id: string,
    @Body() { handOvers }: HandOversDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActAnswer> {
    const receipts = Object.fromEntries(
      handOvers.map(({ dossier, receipt, receivedBy }) => [dossier, { receipt, receivedBy }]),
    );
    return answered(reply, await this.office.acts.recordHandOvers(id, receipts, envelope));
  }

  @Post(':id/move')
  @Answers()
  @Permit(['ceremonyClerk'])
  @ApiOperation({ summary: 'Dời ngày lễ trao tặng; khách được mời lại' })
  async move(
    @Param('id', KeyPipe) id: string,
    @Body() body: MoveCeremonyDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.results.onCeremony(id, 'MoveCeremony', { ...body }, envelope));
  }

  @Post(':id/closing')
  @Answers()
  @Permit(['ceremonyClerk'])
  @ApiOperation({ summary: 'Kết thúc lễ khi còn phần chưa trao, nêu lý do' })
  async close(
    @Param('id', KeyPipe) id: string,
    @Body() body: ClosingDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.results.onCeremony(id, 'CloseCeremony', { ...body }, envelope));
  }

  @Get()
  @Permit(['ceremonyClerk', 'headOfBoard', 'chairman', 'auditor'])
  @ApiOperation({ summary: 'Các lễ trao tặng' })
  @Named()
  @Shows(NamedPageOf(CeremonyRowDto))
  list(@Query() page: PageDto, @Me() { actor }: SignedIn): Promise<Page<StreamRow>> {
    return paged(page, byIdOf<StreamRow>(), (slice) => listStreams(this.db, 'ceremony', actor, slice));
  }

  @Get(':id')
  @Permit(['ceremonyClerk', 'headOfBoard', 'chairman', 'auditor'])
  @ApiOperation({ summary: 'Một lễ trao tặng: thứ tự gọi tên, đã trao ai, ký nhận' })
  @Shows(CeremonyAnswerDto, etag)
  async show(
    @Param('id', KeyPipe) id: string,
    @Me() { actor }: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CeremonyAnswerDto> {
    const answer = await this.pages.of(id, actor);
    reply.header('etag', `"${answer.ceremony.version}"`);
    return answer;
  }
}
