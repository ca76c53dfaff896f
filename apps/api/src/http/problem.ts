import { ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '@app/domain';
import { ClaimHeld, CommandReused, StaleVersion } from '@app/event-store';
import type { Logger } from '@app/platform';

export interface FieldError {
  field: string;
  rule: string;
  message: string;
}

/** A request that cannot be understood or may not be made; becomes application/problem+json. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly facts: Readonly<Record<string, unknown>> = {},
    readonly errors: readonly FieldError[] = [],
  ) {
    super(code);
  }
}

/** Refusals of the domain that speak of the request itself rather than of the state it met. */
const unprocessable = new Set([
  'ground-too-short',
  'return-needs-items',
  'supplement-needs-items',
  'exception-needs-ground',
  'period-reversed',
  'paper-in-the-future',
  'delegation-needs-acts',
  'delegation-dates-not-valid',
  'delegate-is-another-person',
  'no-rule-in-force',
  'calendar-not-published',
  'year-out-of-range',
]);
const forbidden = new Set([
  'role-may-not',
  'not-your-unit',
  'incompatible-act',
  'own-dossier',
  'not-the-decider',
  'not-your-delegation',
  'delegation-revoked',
  'delegation-not-in-force',
  'outside-delegation',
  'delegate-may-not-act',
  'no-further-delegation',
  'not-your-power',
  'beyond-own-power',
]);
const missing = /^no-such-/;

/** The one place where HTTP numbers live (RFC 9457). */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof StaleVersion)
    return new Problem(412, 'stale-version', { stream: error.stream, version: error.version });
  if (error instanceof CommandReused) return new Problem(422, 'command-id-reused');
  if (error instanceof ClaimHeld)
    return new Problem(409, 'already-taken', { scope: error.scope, key: error.key, holder: error.holder });
  if (error instanceof DomainError) return new Problem(statusOf(error.code), error.code, error.facts);
  if (error instanceof HttpException) return new Problem(error.getStatus(), codeOf(error.getStatus()));
  const status = (error as { statusCode?: unknown }).statusCode;
  if (typeof status === 'number' && status >= 400 && status < 500) return new Problem(status, codeOf(status));
  return new Problem(500, 'internal-error');
}

function statusOf(code: string): number {
  if (forbidden.has(code)) return 403;
  if (missing.test(code)) return 404;
  return unprocessable.has(code) ? 422 : 409;
}

function codeOf(status: number): string {
  const codes: Record<number, string> = {
    400: 'bad-request',
    401: 'sign-in-first',
    403: 'not-permitted',
    404: 'not-found',
    405: 'method-not-allowed',
    408: 'request-too-slow',
    413: 'body-too-large',
    415: 'media-type-not-supported',
    429: 'too-many-requests',
  };
  return codes[status] ?? 'bad-request';
}

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = toProblem(error);
    if (problem.status >= 500) this.log.error({ err: error, requestId: request.id }, 'fault');
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(problemBody(problem, request.id));
  }
}

export function problemBody(problem: Problem, requestId: string): object {
  return {
    type: `urn:laurel:problem:${problem.code}`,
    title: problem.code,
    status: problem.status,
    code: problem.code,
    facts: problem.facts,
    errors: problem.errors,
    requestId,
  };
}
