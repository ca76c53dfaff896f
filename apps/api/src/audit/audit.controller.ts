import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { Pool } from 'pg';
import { readEntries } from '@app/event-store';
import { Permit } from '../http/session';
import { DB } from '../wiring';

class LogPageDto {
  @ApiProperty({ required: false, default: 0 }) @IsOptional() @Type(() => Number) @IsInt() @Min(0) after: number = 0;
  @ApiProperty({ required: false, default: 100 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  limit: number = 100;
}

@ApiTags('Kiểm tra')
@Controller('api/log')
export class AuditController {
  constructor(@Inject(DB) private readonly db: Pool) {}

  @Get()
  @Permit(['auditor'])
  @ApiOperation({ summary: 'Nhật ký theo thứ tự, kèm mã băm' })
  async entries(@Query() { after, limit }: LogPageDto) {
    const rows = await readEntries(this.db, after, limit);
    return { rows, next: rows.length === limit ? rows[rows.length - 1]!.seq : null };
  }
}
