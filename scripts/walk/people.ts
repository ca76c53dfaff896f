import { randomUUID } from 'node:crypto';

/** A refusal that the api answered. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly body: unknown,
  ) {
    super(`${status} ${code} ${JSON.stringify(body).slice(0, 400)}`);
  }
}

export interface Done {
  stream: string;
  version: number;
  recordedAt: string;
}

/** One signed-in person speaking to the api. */
export class Person {
  private constructor(
    private readonly base: string,
    readonly account: string,
    private readonly headers: Record<string, string>,
  ) {}

  static async signIn(base: string, account: string, password: string): Promise<Person> {
    const response = await fetch(`${base}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account, password }),
    });
    const body = (await response.json()) as { csrf: string; code: string };
    if (!response.ok) throw new Refused(response.status, body.code, body);
    const cookie = response.headers.get('set-cookie')!.split(';')[0]!;
    return new Person(base, account, { cookie, 'x-csrf-token': body.csrf });
  }

  get<T>(path: string): Promise<T> {
    return this.call<T>('GET', path);
  }

  post<T = Done>(path: string, body: object = {}, headers: Record<string, string> = {}): Promise<T> {
    return this.call<T>('POST', path, body, { 'idempotency-key': randomUUID(), ...headers });
  }

  private async call<T>(method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<T> {
    const response = await fetch(this.base + path, {
      method,
      headers: { ...this.headers, ...headers, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    const answer = (text === '' ? {} : JSON.parse(text)) as T & { code: string };
    if (!response.ok) throw new Refused(response.status, answer.code, answer);
    return answer;
  }
}

/** Everybody of the demonstration, each signed in once when first needed. */
export class People {
  private readonly known = new Map<string, Promise<Person>>();

  constructor(
    readonly base: string,
    private readonly password: string,
  ) {}

  as(account: string): Promise<Person> {
    const person = this.known.get(account) ?? Person.signIn(this.base, account, this.password);
    this.known.set(account, person);
    // A sign-in that failed is not remembered.
    person.catch(() => this.known.delete(account));
    return person;
  }
}
