import { ApiProperty } from '@nestjs/swagger';
import { councilKinds, offices, type CouncilOffice, type LiveCouncil } from '@app/domain';
import { Day, ListOf, Maybe, OneOf, OrNull, Texts, Whole } from '../http/schema';

class CouncilPaperDto {
  @ApiProperty({ example: '1500/QĐ-UBND' }) number!: string;
  @Day() on!: string;
}

class CouncilSeatDto {
  @ApiProperty() person!: string;
  @ApiProperty({ description: 'Name of the person today' }) name!: string;
  @ApiProperty({ example: 'Giám đốc Sở Nội vụ' }) position!: string;
  @ApiProperty({ enum: offices, isArray: true }) offices!: readonly CouncilOffice[];
  @Day() from!: string;
  @Day({ nullable: true, description: 'Last day; null: until another paper says so' }) to!: string | null;
  @ApiProperty({ ...Maybe, description: 'Whom the person replaced' }) succeeds?: string;
}

class CouncilLeavingDto {
  @ApiProperty() person!: string;
  @Day({ description: 'Last day in the seat' }) to!: string;
}

class CouncilDelegateDto {
  @ApiProperty() member!: string;
  @ApiProperty({ description: 'Who comes and votes in the place of the member' }) delegate!: string;
  @ApiProperty() position!: string;
  @Day() from!: string;
  @Day() to!: string;
}

class CouncilSittingDto {
  @Day() on!: string;
  @Texts({ description: 'Who votes' }) members!: readonly string[];
  @OrNull() chair!: string | null;
  @Texts() deputies!: readonly string[];
  @Texts() secretaries!: readonly string[];
  @Texts() tellers!: readonly string[];
}

class CouncilDraftDto {
  @OneOf(['formation', 'change']) of!: 'formation' | 'change';
  @ApiProperty({ description: 'Who entered it; another person confirms' }) by!: string;
  @ApiProperty() decision!: CouncilPaperDto;
  @ListOf(CouncilSeatDto) seats!: CouncilSeatDto[];
  @ListOf(CouncilLeavingDto) leaving!: readonly CouncilLeavingDto[];
  @ListOf(CouncilDelegateDto) delegates!: readonly CouncilDelegateDto[];
}

export class CouncilDto {
  @ApiProperty({ example: 'HDTDKT' }) id!: string;
  @Whole() version!: number;
  @OneOf(['drafted', 'formed', 'dropped']) status!: LiveCouncil['status'];
  @OneOf(councilKinds) kind!: LiveCouncil['kind'];
  @ApiProperty() name!: string;
  @ApiProperty({ description: 'The decision that formed it' }) decision!: CouncilPaperDto;
  @ApiProperty({ description: 'Who sits in it on that day' }) sitting!: CouncilSittingDto;
  @Texts({ description: 'Who votes on that day' }) members!: readonly string[];
  @ListOf(CouncilSeatDto) seats!: CouncilSeatDto[];
  @ListOf(CouncilDelegateDto) delegates!: readonly CouncilDelegateDto[];
  @ListOf(CouncilPaperDto, { description: 'Papers that changed it since' }) changes!: readonly CouncilPaperDto[];
  @ApiProperty({ type: CouncilDraftDto, nullable: true, description: 'What waits for a second person' })
  draft!: CouncilDraftDto | null;
}
