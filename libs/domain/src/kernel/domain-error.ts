export type Facts = Readonly<Record<string, unknown>>;

/** A refusal that the caller can understand: a stable code and the facts it rests on. Answered 409 or 422. */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly facts: Facts = {},
  ) {
    super(code);
    this.name = 'DomainError';
  }
}

export function refuse(code: string, facts: Facts = {}): never {
  throw new DomainError(code, facts);
}

export function refuseUnless(condition: unknown, code: string, facts: Facts = {}): asserts condition {
  if (!condition) refuse(code, facts);
}

/** The answer, or null where it is refused with this code. */
export function unlessRefused<T>(code: string, ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    if (error instanceof DomainError && error.code === code) return null;
    throw error;
  }
}
