type Data = Record<string, unknown>;

/** Stored events are never edited: each step lifts data of one schema version to the next. By `<type>@<version it reads>`. */
export type Upcasters = Readonly<Record<string, (data: Data) => Data>>;

/** The version in which events of this type are written today. */
export function currentVersion(type: string, upcasters: Upcasters): number {
  let version = 1;
  while (upcasters[`${type}@${version}`]) version += 1;
  return version;
}

/** The event in today's shape, whatever version it was written in. */
export function upcast<E extends { type: string; schemaVersion: number; data: Data }>(
  event: E,
  upcasters: Upcasters,
): E {
  let { schemaVersion, data } = event;
  for (let lift; (lift = upcasters[`${event.type}@${schemaVersion}`]); schemaVersion += 1) data = lift(data);
  if (schemaVersion > 1 && schemaVersion !== currentVersion(event.type, upcasters))
    throw new Error(`${event.type}@${event.schemaVersion} was written by a newer laurel: run that one`);
  return schemaVersion === event.schemaVersion ? event : { ...event, schemaVersion, data };
}
