/** Names under which the process's own things are injected. */
export const DB = Symbol('db');
export const LAW = Symbol('law');
export const SIGN_IN = Symbol('sign-in');

/** How people sign in here. */
export interface SignInRules {
  /** A session that nobody uses ends after so many minutes, and any after so many hours. */
  idleMinutes: number;
  hours: number;
  /** What one failure too many costs; each further one twice as much. */
  delayMs: number;
  /** Whether certain roles need a second factor; null: in production they do. */
  secondFactor: boolean | null;
  hmacKey: Buffer;
}
