import { strangeField } from './field-errors';
import { Problem } from './problem';

/** How much one body or query may hold. A list may be longer than any rule allows, so that the rule says so. */
export const bounds = { keys: 100, items: 2_000, values: 50_000, depth: 12 } as const;

/**
 * Refuses what is larger than any request needs, before it is turned into classes: that takes time with the square of the
 * keys of an object.
 */
export function refuseUnbounded(value: unknown): void {
  let values = 0;
  const look = (part: unknown, depth: number): void => {
    values += 1;
    if (values > bounds.values) throw new Problem(400, 'body-too-wide', { most: bounds.values });
    if (part === null || typeof part !== 'object') return;
    if (depth > bounds.depth) throw new Problem(400, 'body-too-deep');
    const most = Array.isArray(part) ? bounds.items : bounds.keys;
    const parts = Object.values(part);
    if (parts.length > most) throw new Problem(400, 'body-too-wide', { most });
    for (const name of reserved) if (Object.hasOwn(part, name)) throw strangeField(name);
    for (const inner of parts) look(inner, depth + 1);
  };
  look(value, 0);
}

// Names that mean something else on every object, and that are dropped in silence when a class is made of it.
const reserved = ['__proto__', 'constructor'] as const;
