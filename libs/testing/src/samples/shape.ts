import { isReadable, isSealed } from '@app/domain';

/** Each way in which a stored value is not of the shape of today's; `unlessLater` names fields that may be missing. */
export function differences(stored: unknown, today: unknown, later: readonly string[] = [], path = ''): string[] {
  const [was, is] = [kindOf(stored), kindOf(today)];
  if (was !== is) return [`${path} was ${was}, is ${is}`];
  if (Array.isArray(stored)) return differences(stored[0], (today as unknown[])[0], later, path);
  if (was !== 'object') return [];
  const [before, now] = [stored as Fields, today as Fields];
  const at = (field: string) => (path ? `${path}.${field}` : field);
  return [
    ...Object.keys(before).flatMap((field) =>
      field in now ? differences(before[field], now[field], later, at(field)) : [`${at(field)} is gone`],
    ),
    ...Object.keys(now).flatMap((field) =>
      field in before || later.includes(at(field)) ? [] : [`${at(field)} is new`],
    ),
  ];
}

type Fields = Record<string, unknown>;

/** A free text is one whether it was stored sealed or, before, readable. */
function kindOf(value: unknown): string {
  if (isSealed(value) || isReadable(value)) return 'free text';
  return value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value;
}
