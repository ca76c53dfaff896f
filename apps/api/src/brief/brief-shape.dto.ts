import { ApiProperty } from '@nestjs/swagger';
import { clockForms, type FreeText } from '@app/domain';
import { BonusDto } from '../dossier/bonus.dto';
import { Day, ListOf, Moment, OneOf, OrNull, Typed, Whole } from '../http/schema';
import { BasisDto } from '../law/route.dto';
import { awards, recipients } from '../law/words';

class BriefVotesDto {
  @Whole() for!: number;
  @Whole() against!: number;
  @Whole() blank!: number;
  @Whole() invalid!: number;
  @Whole({ description: 'Who stood aside' }) recused!: number;
  @Whole({ description: 'Of how many the share is taken' }) base!: number;
  @Whole({ description: 'Votes in favour of the base, in hundredths of a percent' }) share!: number;
  @Whole({ description: 'The fewest votes that pass' }) least!: number;
}

const states = ['waiting', 'failed', 'deferred', 'elsewhere'] as const;

export class BriefRowDto {
  @ApiProperty({ example: 'HS-2024-000123' }) dossier!: string;
  @OrNull() name!: string | null;
  @OrNull() unitName!: string | null;
  @OneOf(recipients) recipient!: string;
  @OneOf(states, { description: 'Waits for the signature; did not pass; put off; gone on already' })
  state!: (typeof states)[number];
  @ApiProperty({ type: BriefVotesDto, nullable: true }) votes!: BriefVotesDto | null;
  @OrNull(String, { description: 'Why it cannot be signed now, in words; null: it can' }) blocked!: string | null;
  @Moment({ nullable: true, description: 'By when it is to be signed' }) dueAt!: string | null;
  @Whole({ nullable: true, description: 'Bonus by today’s law, VND' }) bonusVnd!: number | null;
}

class BriefSessionDto {
  @ApiProperty({ example: 'HDTDKT-2024-12-18' }) id!: string;
  @Typed() title!: FreeText;
  @Day() on!: string;
  @Whole() members!: number;
  @Whole() present!: number;
  @ApiProperty({ example: '9/10', description: 'Share of votes that passes' }) needed!: string;
  @OneOf(['allMembers', 'presentMembers']) of!: string;
  @Whole({ description: 'Of how many the share is taken' }) base!: number;
  @Whole({ description: 'The fewest votes that pass' }) least!: number;
  @ApiProperty() basis!: BasisDto;
}

export class BriefDto {
  @ApiProperty({ example: 'HDTDKT-2024-12-18.CSTDT' }) id!: string;
  @OneOf(['decide', 'submit'], { description: 'Signs the decision; or submits to the State' })
  step!: 'decide' | 'submit';
  @OneOf(awards) award!: string;
  @ApiProperty() awardName!: string;
  @Whole({ description: 'Year of the achievements' }) year!: number;
  @ApiProperty({ type: BriefSessionDto, nullable: true }) session!: BriefSessionDto | null;
  @ListOf(BriefRowDto) rows!: BriefRowDto[];
  @Moment({ nullable: true, description: 'The first of their deadlines' }) dueAt!: string | null;
  @OneOf(clockForms, { description: 'How that deadline stands' }) form!: (typeof clockForms)[number];
  @Whole({ nullable: true, description: 'Working days left: 0 on the last day, below 0 after it' })
  workingDaysLeft!: number | null;
  @ListOf(BonusDto, { description: 'Bonus of one, by kind of recipient' }) bonuses!: BonusDto[];
  @Whole({ description: 'Bonuses of all that can be signed, by today’s law' }) totalVnd!: number;
  @OrNull(String, { description: 'The delegation under which it is signed for another; null: by the own position' })
  onBehalfOf!: string | null;
  @OrNull(String, { description: 'Whose signature it is, where it is another’s' }) onBehalfOfName!: string | null;
}

export class BriefsDto {
  @ListOf(BriefDto) briefs!: BriefDto[];
  @Moment({ description: 'Business time of the answer' }) now!: string;
}
