import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { hash } from '@node-rs/argon2';
import type { FastifyReply } from 'fastify';
import type { Pool } from 'pg';
import { workingDays } from '@app/domain';
import { readTime } from '@app/event-store';
import {
  changePassword,
  findSignIn,
  noteSecurity,
  openLogin,
  passwordHashOf,
  type SignedIn,
  type SignIn as Found,
} from '@app/read-model';
import { clearedCookie, hashToken, sessionCookie } from '../http/cookie';
import { Problem } from '../http/problem';
import type { Request } from '../http/session';
import { DB, SIGN_IN, type SignInRules } from '../wiring';
import type { NewPasswordDto, SignInDto } from './account.dto';
import { SecondFactors } from './second-factor';
import { Throttle } from './throttle';
import { verify } from './verify';

/** Checked when the account does not exist, so that the time taken tells nothing. */
const nobody = hash(randomBytes(16).toString('hex'));

/** Who comes in, by what, and how a password is changed. */
@Injectable()
export class SignIn {
  readonly factors: SecondFactors;
  private readonly throttle: Throttle;

  constructor(
    @Inject(DB) private readonly db: Pool,
    @Inject(SIGN_IN) private readonly rules: SignInRules,
  ) {
    this.factors = new SecondFactors(db, rules.hmacKey);
    this.throttle = new Throttle(db, rules.delayMs);
  }

  /** Opens a session; answers the hash of its token. */
  async open({ account, password, code }: SignInDto, request: Request, reply: FastifyReply): Promise<Buffer> {
    const position = await this.noting(account, request, () =>
      this.throttle.attempt(account, request.ip, () => this.recognise(account, password, code)),
    );
    return this.openAs(account, position, request, reply);
  }

  /** Opens a session of a demonstration's account, which needs no password. */
  async enter(account: string, request: Request, reply: FastifyReply): Promise<void> {
    const position = await this.noting(account, request, async () => {
      const found = await this.find(account);
      if (!found) throw new Problem(404, 'no-such-demonstration-account');
      return found;
    });
    await this.openAs(account, position, request, reply);
  }

  private async openAs(account: string, position: number, request: Request, reply: FastifyReply): Promise<Buffer> {
    const [token, csrf] = [randomBytes(32).toString('base64url'), randomBytes(16).toString('base64url')];
    const tokenHash = hashToken(token);
    const agent = (request.headers['user-agent'] ?? '').slice(0, 200);
    const { hours } = this.rules;
    await openLogin(this.db, { tokenHash, account, position, csrf, hours, address: request.ip, agent });
    void reply.header('set-cookie', sessionCookie(request, token, hours));
    return tokenHash;
  }

  signOut(request: Request, reply: FastifyReply): void {
    void reply.header('set-cookie', clearedCookie(request));
  }

  /** The new password ends every other session. */
  async change({ actor, session }: SignedIn, asked: NewPasswordDto, request: Request): Promise<void> {
    await this.own(actor.account, asked.password, request);
    const { newPassword } = asked;
    if (newPassword === asked.password || isWeak(newPassword, actor.account))
      throw new Problem(422, 'password-too-weak');
    await changePassword(this.db, actor.account, await hash(newPassword), session);
    await this.note('password-changed', actor.account, request);
  }

  /** Whoever sits before an open session proves that it is his. */
  async own(account: string, password: string, request: Request): Promise<void> {
    await this.throttle.attempt(account, request.ip, async () => {
      const stored = await passwordHashOf(this.db, account);
      if (!stored || !(await verify(stored, password))) throw new Problem(403, 'wrong-password');
    });
  }

  note(kind: string, account: string | null, request: Request, detail: object = {}): Promise<void> {
    return noteSecurity(this.db, { kind, account, address: request.ip, detail });
  }

  private async noting(account: string, request: Request, come: () => Promise<Found>): Promise<number> {
    try {
      const found = await come();
      const position = found.position ?? refuseWithoutPost(found);
      await this.note('signed-in', account, request, { role: found.role, secondFactor: found.secret !== null });
      return position;
    } catch (error) {
      if (error instanceof Problem) await this.note('turned-away', account, request, { because: error.code });
      throw error;
    }
  }

  private async find(account: string): Promise<Found | null> {
    const { now } = await readTime(this.db);
    return findSignIn(this.db, account, workingDays.legalDayOf(now));
  }

  private async recognise(account: string, password: string, code: string | undefined): Promise<Found> {
    const found = await this.find(account);
    const right = await verify(found?.passwordHash ?? (await nobody), password);
    if (!found || !right) throw new Problem(401, 'wrong-account-or-password');
    if (found.secret === null) return found;
    if (code === undefined) throw new Problem(401, 'second-factor-needed');
    if (!(await this.factors.take(account, found.secret, code))) throw new Problem(401, 'wrong-code');
    return found;
  }
}

/** Only who has the right password is told why he does not come in. */
function refuseWithoutPost({ begins, ended }: Found): never {
  if (begins !== null) throw new Problem(403, 'post-not-begun', { from: begins });
  throw new Problem(403, 'post-ended', { on: ended });
}

/** Long, not the account's name, not one sign over and over or a row of keys. */
function isWeak(password: string, account: string): boolean {
  const plain = password.toLowerCase();
  const row = 'abcdefghijklmnopqrstuvwxyz 01234567890123456789 qwertyuiopasdfghjklzxcvbnm';
  return new Set(plain).size < 5 || plain.includes(account.toLowerCase()) || row.includes(plain);
}
