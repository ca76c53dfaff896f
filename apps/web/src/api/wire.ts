import { NoConnection } from './problem';
import { openSession, untilSignedIn } from './session';
import { Store } from './store';

/** How many writes wait for the network. */
export const waitingForNetwork = new Store(0);

const reading = new Set(['GET', 'HEAD']);
const longestWaitMs = 15_000;

/**
 * Sends a request with what every write carries. A lapsed session asks for the password and sends again; a write with an
 * Idempotency-Key waits for a lost network or database and is sent again under the same key, so it is done once.
 */
export async function wire(request: Request): Promise<Response> {
  const response = await patiently(request);
  if (response.status !== 401 || !openSession.get() || !(await saysSignInFirst(response))) return response;
  await untilSignedIn();
  return wire(request);
}

async function saysSignInFirst(response: Response): Promise<boolean> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  return typeof body === 'object' && body !== null && 'code' in body && body.code === 'sign-in-first';
}

async function patiently(request: Request): Promise<Response> {
  const keyed = request.headers.has('Idempotency-Key');
  for (let tries = 0; ; tries += 1) {
    const response = await once(request);
    if (response instanceof NoConnection ? !keyed : response.status !== 503 || !keyed) return orThrow(response);
    await waitForNetwork(request.signal, Math.min(1_000 * 2 ** tries, longestWaitMs));
  }
}

function orThrow(response: Response | NoConnection): Response {
  if (response instanceof NoConnection) throw response;
  return response;
}

async function once(request: Request): Promise<Response | NoConnection> {
  const copy = request.clone();
  if (!reading.has(copy.method)) copy.headers.set('X-CSRF-Token', openSession.get()?.csrf ?? '');
  try {
    return await fetch(copy);
  } catch (error) {
    if (request.signal.aborted) throw error;
    return new NoConnection(error);
  }
}

async function waitForNetwork(signal: AbortSignal, ms: number): Promise<void> {
  waitingForNetwork.set(waitingForNetwork.get() + 1);
  try {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      const now = () => {
        clearTimeout(timer);
        resolve();
      };
      window.addEventListener('online', now, { once: true });
      signal.addEventListener('abort', now, { once: true });
    });
    signal.throwIfAborted();
  } finally {
    waitingForNetwork.set(waitingForNetwork.get() - 1);
  }
}
