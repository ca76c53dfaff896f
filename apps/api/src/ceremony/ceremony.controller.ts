import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, Matches, ValidateNested } from 'class-validator';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { Office, type Answer, type Envelope } from '@app/commands';
import { listStreams } from '@app/read-model';
import { AnswerDto, answered } from '../http/answers';
import { KeyPipe } from '../http/code.pipe';
import { dossierCode, IsDossierCode, IsKey, IsLegalDay, IsLine } from '../http/rules';
import { Command, Permit } from '../http/session';
import { DB } from '../wiring';
import { PageDto } from '../dossier/dossier.dto';

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

@ApiTags('Trao tặng')
@ApiResponse({ status: 200, type: AnswerDto })
@Controller('api/ceremonies')
export class CeremonyController {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
  ) {}

  @Post()
  @HttpCode(200)
  @Permit(['ceremonyClerk'])
  @ApiOperation({ summary: 'Lên danh sách lễ trao tặng theo thứ tự gọi' })
  async plan(
    @Body() { id, ...data }: PlanCeremonyDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.acts.planCeremony(id, data, envelope));
  }

  @Post(':id/hand-overs')
  @HttpCode(200)
  @Permit(['ceremonyClerk'])
  @ApiOperation({ summary: 'Ghi nhận đã trao, có ký nhận' })
  async handOver(
    @Param('id', KeyPipe) id: string,
    @Body() { handOvers }: HandOversDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const receipts = Object.fromEntries(
      handOvers.map(({ dossier, receipt, receivedBy }) => [dossier, { receipt, receivedBy }]),
    );
    return answered(reply, await this.office.acts.recordHandOvers(id, receipts, envelope));
  }

  @Get()
  @Permit(['ceremonyClerk', 'headOfBoard', 'chairman', 'auditor'])
  @ApiOperation({ summary: 'Các lễ trao tặng' })
  async list(@Query() page: PageDto) {
    const rows = await listStreams(this.db, 'ceremony', page);
    return { rows, next: rows.length === page.limit ? rows[rows.length - 1]!.id : null };
  }
}
