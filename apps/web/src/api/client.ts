import createClient from 'openapi-fetch';
import type { components, paths } from './contract';
import { ApiProblem, isProblemBody } from './problem';
import { wire } from './wire';

/** A shape of the API by its name in the OpenAPI document. */
export type Shape<Name extends keyof components['schemas']> = components['schemas'][Name];

export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: wire });

interface Answered<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The answer of a request, or its problem thrown. */
export async function answer<T>(asking: Promise<Answered<T>>): Promise<T> {
  const { data, error, response } = await asking;
  if (response.ok) return data as T;
  throw new ApiProblem(isProblemBody(error) ? error : fault(response.status));
}

/** What a proxy or a fault answers without words of ours; the words are put in by the screen. */
const fault = (status: number) => ({
  type: 'about:blank',
  title: '',
  detail: '',
  sentence: '',
  status,
  code: 'internal-error' as const,
  facts: {},
  errors: [],
  requestId: '',
});

/** What a write of a form carries: the key made when the form opened, and the version that was seen. */
export interface Envelope {
  key: string;
  version?: number | undefined;
  /** A delegation under which it is done for another. */
  onBehalfOf?: string | undefined;
}

export const envelope = ({ key, version, onBehalfOf }: Envelope): Record<string, string> => ({
  'Idempotency-Key': key,
  ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
  ...(onBehalfOf === undefined ? {} : { 'X-On-Behalf-Of': onBehalfOf }),
});

/** Does an act at the path that the API gave for it. */
export async function act<T = Shape<'AnswerDto'>>(
  path: string,
  body: unknown,
  how: Envelope & { signal?: AbortSignal },
): Promise<T> {
  const request = new Request(new URL(path, window.location.origin), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...envelope(how) },
    body: JSON.stringify(body),
    ...(how.signal ? { signal: how.signal } : {}),
  });
  const response = await wire(request);
  const answered: unknown = await response.json().catch(() => undefined);
  return answer<T>(Promise.resolve({ data: answered as T, error: answered, response }));
}
