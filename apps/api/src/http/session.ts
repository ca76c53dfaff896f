import {
  applyDecorators,
  CanActivate,
  createParamDecorator,
  ExecutionContext,
  Inject,
  Injectable,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExtension, ApiHeader } from '@nestjs/swagger';
import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { representing, type Actor, type Role } from '@app/domain';
import type { Envelope } from '@app/commands';
import { findDelegation, findLogin, type SignedIn } from '@app/read-model';
import { DB, SIGN_IN, type SignInRules } from '../wiring';
import { hashToken, tokenOf } from './cookie';
import { malformed } from './field-errors';
import { Problem } from './problem';
import { manyAtOnce } from './problems/field-names';

const permission = 'permission';
const whileUnready = 'while-unready';
const reading = new Set(['GET', 'HEAD']);
export type Permission = readonly Role[] | 'anyone' | 'signedIn';

/** Who reads what stands beside a dossier (its law, its look-alikes) and the registry: all but members, tellers, ceremony clerks and administrators. */
export const readers = [
  'unitClerk',
  'unitHead',
  'districtChair',
  'communeChair',
  'receivingClerk',
  'appraisalOfficer',
  'headOfBoard',
  'councilSecretary',
  'chairman',
  'auditor',
] as const satisfies Permission;
/** Whoever reads dossiers: those above, and who sits in sessions or leads ceremonies. */
export const ofDossiers = [...readers, 'councilMember', 'teller', 'ceremonyClerk'] as const;

/** Who may use a route. A route without it stops the start. */
export const Permit = (who: Permission) =>
  applyDecorators(SetMetadata(permission, who), ApiExtension('x-permitted', who));
export const permissionOf = (reflector: Reflector, targets: Parameters<Reflector['getAllAndOverride']>[1]) =>
  reflector.getAllAndOverride<Permission | undefined>(permission, targets);

export type Request = FastifyRequest & { signedIn?: SignedIn; cookies?: Record<string, string | undefined> };

/** A route that is open to whoever has still to change the first password or to add a second factor. */
export const WhileUnready = () => SetMetadata(whileUnready, true);

/** Whose password alone must not be enough. */
const doublyKnown: readonly Role[] = ['administrator', 'chairman', 'councilSecretary', 'headOfBoard'];

export const mustAddSecondFactor = ({ actor, secondFactor, mode }: SignedIn, rules: SignInRules) =>
  !secondFactor && doublyKnown.includes(actor.role) && (rules.secondFactor ?? mode === 'production');

/** Opens the session behind the cookie; a write must also carry its CSRF token, which another site cannot read. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(DB) private readonly db: Pool,
    @Inject(SIGN_IN) private readonly rules: SignInRules,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const who = permissionOf(this.reflector, [context.getHandler(), context.getClass()]);
    if (who === 'anyone') return true;
    const request = context.switchToHttp().getRequest<Request>();
    const token = tokenOf(request);
    const signedIn = token ? await findLogin(this.db, hashToken(token), this.rules.idleMinutes) : null;
    if (!signedIn) throw new Problem(401, 'sign-in-first');
    request.signedIn = signedIn;
    if (!reading.has(request.method) && request.headers['x-csrf-token'] !== signedIn.csrf)
      throw new Problem(403, 'csrf-token-missing');
    this.refuseUnready(context, signedIn);
    const actor = await this.standingIn(request, signedIn.actor);
    request.signedIn = { ...signedIn, actor };
    if (who === undefined) throw new Problem(403, 'not-permitted');
    if (who !== 'signedIn' && !who.includes(actor.role)) throw new Problem(403, 'role-may-not', { roles: who });
    return true;
  }

  private refuseUnready(context: ExecutionContext, signedIn: SignedIn): void {
    if (this.reflector.get<boolean | undefined>(whileUnready, context.getHandler())) return;
    if (signedIn.mustChangePassword) throw new Problem(403, 'change-password-first');
    if (mustAddSecondFactor(signedIn, this.rules)) throw new Problem(403, 'second-factor-first');
  }

  /** Who writes on behalf of another names the delegation and stands in that other's position; the domain asks what it covers. */
  private async standingIn(request: Request, actor: Actor): Promise<Actor> {
    const id = request.headers['x-on-behalf-of'];
    if (id === undefined) return actor;
    if (typeof id !== 'string' || !delegationPattern.test(id) || reading.has(request.method))
      throw malformed('X-On-Behalf-Of');
    const stream = `delegation/${id}`;
    const delegation = await findDelegation(this.db, stream);
    const mine = delegation?.status !== 'absent' && delegation?.delegate === actor.person ? delegation : null;
    if (!mine) throw new Problem(403, 'not-your-delegation', { delegation: stream });
    return representing(actor, stream, mine);
  }
}

/** The signed-in person in position. */
export const Me = createParamDecorator((_data: unknown, context: ExecutionContext): SignedIn => {
  const { signedIn } = context.switchToHttp().getRequest<Request>();
  if (!signedIn) throw new Problem(401, 'sign-in-first');
  return signedIn;
});

const delegationPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/;
const keyPattern = /^[\x21-\x7e]{8,100}$/;
/** As an answer of a command names the version, or as a read names version and content. */
const versionPattern = /^"(\d{1,9})(-[\w-]{16})?"$/;

/** Who commands, under which Idempotency-Key, seen from which If-Match. */
export const Command = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Envelope => {
    const request = context.switchToHttp().getRequest<Request>();
    const expectedVersion = versionOf(request.headers['if-match']);
    return { ...envelopeOf(request), ...(expectedVersion === undefined ? {} : { expectedVersion }) };
  },
  [documentedHeader('Idempotency-Key'), documentedHeader('If-Match')],
);

/** The same, where there is no one version that could have been seen. */
export const UnversionedCommand = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Envelope => {
    const request = context.switchToHttp().getRequest<Request>();
    if (versionOf(request.headers['if-match']) !== undefined) throw malformed('If-Match', manyAtOnce);
    return envelopeOf(request);
  },
  [documentedHeader('Idempotency-Key')],
);

function envelopeOf(request: Request): Envelope {
  const key = request.headers['idempotency-key'];
  if (key !== undefined && (typeof key !== 'string' || !keyPattern.test(key))) throw malformed('Idempotency-Key');
  return { by: request.signedIn!.actor, commandId: key ?? randomUUID(), client: 'http', correlation: request.id };
}

/** `*` holds for whatever there is; the act itself refuses what is not there. */
function versionOf(header: string | undefined): number | undefined {
  if (header === undefined || header === '*') return undefined;
  const match = versionPattern.exec(header);
  if (!match) throw malformed('If-Match');
  return Number(match[1]);
}

function documentedHeader(name: 'Idempotency-Key' | 'If-Match'): ParameterDecorator {
  const about = {
    'Idempotency-Key': {
      description:
        'The same key with the same body gives the first answer again; absent, each request is a new command.',
      schema: { type: 'string', pattern: keyPattern.source },
    },
    'If-Match': {
      description: 'The ETag that was seen: another version answers 412. Absent, the act is decided on what is there.',
      schema: { type: 'string', pattern: `${versionPattern.source}|^\\*$`, example: '"7"' },
    },
  };
  return (target, method) =>
    ApiHeader({ name, required: false, ...about[name] })(
      target,
      method!,
      Object.getOwnPropertyDescriptor(target, method!)!,
    );
}
