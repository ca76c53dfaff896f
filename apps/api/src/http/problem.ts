import { ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '@app/domain';
import { ClaimHeld, CommandReused, StaleVersion } from '@app/event-store';
import type { Logger } from '@app/platform';
import { withLack } from '../dossier/verdict-shown';
import { doingAt } from './acts/doing';
import { byStatus, problems } from './problems/problems';
import { sentenceOf } from './problems/sentence';

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
  return isDatabaseAway(error) ? new Problem(503, 'database-away') : new Problem(500, 'internal-error');
}

/** Of PostgreSQL: no connection, not now, too many, too long; two that waited for each other. Of the socket: refused, lost. */
const awayCodes =
  /^(08\w{3}|57P0[1-3]|57014|53300|25006|40P01|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH)$/;
/** What the client of PostgreSQL says without a code. */
const awayWords =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Client was closed|Cannot use a pool after)/;

function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return (typeof code === 'string' && awayCodes.test(code)) || awayWords.test(error.message);
}

const statusOf = (code: string) => problems[code]?.[0] ?? 409;
const codeOf = (status: number) => byStatus[status] ?? 'bad-request';

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Logger,
    private readonly noteRefusal: (request: FastifyRequest, problem: Problem) => void,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const problem = toProblem(error);
    if (problem.status === 403) this.noteRefusal(http.getRequest<FastifyRequest>(), problem);
    answerProblem(this.log, error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

/** So many seconds after which a database that was away may be back. */
const retryAfter = 2;

/** Answers with what went wrong, wherever that was; a fault of ours is logged, and only there in full. */
export function answerProblem(
  log: Logger,
  error: unknown,
  request: { id: string; routeOptions?: { url?: string | undefined } },
  reply: FastifyReply,
): void {
  const problem = toProblem(error);
  if (problem.status === 500) log.error({ err: error, requestId: request.id }, 'fault');
  else if (problem.status > 500) log.warn({ because: (error as Error).message, requestId: request.id }, problem.code);
  const wait = problem.status === 503 ? retryAfter : problem.status === 429 ? problem.facts['seconds'] : undefined;
  if (typeof wait === 'number') void reply.header('retry-after', String(wait));
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(problemBody(problem, request.id, doingAt(request.routeOptions?.url)));
}

function problemBody(problem: Problem, requestId: string, doing?: string): object {
  const [, title = problem.code, detail = ''] = problems[problem.code] ?? [];
  // Only a refusal of the act itself speaks of it: a request that nobody understood was no act yet.
  const act = [403, 409, 422].includes(problem.status) ? doing : undefined;
  return {
    type: `urn:laurel:problem:${problem.code}`,
    title,
    detail,
    sentence: sentenceOf(problem.code, problem.facts, act),
    status: problem.status,
    code: problem.code,
    facts: withLack(problem.facts),
    errors: problem.errors,
    requestId,
  };
}
