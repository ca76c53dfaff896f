import { createHash } from 'node:crypto';
import { Body, Controller, HttpCode, Inject, Post, Query, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { Office, type Answer, type Envelope, type NewCandidate } from '@app/commands';
import { workingDays, type Actor, type CandidateKind } from '@app/domain';
import { readTime } from '@app/event-store';
import { lookAlikesOf, unitsMeant } from '@app/read-model';
import { answered, Answers } from '../http/answers';
import { Problem } from '../http/problem';
import { Permit, UnversionedCommand } from '../http/session';
import { DB } from '../wiring';
import { judgeRows, readRows, type JudgedRow } from './candidate-rows';
import { DryRunDto, ImportDto, NewCandidateDto, type ImportRowDto } from './import-shape.dto';
import { sheetsOf, workbookContent, xlsx } from './workbook';

const recorders = ['unitClerk', 'unitHead', 'receivingClerk', 'appraisalOfficer', 'headOfBoard'] as const;

/** People, collectives and households, one or a sheet of them. Whoever may be known already is a question, never a refusal. */
@ApiTags('Danh bạ')
@Controller('api/candidates')
export class ImportController {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
  ) {}

  @Post()
  @Answers(undefined, 201)
  @Permit(recorders)
  @ApiOperation({ summary: 'Ghi một cá nhân, tập thể, hộ gia đình' })
  async register(
    @Body() { distinct, ...body }: NewCandidateDto,
    @UnversionedCommand() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const id = idOf(envelope, body.kind, 1);
    // What is wrong with the unit, the act itself refuses.
    const judged = async (now: string) => {
      const row = { ...body, row: 1, distinct, faults: [] };
      const [one] = await this.judge([row], envelope.by, now);
      if (one!.faults.some((f) => f.code === 'maybe-known'))
        throw new Problem(409, 'maybe-known', { questions: one!.questions });
      return [{ ...body, id }];
    };
    const { streams, ...rest } = await this.office.registry.register({ one: { ...body, distinct } }, judged, envelope);
    return answered(reply, { ...streams.find((s) => s.stream === `candidate/${id}`)!, ...rest });
  }

  @Post('imports')
  @HttpCode(200)
  @RouteConfig({ takes: xlsx })
  @Permit(recorders)
  @ApiOperation({ summary: 'Nhập từ Excel: kiểm tra thử, kết quả từng dòng, ghi tất cả hoặc không dòng nào' })
  @ApiConsumes(xlsx)
  @ApiBody({ schema: workbookContent[xlsx].schema })
  @ApiResponse({ status: 200, type: ImportDto, description: 'Each row, and how many were recorded.' })
  async import(
    @Body() file: Buffer,
    @Query() { dryRun }: DryRunDto,
    @UnversionedCommand() envelope: Envelope,
  ): Promise<ImportDto> {
    if (!Buffer.isBuffer(file)) throw new Problem(415, 'workbook-expected');
    const rows = readRows(await sheetsOf(file));
    if (dryRun === 'true') {
      const judged = await this.judge(rows, envelope.by, (await readTime(this.db)).now);
      return { dryRun: true, recorded: 0, recordedAt: null, replayed: false, rows: judged.map((r) => shown(r, null)) };
    }
    let judged = rows.map((row): JudgedRow => ({ ...row, questions: [] }));
    const named = (row: JudgedRow) => idOf(envelope, row.kind!, row.row);
    const { recordedAt, replayed } = await this.office.registry.register(
      { file: createHash('sha256').update(file).digest('hex') },
      async (now) => {
        judged = await this.judge(rows, envelope.by, now);
        const faulty = judged.filter((row) => row.faults.length > 0);
        if (faulty.length > 0)
          throw new Problem(422, 'import-has-faults', { rows: faulty.map((row) => shown(row, null)) });
        return judged.map((row): NewCandidate => ({ id: named(row), kind: row.kind!, name: row.name, unit: row.unit }));
      },
      envelope,
    );
    const answers = judged.map((row) => shown(row, named(row)));
    return { dryRun: false, recorded: rows.length, recordedAt, replayed, rows: answers };
  }

  private async judge(written: ReturnType<typeof readRows>, by: Actor, now: string): Promise<JudgedRow[]> {
    const meant = await unitsMeant(this.db, [...new Set(written.map((row) => row.unit))]);
    const rows = written.map((row) => ({ ...row, unit: meant.get(row.unit)?.code ?? row.unit }));
    const units = new Map([...meant.values()].map((unit) => [unit.code, unit]));
    const asked = rows.map(({ kind, name, unit }) => ({ kind: kind ?? ('person' as const), name, unit }));
    return judgeRows(rows, units, await lookAlikesOf(this.db, asked), { by, on: workingDays.legalDayOf(now) });
  }
}

const prefixes: Readonly<Record<CandidateKind, string>> = { person: 'p', collective: 'c', household: 'h' };

/** The same command gives its rows the same ids when it is repeated. */
function idOf({ by, commandId }: Envelope, kind: CandidateKind, row: number): string {
  const print = createHash('sha256')
    .update(JSON.stringify([by.account, commandId, row]))
    .digest('hex');
  return `${prefixes[kind]}-${print.slice(0, 16)}`;
}

const shown = ({ row, name, unit, faults, questions }: JudgedRow, candidate: string | null): ImportRowDto => ({
  ...{ row, ok: faults.length === 0, candidate, name, unit, faults, questions },
});
