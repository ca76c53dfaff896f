import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { Pool } from 'pg';
import { readEntries } from '@app/event-store';
import { listExceptions, type SignedIn } from '@app/read-model';
import { Shows } from '../http/answers';
import { AsStored } from '../http/open-texts';
import { ListOf, Whole } from '../http/schema';
import { Me, Permit } from '../http/session';
import { DB } from '../wiring';
import { withoutOthersCounts } from './counts';
import { EntryDto } from './event.dto';
import { ExceptionDto } from './exception.dto';

class LogPageDto {
  @ApiProperty({ required: false, type: 'integer', minimum: 0, default: 0, description: 'Place in the log' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  after: number = 0;
  @ApiProperty({ required: false, type: 'integer', minimum: 1, maximum: 1000, default: 100 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1000)
  limit: number = 100;
}

class LogPage {
  @ListOf(EntryDto) rows!: EntryDto[];
  @Whole({ nullable: true, description: 'To be sent as `after`; null where the log ends for now' }) next!:
    number | null;
}

class ExceptionPage {
  @ListOf(ExceptionDto) rows!: ExceptionDto[];
  @Whole({ nullable: true, description: 'To be sent as `after`; null where the log ends for now' }) next!:
    number | null;
}

@ApiTags('Kiểm tra')
@Controller('api/log')
export class AuditController {
  constructor(@Inject(DB) private readonly db: Pool) {}

  @Get()
  @AsStored()
  @Permit(['auditor'])
  @ApiOperation({ summary: 'Nhật ký theo thứ tự, kèm mã băm' })
  @Shows(LogPage)
  async entries(@Query() { after, limit }: LogPageDto, @Me() { actor }: SignedIn): Promise<LogPage> {
    const found = await readEntries(this.db, after, limit);
    const rows = await withoutOthersCounts(this.db, actor.person, found);
    return { rows, next: rows.length === limit ? rows[rows.length - 1]!.seq : null };
  }

  @Get('exceptions')
  @Permit(['auditor'])
  @ApiOperation({ summary: 'Ngoại lệ hợp pháp: một người làm hai việc, căn cứ và điều luật' })
  @Shows(ExceptionPage)
  async exceptions(@Query() page: LogPageDto): Promise<ExceptionPage> {
    const rows = await listExceptions(this.db, page);
    return { rows, next: rows.length === page.limit ? rows[rows.length - 1]!.seq : null };
  }
}
