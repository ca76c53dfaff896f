import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import {
  endSession,
  findLogin,
  findSecondFactor,
  lastPlace,
  listSecurity,
  listSessions,
  positionsOf,
  proposeSecondFactor,
  removeSecondFactor,
  settingsOf,
  takePosition,
  type SecurityRow,
  type SignedIn,
} from '@app/read-model';
import { readTime } from '@app/event-store';
import { Shows } from '../http/answers';
import { problemContent } from '../http/document';
import { signInsPerMinute } from '../http/headers';
import { PageDto, paged, PageOf, type Page } from '../http/page';
import { Problem } from '../http/problem';
import { Me, mustAddSecondFactor, Permit, WhileUnready, type Request } from '../http/session';
import { DB, SIGN_IN, type SignInRules } from '../wiring';
import {
  CodeDto,
  MeDto,
  NewPasswordDto,
  PasswordDto,
  RemovalDto,
  SecretDto,
  SecurityRowDto,
  SignInsDto,
  SignInDto,
} from './account.dto';
import { ChoiceDto, unset } from './settings.dto';
import { SignIn } from './sign-in';

const setsCookie = {
  'Set-Cookie': {
    description: 'The session, in cookie `laurel`, behind TLS `__Host-laurel`',
    schema: { type: 'string' },
  },
};
const Done = (description: string) => ApiResponse({ status: 204, description });
const byNumber = { keyOf: ({ id }: SecurityRow) => [String(id)], parts: [/^\d{1,15}$/] };

const noSuchSession = () => new Problem(404, 'no-such-sign-in');

@ApiTags('Tài khoản')
@Controller('api')
export class AccountController {
  constructor(
    @Inject(DB) private readonly db: Pool,
    @Inject(SIGN_IN) private readonly rules: SignInRules,
    @Inject(SignIn) private readonly signing: SignIn,
  ) {}

  @Post('session')
  @HttpCode(200)
  @Permit('anyone')
  @RouteConfig({ rateLimit: { max: signInsPerMinute, timeWindow: '1 minute' } })
  @ApiOperation({ summary: 'Đăng nhập' })
  @Shows(MeDto, setsCookie)
  @ApiResponse({
    status: 401,
    ...problemContent,
    description: 'Wrong account or password, not told apart; or a code is needed.',
  })
  @ApiResponse({ status: 403, ...problemContent, description: 'The right password, but no position on this day.' })
  @ApiResponse({ status: 429, ...problemContent, description: 'Too many at once: try again after Retry-After.' })
  async signIn(
    @Body() asked: SignInDto,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeDto> {
    const tokenHash = await this.signing.open(asked, request, reply);
    return this.meOf((await findLogin(this.db, tokenHash, this.rules.idleMinutes))!);
  }

  @Delete('session')
  @HttpCode(204)
  @Permit('signedIn')
  @WhileUnready()
  @ApiOperation({ summary: 'Đăng xuất' })
  @Done('The session is closed.')
  async signOut(
    @Me() { actor, session }: SignedIn,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await endSession(this.db, actor.account, session);
    await this.signing.note('signed-out', actor.account, request);
    this.signing.signOut(request, reply);
  }

  @Get('me')
  @Permit('signedIn')
  @WhileUnready()
  @ApiOperation({ summary: 'Tôi là ai, ở vị trí nào' })
  @Shows(MeDto)
  me(@Me() me: SignedIn): Promise<MeDto> {
    return this.meOf(me);
  }

  @Post('me/position')
  @HttpCode(204)
  @Permit('signedIn')
  @WhileUnready()
  @ApiOperation({ summary: 'Chuyển sang làm việc ở một chức vụ khác của mình' })
  @Done('What is asked from now on is asked in that position.')
  @ApiResponse({ status: 404, ...problemContent, description: 'Nobody of this account holds it today.' })
  async choose(
    @Body() { position }: ChoiceDto,
    @Me() { actor, session }: SignedIn,
    @Req() request: Request,
  ): Promise<void> {
    if (!(await takePosition(this.db, session, position))) throw new Problem(404, 'no-such-position', { position });
    const now = (await positionsOf(this.db, session)).find(({ current }) => current);
    await this.signing.note('position-chosen', actor.account, request, { role: now?.role, unit: now?.unit });
  }

  @Get('me/sessions')
  @Permit('signedIn')
  @WhileUnready()
  @ApiOperation({ summary: 'Các phiên đăng nhập của tôi' })
  @Shows(SignInsDto)
  async sessions(@Me() { actor, session }: SignedIn): Promise<SignInsDto> {
    const rows = await listSessions(this.db, actor.account, this.rules.idleMinutes);
    return { rows: rows.map((row) => ({ ...row, current: row.id === session })) };
  }

  @Delete('me/sessions/:session')
  @HttpCode(204)
  @Permit('signedIn')
  @WhileUnready()
  @ApiOperation({ summary: 'Kết thúc một phiên đăng nhập của tôi' })
  @ApiParam({ name: 'session', schema: { type: 'string', pattern: '^[0-9a-f-]{36}$' } })
  @Done('It opens nothing any more.')
  async endOne(
    @Param('session', new ParseUUIDPipe({ exceptionFactory: noSuchSession })) session: string,
    @Me() { actor }: SignedIn,
    @Req() request: Request,
  ): Promise<void> {
    if (!(await endSession(this.db, actor.account, session))) throw noSuchSession();
    await this.signing.note('session-ended', actor.account, request);
  }

  @Post('me/password')
  @HttpCode(204)
  @Permit('signedIn')
  @WhileUnready()
  @ApiOperation({ summary: 'Đổi mật khẩu; các phiên đăng nhập khác kết thúc' })
  @Done('Changed; every other session has ended.')
  @ApiResponse({ status: 422, ...problemContent, description: 'The new one is too weak, or the old one again.' })
  @ApiResponse({ status: 429, ...problemContent, description: 'Too many at once: try again after Retry-After.' })
  changePassword(@Body() asked: NewPasswordDto, @Me() me: SignedIn, @Req() request: Request): Promise<void> {
    return this.signing.change(me, asked, request);
  }

  @Post('me/second-factor')
  @HttpCode(200)
  @Permit('signedIn')
  @WhileUnready()
  @ApiOperation({ summary: 'Tạo mã bí mật cho ứng dụng xác thực (TOTP); có hiệu lực sau khi xác nhận' })
  @Shows(SecretDto)
  @ApiResponse({ status: 409, ...problemContent, description: 'There is one already.' })
  @ApiResponse({ status: 429, ...problemContent, description: 'Too many at once: try again after Retry-After.' })
  async proposeFactor(
    @Body() { password }: PasswordDto,
    @Me() { actor }: SignedIn,
    @Req() request: Request,
  ): Promise<SecretDto> {
    await this.signing.own(actor.account, password, request);
    const { sealed, secret, uri } = this.signing.factors.make(actor.account);
    if (!(await proposeSecondFactor(this.db, actor.account, sealed))) throw new Problem(409, 'second-factor-there');
    return { secret, uri };
  }

  @Post('me/second-factor/confirmation')
  @HttpCode(204)
  @Permit('signedIn')
  @WhileUnready()
  @ApiOperation({ summary: 'Xác nhận bằng mã đầu tiên' })
  @Done('From now on a code is asked at each sign-in.')
  @ApiResponse({ status: 409, ...problemContent, description: 'There is none to confirm.' })
  async confirmFactor(@Body() { code }: CodeDto, @Me() { actor }: SignedIn, @Req() request: Request): Promise<void> {
    const factor = await findSecondFactor(this.db, actor.account);
    if (!factor || factor.confirmed) throw new Problem(409, 'no-second-factor-to-confirm');
    if (!(await this.signing.factors.take(actor.account, factor.secret, code))) throw new Problem(401, 'wrong-code');
    await this.signing.note('second-factor-on', actor.account, request);
  }

  @Post('me/second-factor/removal')
  @HttpCode(204)
  @Permit('signedIn')
  @ApiOperation({ summary: 'Bỏ lớp bảo vệ thứ hai' })
  @Done('No code is asked any more.')
  @ApiResponse({ status: 409, ...problemContent, description: 'There is none.' })
  @ApiResponse({ status: 429, ...problemContent, description: 'Too many at once: try again after Retry-After.' })
  async removeFactor(
    @Body() { password, code }: RemovalDto,
    @Me() { actor }: SignedIn,
    @Req() request: Request,
  ): Promise<void> {
    const factor = await findSecondFactor(this.db, actor.account);
    if (!factor?.confirmed) throw new Problem(409, 'no-second-factor');
    await this.signing.own(actor.account, password, request);
    if (!(await this.signing.factors.take(actor.account, factor.secret, code))) throw new Problem(401, 'wrong-code');
    await removeSecondFactor(this.db, actor.account);
    await this.signing.note('second-factor-off', actor.account, request);
  }

  @Get('security-log')
  @Permit(['administrator', 'auditor'])
  @ApiOperation({ summary: 'Nhật ký an ninh: đăng nhập, từ chối, thay đổi quyền; mới nhất trước' })
  @Shows(PageOf(SecurityRowDto))
  securityLog(@Query() page: PageDto): Promise<Page<SecurityRow>> {
    return paged(page, byNumber, (slice) => listSecurity(this.db, slice));
  }

  private async meOf(me: SignedIn): Promise<MeDto> {
    const { actor, session, name, unitName, csrf, mustChangePassword, secondFactor } = me;
    const { account, person, role, unit } = actor;
    const [positions, settings] = await Promise.all([positionsOf(this.db, session), settingsOf(this.db, account)]);
    // Before the clock: what comes into the log meanwhile is told again rather than never.
    const place = await lastPlace(this.db);
    return {
      ...{ account, person, role, unit, name, unitName, positions, csrf, mustChangePassword, secondFactor },
      settings: { ...unset, ...settings },
      mustAddSecondFactor: mustAddSecondFactor(me, this.rules),
      clock: await readTime(this.db),
      place,
    };
  }
}
