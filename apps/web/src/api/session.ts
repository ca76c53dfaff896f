import { Store } from './store';

/** Who is signed in as far as this page knows: what a write carries, and whose drafts are whose. */
export interface OpenSession {
  account: string;
  csrf: string;
}

export const openSession = new Store<OpenSession | null>(null);

/** True while a session has ended and the page waits for the password; requests wait with it. */
export const lapsed = new Store(false);

let waiting: { promise: Promise<void>; done: () => void } | null = null;

/** Resolves when the same person has signed in again. */
export function untilSignedIn(): Promise<void> {
  if (!waiting) {
    let done = () => {};
    const promise = new Promise<void>((resolve) => (done = resolve));
    waiting = { promise, done };
    lapsed.set(true);
  }
  return waiting.promise;
}

export function sessionOpened(session: OpenSession): void {
  openSession.set(session);
  waiting?.done();
  waiting = null;
  lapsed.set(false);
}

/** Whoever waits goes on waiting for nothing: the page is left for the sign-in page. */
export function sessionClosed(): void {
  openSession.set(null);
  waiting = null;
  lapsed.set(false);
}
