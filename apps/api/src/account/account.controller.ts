import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { hash, verify } from '@node-rs/argon2';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { randomBytes } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { workingDays } from '@app/domain';
import { readTime } from '@app/event-store';
import { closeLogin, findSignIn, openLogin, recentFailures, recordFailure, type SignedIn } from '@app/read-model';
import { Problem } from '../http/problem';
import { cookieName, hashToken, Me, Permit, type Request } from '../http/session';
import { DB } from '../wiring';

const hours = 12;
const mostFailures = 10;
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
  @ApiProperty() role!: string;
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
  @ApiResponse({ status: 200, type: MeDto })
  async signIn(
    @Body() { account, password }: SignInDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if ((await recentFailures(this.db, account, request.ip)) >= mostFailures)
      throw new Problem(429, 'too-many-attempts', { minutes: 15 });
    const { now } = await readTime(this.db);
    const found = await findSignIn(this.db, account, workingDays.legalDayOf(now));
    const right = await verify(found?.passwordHash ?? (await nobody), password);
    if (!found || !right) {
      await recordFailure(this.db, account, request.ip);
      throw new Problem(401, 'wrong-account-or-password');
    }
    const token = randomBytes(32).toString('base64url');
    const csrf = randomBytes(16).toString('base64url');
    await openLogin(this.db, { tokenHash: hashToken(token), account, position: found.position, csrf, hours });
    const secure = request.protocol === 'https' ? '; Secure' : '';
    reply.header(
      'set-cookie',
      `${cookieName}=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${hours * 3600}${secure}`,
    );
    return { account, csrf };
  }

  @Delete('session')
  @HttpCode(204)
  @Permit('signedIn')
  @ApiOperation({ summary: 'Đăng xuất' })
  async signOut(@Req() request: Request, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await closeLogin(this.db, hashToken(request.cookies[cookieName]!));
    reply.header('set-cookie', `${cookieName}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0`);
  }

  @Get('me')
  @Permit('signedIn')
  @ApiOperation({ summary: 'Tôi là ai, ở vị trí nào' })
  @ApiResponse({ status: 200, type: MeDto })
  me(@Me() me: SignedIn): MeDto {
    const { actor, name, unitName, csrf } = me;
    return { account: actor.account, person: actor.person, role: actor.role, unit: actor.unit, name, unitName, csrf };
  }
}
