import { ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '@app/domain';
import { ClaimHeld, CommandReused, StaleVersion } from '@app/event-store';
import type { Logger } from '@app/platform';
import { byStatus, problems } from './problems/problems';

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

/** Of whatever went wrong (RFC 9457). The HTTP number of a refusal stands beside its words, in problems/. */
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

const statusOf = (code: string) => problems[code]?.[0] ?? 409;
const codeOf = (status: number) => byStatus[status] ?? 'bad-request';

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
  const [, title = problem.code, detail = ''] = problems[problem.code] ?? [];
  return {
    type: `urn:laurel:problem:${problem.code}`,
    title,
    detail,
    status: problem.status,
    code: problem.code,
    facts: problem.facts,
    errors: problem.errors,
    requestId,
  };
}
