import { Body, Controller, Get, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { Office, type Answer, type Envelope } from '@app/commands';
import { DomainError, type Evidence } from '@app/domain';
import { candidateOverTime, entriesOf } from '@app/read-model';
import { answered, Answers, etag, Shows } from '../http/answers';
import { KeyPipe } from '../http/code.pipe';
import { Command, Permit, readers } from '../http/session';
import { DB } from '../wiring';
import {
  CandidateDto,
  CandidateMergerDto,
  CandidateMoveDto,
  CandidateNameDto,
  CandidateSeparationDto,
} from './entry.dto';

const registrars = ['appraisalOfficer', 'headOfBoard'] as const;

/** A person, collective or household over the years: names, units, posts, awards, and the entries that are one with it. */
@ApiTags('Danh bạ')
@Controller('api/candidates/:id')
export class EntryController {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
  ) {}

  @Get()
  @Permit(readers)
  @ApiOperation({ summary: 'Một cá nhân, tập thể, hộ gia đình qua các năm: tên, đơn vị, chức vụ, khen thưởng' })
  @Shows(CandidateDto, etag)
  async show(@Param('id', KeyPipe) id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<CandidateDto> {
    const found = await candidateOverTime(this.db, id);
    if (!found) throw new DomainError('no-such-candidate', { candidate: id });
    // What a collective had that was taken over is its own, and shown here.
    const known = await Promise.all((await entriesOf(this.db, id)).map((of) => this.office.factsOf(of)));
    reply.header('etag', `"${found.version}"`);
    return {
      ...found,
      posts: known[0]!.facts.flatMap(({ of, fact }) => (fact.kind === 'post' ? [postOf(of, fact)] : [])),
      awards: known.flatMap(({ facts }) =>
        facts.flatMap(({ of, fact }) => (fact.kind === 'award' ? [awardOf(of, fact)] : [])),
      ),
    };
  }

  @Post('names')
  @Answers()
  @Permit(registrars)
  @ApiOperation({ summary: 'Đổi tên từ một ngày' })
  async rename(
    @Param('id', KeyPipe) id: string,
    @Body() { name: fullName, ...body }: CandidateNameDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const data = { ...body, fullName };
    return answered(reply, await this.office.registry.onCandidate(id, 'RenameCandidate', data, envelope));
  }

  @Post('units')
  @Answers()
  @Permit(registrars)
  @ApiOperation({ summary: 'Chuyển sang đơn vị khác từ một ngày' })
  async move(
    @Param('id', KeyPipe) id: string,
    @Body() body: CandidateMoveDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.registry.onCandidate(id, 'MoveCandidate', { ...body }, envelope));
  }

  @Post('merger')
  @Answers()
  @Permit(registrars)
  @ApiOperation({ summary: 'Là một với mục khác; hoặc tập thể nhập vào tập thể khác từ một ngày' })
  async merge(
    @Param('id', KeyPipe) id: string,
    @Body() body: CandidateMergerDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.registry.onCandidate(id, 'MergeCandidate', { ...body }, envelope));
  }

  @Post('merger/end')
  @Answers()
  @Permit(registrars)
  @ApiOperation({ summary: 'Tách lại, nêu lý do: đã ghi nhầm là một' })
  async separate(
    @Param('id', KeyPipe) id: string,
    @Body() { ground }: CandidateSeparationDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.registry.onCandidate(id, 'SeparateCandidate', { ground }, envelope));
  }
}

const postOf = (of: string, { id, level, from, to, source }: Extract<Evidence, { kind: 'post' }>) => ({
  ...{ of, evidence: id, level, from, to, source },
});

const awardOf = (of: string, { id, award, year, on, source }: Extract<Evidence, { kind: 'award' }>) => ({
  ...{ of, evidence: id, award, year, on, source },
});
