import { ApiProperty } from '@nestjs/swagger';
import { delegationForms, roles, type DelegationForm, type FreeText, type Represented, type Role } from '@app/domain';
import type { DelegationRow } from '@app/read-model';
import { DutyDto } from '../http/duty.dto';
import { NamesDto } from '../http/names';
import { Day, ListOf, OneOf, Texts, Typed, Whole } from '../http/schema';

class RepresentedDto implements Represented {
  @ApiProperty() person!: string;
  @OneOf(roles) role!: Role;
  @ApiProperty() unit!: string;
}

class DelegationSummaryDto {
  @OneOf(['proposed', 'granted', 'revoked']) status!: 'proposed' | 'granted' | 'revoked';
  @ApiProperty() represented!: RepresentedDto;
  @ApiProperty() delegate!: string;
  @OneOf(delegationForms) form!: DelegationForm;
  @Texts() acts!: readonly string[];
  @Day() from!: string;
  @Day() to!: string;
  @Typed() paper!: FreeText;
  @Day({ description: 'Day of the paper' }) on!: string;
  @ListOf(DutyDto) owed!: DutyDto[];
}

export class DelegationRowDto implements DelegationRow {
  @ApiProperty({ example: 'delegation/KT-2025-01' }) id!: string;
  @Whole() version!: number;
  @ApiProperty() delegateName!: string;
  @ApiProperty() representedName!: string;
  @ApiProperty({ type: DelegationSummaryDto }) summary!: DelegationRow['summary'];
}

export class DelegationDetailDto extends DelegationRowDto {
  @ApiProperty() names!: NamesDto;
}
