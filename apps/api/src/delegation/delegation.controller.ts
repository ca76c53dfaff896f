import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsOptional, ValidateNested } from 'class-validator';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { Office, postsOf, type Answer, type Envelope } from '@app/commands';
import {
  actsOf,
  delegationForms,
  DomainError,
  representable,
  type DelegationForm,
  type Represented,
} from '@app/domain';
import { findCandidate, listDelegations, type DelegationRow, type SignedIn } from '@app/read-model';
import { answered, Answers, etag, Shows } from '../http/answers';
import { KeyPipe } from '../http/code.pipe';
import { Named } from '../http/names';
import { byIdOf, only, PageDto, paged, PageOf, type Page } from '../http/page';
import { IsGround, IsKey, IsLegalDay, IsLine } from '../http/rules';
import { Command, Me, Permit } from '../http/session';
import { DB } from '../wiring';
import { DelegationDetailDto, DelegationRowDto } from './delegation-shape.dto';

const owners = ['chairman', 'unitHead', 'districtChair', 'communeChair', 'headOfBoard'] as const;
const grantors = [...owners, 'administrator'] as const;
const delegable = [...new Set(representable.flatMap(actsOf))].sort();

class PrincipalDto {
  @IsKey() person!: string;
  @ApiProperty({ enum: representable }) @IsIn(representable) role!: (typeof representable)[number];
}

class DelegationDto {
  @IsKey() id!: string;
  @ApiProperty({
    required: false,
    description:
      'Quản trị ghi văn bản thay cho người ủy quyền, có hiệu lực khi người ấy xác nhận; bỏ trống: của chính tôi',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => PrincipalDto)
  represented?: PrincipalDto;
  @IsKey() delegate!: string;
  @ApiProperty({ enum: delegationForms }) @IsIn(delegationForms) form!: DelegationForm;
  @ApiProperty({ enum: delegable, isArray: true, minItems: 1 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(delegable.length)
  @ArrayUnique()
  @IsIn(delegable, { each: true })
  acts!: string[];
  @IsLegalDay() from!: string;
  @IsLegalDay() to!: string;
  @IsLine(80) paper!: string;
  @IsLegalDay() on!: string;
}

class RevocationDto {
  @IsLine(80) paper!: string;
  @IsGround() ground!: string;
}

@ApiTags('Ủy quyền')
@Controller('api/delegations')
export class DelegationController {
  constructor(
    @Inject(Office) private readonly office: Office,
    @Inject(DB) private readonly db: Pool,
  ) {}

  @Post()
  @Answers()
  @Permit(grantors)
  @ApiOperation({ summary: 'Ghi văn bản ký thay, thừa lệnh, thừa ủy quyền' })
  async grant(
    @Body() { id, represented: named, ...data }: DelegationDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const { person, role, unit } = envelope.by;
    const represented = named ? await this.officeOf(named) : { person, role, unit };
    if (!represented) throw new DomainError('no-such-principal', { ...named });
    if ((await findCandidate(this.db, data.delegate))?.kind !== 'person')
      throw new DomainError('no-such-person', { person: data.delegate });
    return answered(reply, await this.office.onDelegation(id, 'GrantDelegation', { ...data, represented }, envelope));
  }

  @Post(':id/confirmation')
  @Answers()
  @Permit(owners)
  @ApiOperation({ summary: 'Người ủy quyền xác nhận văn bản do quản trị ghi' })
  async confirm(
    @Param('id', KeyPipe) id: string,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onDelegation(id, 'ConfirmDelegation', {}, envelope));
  }

  @Post(':id/revocation')
  @Answers()
  @Permit(grantors)
  @ApiOperation({ summary: 'Thu hồi ủy quyền, có hiệu lực ngay' })
  async revoke(
    @Param('id', KeyPipe) id: string,
    @Body() body: RevocationDto,
    @Command() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    return answered(reply, await this.office.onDelegation(id, 'RevokeDelegation', { ...body }, envelope));
  }

  @Get()
  @Permit('signedIn')
  @ApiOperation({ summary: 'Các ủy quyền: của tôi và cho tôi; người giám sát thấy tất cả' })
  @Shows(PageOf(DelegationRowDto))
  list(@Query() page: PageDto, @Me() { actor }: SignedIn): Promise<Page<DelegationRow>> {
    return paged(page, byIdOf<DelegationRow>(), (slice) => listDelegations(this.db, slice, actor));
  }

  @Get(':id')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Một văn bản ủy quyền' })
  @Named()
  @Shows(DelegationDetailDto, etag)
  async one(
    @Param('id', KeyPipe) id: string,
    @Me() { actor }: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DelegationRow> {
    const [found] = await listDelegations(this.db, only(`delegation/${id}`), actor);
    if (!found) throw new DomainError('no-such-delegation', { delegation: id });
    reply.header('etag', `"${found.version}"`);
    return found;
  }

  private async officeOf({ person, role }: Pick<Represented, 'person' | 'role'>): Promise<Represented | undefined> {
    const post = (await postsOf(this.db, person)).find((held) => held.role === role);
    return post && { person, ...post };
  }
}
