import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { roles, type Role } from '@app/domain';
import { demonstrationAccounts, type DemonstrationAccount } from '@app/read-model';
import { Shows } from '../http/answers';
import { problemContent } from '../http/document';
import { signInsPerMinute } from '../http/headers';
import { Problem } from '../http/problem';
import { ListOf, OneOf } from '../http/schema';
import { Permit, type Request } from '../http/session';
import { DB } from '../wiring';
import { SignIn } from './sign-in';

class DemonstrationAccountDto implements DemonstrationAccount {
  @ApiProperty() account!: string;
  @ApiProperty() name!: string;
  @OneOf(roles) role!: Role;
  @ApiProperty() unit!: string;
  @ApiProperty() unitName!: string;
}

class DemonstrationAccountsDto {
  @ListOf(DemonstrationAccountDto, { description: 'Empty in production' }) rows!: DemonstrationAccountDto[];
}

class EnterDto {
  @ApiProperty({ example: 'thamdinh' }) @IsString() @MinLength(1) @MaxLength(80) account!: string;
}

/** Comes in without a password, where everything is invented. In production there is nobody to come in as. */
@ApiTags('Tài khoản')
@Controller('api/demonstration')
export class DemonstrationController {
  constructor(
    @Inject(DB) private readonly db: Pool,
    @Inject(SignIn) private readonly signing: SignIn,
  ) {}

  @Get('accounts')
  @Permit('anyone')
  @ApiOperation({ summary: 'Các tài khoản minh họa' })
  @Shows(DemonstrationAccountsDto)
  async accounts(): Promise<DemonstrationAccountsDto> {
    return { rows: await demonstrationAccounts(this.db) };
  }

  @Post('session')
  @HttpCode(204)
  @Permit('anyone')
  @RouteConfig({ rateLimit: { max: signInsPerMinute, timeWindow: '1 minute' } })
  @ApiOperation({ summary: 'Vào bằng một tài khoản minh họa' })
  @ApiResponse({ status: 204, description: 'Signed in: the cookie is set, as POST /api/session sets it.' })
  @ApiResponse({ status: 404, ...problemContent, description: 'There is no such account, or this is production.' })
  async enter(
    @Body() { account }: EnterDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const offered = await demonstrationAccounts(this.db);
    if (!offered.some((one) => one.account === account)) throw new Problem(404, 'no-such-demonstration-account');
    await this.signing.enter(account, request, reply);
  }
}
