/** Asked before anything is written over a pool. */
const guards = new WeakMap<object, () => Promise<void>>();

export function setGuard(db: object, guard: () => Promise<void>): void {
  guards.set(db, guard);
}

/** Throws where the log behind this pool may not be written. */
export async function refuseForeign(db: object): Promise<void> {
  await guards.get(db)?.();
}
