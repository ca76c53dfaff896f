/** What is missing for a verdict: `rating 2019`, `award CSTDCS 2023`, `statement achievement` as its parts. */
export interface Lacking {
  kind: string;
  about?: string;
  year?: number;
}

function lackOf(said: string): Lacking {
  const [kind = '', ...rest] = said.split(' ');
  const year = rest.find((part) => /^\d{4}$/.test(part));
  const about = rest.filter((part) => part !== year).join(' ');
  return { kind, ...(about ? { about } : {}), ...(year ? { year: Number(year) } : {}) };
}

/** Of a value with all that is in it: each condition names what it lacks by its parts; the log keeps it as one text. */
export type WithLack<T> = T extends readonly (infer I)[]
  ? WithLack<I>[]
  : T extends { key: string; missing?: readonly string[] }
    ? { [K in keyof T]: K extends 'missing' ? Lacking[] : WithLack<T[K]> }
    : T extends object
      ? { [K in keyof T]: WithLack<T[K]> }
      : T;

export function withLack<T>(value: T): WithLack<T> {
  if (Array.isArray(value)) return value.map((item: unknown) => withLack(item)) as WithLack<T>;
  if (typeof value !== 'object' || value === null) return value as WithLack<T>;
  const judged = 'says' in value && 'standing' in value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [
      key,
      judged && key === 'missing' ? (part as string[]).map(lackOf) : withLack(part),
    ]),
  ) as WithLack<T>;
}
