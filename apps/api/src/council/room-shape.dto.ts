import { ApiProperty } from '@nestjs/swagger';
import { Day, ListOf, Maybe, OneOf, OrNull, Texts, Whole } from '../http/schema';
import { awards, recipients } from '../law/words';

class OnAgendaDto {
  @ApiProperty({ example: 'HS-2024-000123' }) dossier!: string;
  @OrNull() name!: string | null;
  @OrNull() unitName!: string | null;
  @OneOf(recipients) recipient!: string;
  @OneOf(awards) award!: string;
  @ApiProperty() awardName!: string;
  @ApiProperty({ description: 'Tạm giữ' }) held!: boolean;
}

class LeastDto {
  @Whole() item!: number;
  @Whole({ description: 'The fewest votes that pass, of those who are there or of all, as the rule says' })
  votes!: number;
  @Whole({ description: 'Of how many' }) base!: number;
}

class InTheRoomDto {
  @ApiProperty() person!: string;
  @ApiProperty() name!: string;
  @OrNull(String, { description: 'Position by the council’s paper' }) position!: string | null;
  @OneOf(['chair', 'deputy', 'member', 'delegate']) as!: 'chair' | 'deputy' | 'member' | 'delegate';
  @ApiProperty({ ...Maybe, description: 'Whose place the delegate takes' }) inPlaceOf?: string;
}

export class RoomDto {
  @OrNull(String, { description: 'Name of the council' }) councilName!: string | null;
  @ListOf(OnAgendaDto, { description: 'Of the agenda, in its order' }) dossiers!: OnAgendaDto[];
  @ListOf(InTheRoomDto, { description: 'Who may vote, in the order of the council’s paper' }) people!: InTheRoomDto[];
  @Whole({ description: 'The fewest members who must be there for every item' }) quorum!: number;
  @ListOf(LeastDto) least!: LeastDto[];
  @Texts({ description: 'Names of the secretaries' }) secretaries!: string[];
  @Texts({ description: 'Names of the tellers' }) tellers!: string[];
  @ApiProperty({ description: 'The reader is a secretary of the council' }) secretary!: boolean;
  @ApiProperty({ description: 'The reader counts ballots here' }) teller!: boolean;
  @Day({ description: 'Business day of the answer' }) today!: string;
}

class ReadyDto extends OnAgendaDto {
  @OrNull(String, { description: 'Why it cannot be put on the agenda now, in words; null: it can' })
  blocked!: string | null;
  @Day({ ...Maybe, description: 'From when, where time alone opens it' }) opensOn?: string;
}

export class ReadyListDto {
  @ListOf(ReadyDto, { description: 'Those that can be put on it first' }) rows!: ReadyDto[];
}
