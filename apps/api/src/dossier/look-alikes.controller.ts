import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Pool } from 'pg';
import { Office } from '@app/commands';
import { custodies } from '@app/domain';
import {
  dossiersAlike,
  candidateOverTime,
  lookAlikesOf,
  nearness,
  scopeOf,
  sees,
  selfOf,
  type DossierAlike,
  type LookAlike,
  type Nearness,
  type SignedIn,
} from '@app/read-model';
import { Shows } from '../http/answers';
import { CodePipe } from '../http/code.pipe';
import { Day, ListOf, OneOf, OrNull } from '../http/schema';
import { Me, Permit, readers } from '../http/session';
import { onlyReadable } from '../http/visibility';
import { DB } from '../wiring';

class LookAlikeDto implements LookAlike {
  @OneOf(nearness) near!: Nearness;
  @ApiProperty() candidate!: string;
  @ApiProperty() name!: string;
  @OrNull(String, { description: 'Tên khác mà nhờ đó tìm thấy' }) knownAs!: string | null;
  @OrNull() unit!: string | null;
  @OrNull() unitName!: string | null;
}

class OverlappingDto {
  @Day() from!: string;
  @Day() to!: string;
}

class DossierAlikeDto extends LookAlikeDto implements DossierAlike {
  @ApiProperty({ example: 'HS-2024-000123' }) dossier!: string;
  @OneOf([...custodies, 'closed']) custody!: string;
  @ApiProperty({ type: OverlappingDto }) period!: OverlappingDto;
}

class LookAlikesDto {
  @ListOf(DossierAlikeDto, { description: 'Cùng hình thức, thời gian chồng nhau, có thể là cùng một đối tượng' })
  dossiers!: DossierAlikeDto[];
  @ListOf(LookAlikeDto, { description: 'Đối tượng khác trong danh mục có thể là một với đối tượng của hồ sơ' })
  candidates!: LookAlikeDto[];
}

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
    const seen = (row: LookAlike) => sees(scopeOf(actor), row.unit);
    const { id, kind } = dossier.candidate;
    const [dossiers, candidate, self] = await Promise.all([
      dossiersAlike(this.db, code),
      candidateOverTime(this.db, id),
      selfOf(this.db, id),
    ]);
    const names = candidate?.names.flatMap(({ name }) => name ?? []) ?? [];
    const compared = await lookAlikesOf(
      this.db,
      names.map((name) => ({ kind, name, unit: dossier.unit })),
    );
    const found = new Map(compared.flatMap(({ lookAlikes }) => lookAlikes).map((alike) => [alike.candidate, alike]));
    found.delete(self);
    const alike = dossiers.filter(seen).map((row) => ({ ...row, code: row.dossier }));
    const readable = (await onlyReadable(this.db, alike, actor)).map(({ code: _code, ...row }) => row);
    return { dossiers: readable, candidates: [...found.values()].filter(seen) };
  }
}
