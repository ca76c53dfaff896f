import type { components } from './contract';

export type ProblemBody = components['schemas']['ProblemDto'];

/** What the API refused, in its own Vietnamese: `title` says what is wrong, `detail` what to do. */
export class ApiProblem extends Error {
  constructor(readonly body: ProblemBody) {
    super(body.code);
    this.name = 'ApiProblem';
  }

  get status(): number {
    return this.body.status;
  }

  get code(): string {
    return this.body.code;
  }
}

/** Nobody answered: no network, or no server behind it. */
export class NoConnection extends Error {
  constructor(cause: unknown) {
    super('no connection', { cause });
    this.name = 'NoConnection';
  }
}

export const isProblem = (error: unknown, ...codes: string[]): error is ApiProblem =>
  error instanceof ApiProblem && (codes.length === 0 || codes.includes(error.code));

export const isProblemBody = (body: unknown): body is ProblemBody =>
  typeof body === 'object' && body !== null && 'code' in body && 'status' in body;
