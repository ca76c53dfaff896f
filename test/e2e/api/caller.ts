import { randomUUID } from 'node:crypto';
import { Contract } from './contract';

export interface Reply<T = Answered> {
  status: number;
  headers: Headers;
  body: T;
}

/** What a reply's body may hold; tests read what they expect of it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Answered = any;

export interface Asked {
  /** Sent as JSON; a string or bytes are sent as they are. */
  body?: unknown;
  headers?: Record<string, string>;
}

const contracts = new Map<string, Promise<Contract>>();

/** What the api at this address says of itself; read once. */
export function contractOf(base: string): Promise<Contract> {
  const contract = contracts.get(base) ?? Contract.of(base);
  contracts.set(base, contract);
  return contract;
}

/** One browser: what it sends, held to the document, with the cookie and the CSRF token that it was given. */
export class Caller {
  constructor(
    private readonly base: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  get<T = Answered>(path: string, headers: Record<string, string> = {}): Promise<Reply<T>> {
    return this.send('GET', path, { headers });
  }

  /** A command under a key of its own, unless `headers` names one. */
  post<T = Answered>(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Reply<T>> {
    return this.send('POST', path, { body, headers: { 'idempotency-key': randomUUID(), ...headers } });
  }

  /** A command that must be done; answers its body. */
  async done<T = Answered>(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<T> {
    const reply = await this.post<T>(path, body, headers);
    if (reply.status >= 300) throw new Error(`POST ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    return reply.body;
  }

  /** A read that must be answered; answers its body. */
  async read<T = Answered>(path: string): Promise<T> {
    const reply = await this.get<T>(path);
    if (reply.status !== 200) throw new Error(`GET ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    return reply.body;
  }

  async send<T = Answered>(method: string, path: string, { body, headers = {} }: Asked = {}): Promise<Reply<T>> {
    const raw = typeof body === 'string' || body instanceof Uint8Array;
    const reply = await fetch(this.base + path, {
      method,
      headers: {
        ...this.headers,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: raw ? (body as string) : JSON.stringify(body) }),
    });
    // A stream of events does not end: that it begins is its answer.
    const live = reply.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
    if (live) await reply.body?.cancel();
    const text = live ? '' : await reply.text();
    const json = text !== '' && /json/.test(reply.headers.get('content-type') ?? '');
    const answered: unknown = json ? JSON.parse(text) : text;
    const contract = await contractOf(this.base);
    contract.check({ method, path, sent: body, status: reply.status, headers: reply.headers, body: answered });
    return { status: reply.status, headers: reply.headers, body: answered as T };
  }
}

/** Signs in; throws when refused. */
export async function signIn(base: string, account: string, password: string): Promise<Caller> {
  const reply = await new Caller(base).send('POST', '/api/session', { body: { account, password } });
  if (reply.status !== 200) throw new Error(`${account}: ${reply.status} ${JSON.stringify(reply.body)}`);
  return new Caller(base, { cookie: cookieOf(reply), 'x-csrf-token': reply.body.csrf });
}

/** The cookie as a browser sends it back. */
export function cookieOf(reply: Reply): string {
  return reply.headers.get('set-cookie')!.split(';')[0]!;
}
