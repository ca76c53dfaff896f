import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Pool } from 'pg';
import { Office } from '@app/commands';
import type { SignedIn } from '@app/read-model';
import { Shows } from '../http/answers';
import { CodePipe } from '../http/code.pipe';
import { Me, Permit, readers } from '../http/session';
import { DB } from '../wiring';
import { lookAlikesFor, LookAlikesDto } from './look-alikes';

/** Whether somebody was proposed twice: a question to whoever looks at the dossier, which stops nothing. */
@ApiTags('Hồ sơ')
@Controller('api/dossiers')
export class LookAlikesController {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
  ) {}

  @Get(':code/look-alikes')
  @Permit(readers)
  @ApiOperation({ summary: 'Hồ sơ và đối tượng khác có thể trùng, để xem lại' })
  @Shows(LookAlikesDto)
  async show(@Param('code', CodePipe) code: string, @Me() { actor }: SignedIn): Promise<LookAlikesDto> {
    const { dossier } = await this.office.readDossier(code);
    const { candidate, award, period, unit } = dossier;
    const proposal = { code, candidate: candidate.id, award, period, unit };
    return lookAlikesFor(this.db, proposal, candidate.kind, actor);
  }
}
