import { Body, Controller, Get, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { Office, type Answer, type Envelope } from '@app/commands';
import type { SignedIn } from '@app/read-model';
import { answered, Answers, etag, Shows } from '../http/answers';
import { KeyPipe } from '../http/code.pipe';
import { IsGround } from '../http/rules';
import { withheldFacts } from '../dossier/withheld';
import { ListOf, Whole } from '../http/schema';
import { Command, Me, Permit } from '../http/session';
import { DB } from '../wiring';
import { refuseStrangeFact } from './codes';
import { FactOfDto, RecordEvidenceDto, shown } from './evidence.dto';

class WithdrawalDto {
  @IsGround() ground!: string;
}

class KnownDto {
  @Whole() version!: number;
  @ListOf(FactOfDto) evidence!: FactOfDto[];
}

const recorders = ['receivingClerk', 'appraisalOfficer', 'headOfBoard'] as const;

/** What is known of a candidate, each fact with its source; verdicts rest on it. */
@ApiTags('Dữ kiện về đối tượng')
@Controller('api/candidates/:id/evidence')
export class CandidateController {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
  ) {}

  @Get()
  @Permit([...recorders, 'councilSecretary', 'chairman', 'auditor'])
  @ApiOperation({ summary: 'Dữ kiện đã biết, và khen thưởng đã quyết định' })
  @Shows(KnownDto, etag)
  async known(
    @Param('id', KeyPipe) id: string,
    @Me() { actor }: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<KnownDto> {
    const { version, facts } = await this.office.factsOf(id);
    reply.header('etag', `"${version}"`);
    const withheld = withheldFacts(actor, id);
    const seen = facts.filter(({ fact }) => !withheld.includes(fact.kind));
    return { version, evidence: seen.map(({ of, fact }) => ({ of, ...shown(fact) })) };
  }

  @Post()
  @Answers()
  @Permit(recorders)
  @ApiOperation({ summary: 'Ghi một dữ kiện, nêu nguồn' })
  async record(
    @Param('id', KeyPipe) id: string,
    @Body() body: RecordEvidenceDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const evidence = { ...body.evidence };
    await refuseStrangeFact(this.db, await this.office.lawNow(), evidence);
    return answered(reply, await this.office.onCandidate(id, 'RecordEvidence', { evidence }, envelope));
  }

  @Post(':evidence/withdrawal')
  @Answers()
  @Permit(recorders)
  @ApiOperation({ summary: 'Rút một dữ kiện ghi nhầm, nêu lý do' })
  async withdraw(
    @Param('id', KeyPipe) id: string,
    @Param('evidence', KeyPipe) evidence: string,
    @Body() { ground }: WithdrawalDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onCandidate(id, 'WithdrawEvidence', { evidence, ground }, envelope));
  }
}
