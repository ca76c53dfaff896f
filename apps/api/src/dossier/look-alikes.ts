import { ApiProperty } from '@nestjs/swagger';
import type { Pool } from 'pg';
import { custodies, type Actor, type CandidateKind } from '@app/domain';
import {
  candidateOverTime,
  dossiersAlike,
  lookAlikesOf,
  nearness,
  scopeOf,
  sees,
  selfOf,
  type DossierAlike,
  type LookAlike,
  type Nearness,
  type Proposal,
} from '@app/read-model';
import { Day, ListOf, OneOf, OrNull } from '../http/schema';
import { onlyReadable } from '../http/visibility';

class LookAlikeDto implements LookAlike {
  @OneOf(nearness) near!: Nearness;
  @ApiProperty() candidate!: string;
  @ApiProperty() name!: string;
  @OrNull(String, { description: 'Tên khác mà nhờ đó tìm thấy' }) knownAs!: string | null;
  @OrNull() unit!: string | null;
  @OrNull() unitName!: string | null;
}

export class OverlappingDto {
  @Day() from!: string;
  @Day() to!: string;
}

class DossierAlikeDto extends LookAlikeDto implements DossierAlike {
  @ApiProperty({ example: 'HS-2024-000123' }) dossier!: string;
  @OneOf([...custodies, 'closed']) custody!: string;
  @ApiProperty({ type: OverlappingDto }) period!: OverlappingDto;
}

export class LookAlikesDto {
  @ListOf(DossierAlikeDto, { description: 'Cùng hình thức, thời gian chồng nhau, có thể là cùng một đối tượng' })
  dossiers!: DossierAlikeDto[];
  @ListOf(LookAlikeDto, { description: 'Đối tượng khác trong danh mục có thể là một với đối tượng của hồ sơ' })
  candidates!: LookAlikeDto[];
}

/** Whom a proposal may have been made for already, as far as this reader may see it. */
export async function lookAlikesFor(
  db: Pool,
  proposal: Proposal,
  kind: CandidateKind,
  actor: Actor,
): Promise<LookAlikesDto> {
  const seen = (row: LookAlike) => sees(scopeOf(actor), row.unit);
  const [dossiers, candidate, self] = await Promise.all([
    dossiersAlike(db, proposal),
    candidateOverTime(db, proposal.candidate),
    selfOf(db, proposal.candidate),
  ]);
  const names = candidate?.names.flatMap(({ name }) => name ?? []) ?? [];
  const compared = await lookAlikesOf(
    db,
    names.map((name) => ({ kind, name, unit: proposal.unit })),
  );
  const found = new Map(compared.flatMap(({ lookAlikes }) => lookAlikes).map((alike) => [alike.candidate, alike]));
  found.delete(self);
  const alike = dossiers.filter(seen).map((row) => ({ ...row, code: row.dossier }));
  const readable = (await onlyReadable(db, alike, actor)).map(({ code: _code, ...row }) => row);
  return { dossiers: readable, candidates: [...found.values()].filter(seen) };
}
