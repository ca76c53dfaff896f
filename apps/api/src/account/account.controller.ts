import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { hash, verify } from '@node-rs/argon2';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { randomBytes } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { roles, workingDays, type Role } from '@app/domain';
import { readTime } from '@app/event-store';
import {
  closeLogin,
  findLogin,
  findSignIn,
  forgetAttempt,
  noteAttempt,
  openLogin,
  type SignedIn,
} from '@app/read-model';
import { Shows } from '../http/answers';
import { problemContent } from '../http/document';
import { Problem } from '../http/problem';
import { OneOf } from '../http/schema';
import { cookieName, hashToken, Me, Permit, type Request } from '../http/session';
import { DB } from '../wiring';

const hours = 12;
/** So many failures in so many minutes, then nothing is looked at any more. */
const mostFailures = 10;
const minutes = 15;
/** Checked when the account does not exist, so that the time taken tells nothing. */
const nobody = hash(randomBytes(16).toString('hex'));

class SignInDto {
  @ApiProperty({ example: 'thamdinh' }) @IsString() @MinLength(1) @MaxLength(80) account!: string;
  @ApiProperty({ format: 'password' }) @IsString() @MinLength(1) @MaxLength(200) password!: string;
}

class MeDto {
  @ApiProperty() account!: string;
  @ApiProperty() person!: string;
  @ApiProperty() name!: string;
  @OneOf(roles) role!: Role;
  @ApiProperty() unit!: string;
  @ApiProperty() unitName!: string;
  @ApiProperty({ description: 'Sent back in X-CSRF-Token with every write.' }) csrf!: string;
}

@ApiTags('Tài khoản')
@Controller('api')
export class AccountController {
  constructor(@Inject(DB) private readonly db: Pool) {}

  @Post('session')
  @HttpCode(200)
  @Permit('anyone')
  @ApiOperation({ summary: 'Đăng nhập' })
  @Shows(MeDto, { 'Set-Cookie': { description: 'The session, in cookie `laurel`', schema: { type: 'string' } } })
  @ApiResponse({ status: 401, ...problemContent, description: 'Unknown account or wrong password, not told apart.' })
  @ApiResponse({ status: 429, ...problemContent, description: 'Too many failures: try again after Retry-After.' })
  async signIn(
    @Body() { account, password }: SignInDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { attempt, others } = await noteAttempt(this.db, account, request.ip);
    if (others >= mostFailures) {
      await forgetAttempt(this.db, attempt);
      reply.header('retry-after', String(minutes * 60));
      throw new Problem(429, 'too-many-attempts', { minutes });
    }
    const { now } = await readTime(this.db);
    const found = await findSignIn(this.db, account, workingDays.legalDayOf(now));
    const right = await verify(found?.passwordHash ?? (await nobody), password);
    if (!found || !right) throw new Problem(401, 'wrong-account-or-password');
    await forgetAttempt(this.db, attempt);
    return this.open(account, found.position, request, reply);
  }

  private async open(account: string, position: number, request: Request, reply: FastifyReply): Promise<MeDto> {
    const token = randomBytes(32).toString('base64url');
    const csrf = randomBytes(16).toString('base64url');
    const tokenHash = hashToken(token);
    await openLogin(this.db, { tokenHash, account, position, csrf, hours });
    const secure = request.protocol === 'https' ? '; Secure' : '';
    reply.header(
      'set-cookie',
      `${cookieName}=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${hours * 3600}${secure}`,
    );
    return meOf((await findLogin(this.db, tokenHash))!);
  }

  @Delete('session')
  @HttpCode(204)
  @Permit('signedIn')
  @ApiOperation({ summary: 'Đăng xuất' })
  @ApiResponse({ status: 204, description: 'The session is closed.' })
  async signOut(@Req() request: Request, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await closeLogin(this.db, hashToken(request.cookies[cookieName]!));
    reply.header('set-cookie', `${cookieName}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0`);
  }

  @Get('me')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Tôi là ai, ở vị trí nào' })
  @Shows(MeDto)
  me(@Me() me: SignedIn): MeDto {
    return meOf(me);
  }
}

function meOf({ actor, name, unitName, csrf }: SignedIn): MeDto {
  return { account: actor.account, person: actor.person, role: actor.role, unit: actor.unit, name, unitName, csrf };
}
