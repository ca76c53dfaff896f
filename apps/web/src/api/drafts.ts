import { openSession } from './session';

interface Draft<T> {
  at: string;
  values: T;
}

const keyOf = (name: string) => `laurel/draft/${openSession.get()?.account ?? ''}/${name}`;

/** What was being typed into the form of this name on this computer, by this account. */
export function readDraft<T>(name: string): Draft<T> | null {
  try {
    const kept = localStorage.getItem(keyOf(name));
    return kept === null ? null : (JSON.parse(kept) as Draft<T>);
  } catch {
    return null;
  }
}

/** A browser that keeps nothing loses a draft only when the page is closed. */
export function keepDraft(name: string, values: unknown): void {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify({ at: new Date().toISOString(), values }));
  } catch {
    return;
  }
}

export function dropDraft(name: string): void {
  try {
    localStorage.removeItem(keyOf(name));
  } catch {
    return;
  }
}

/** Who signs out leaves nothing that was typed to whoever uses this computer next. */
export function dropDrafts(account: string): void {
  try {
    const own = `laurel/draft/${account}/`;
    for (const key of Object.keys(localStorage)) if (key.startsWith(own)) localStorage.removeItem(key);
  } catch {
    return;
  }
}
