import type { ItemsAnswer } from '@app/commands';
import { DomainError, type Facts } from '@app/domain';

export interface Refused {
  code: string;
  facts: Facts;
}

/** What a trial of an act says: refused as a whole, or some of what it was tried on. */
interface Tried {
  whole: Refused | undefined;
  each: ReadonlyMap<string, Refused>;
}

/** Why an act would be refused now; nothing is written. Any other fault is thrown on. */
export async function tried(trial: () => Promise<ItemsAnswer>): Promise<Tried> {
  try {
    const { items } = await trial();
    const refused = items.filter(({ ok }) => !ok);
    const because = refused.map(({ id, code = '', facts = {} }) => [id, { code, facts }] as const);
    return { whole: because.length === items.length ? because[0]?.[1] : undefined, each: new Map(because) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { whole: { code: error.code, facts: error.facts }, each: new Map() };
  }
}

/** Why an act on one thing would be refused now; any other fault is thrown on. */
export async function refusal(trial: () => Promise<unknown>): Promise<Refused | undefined> {
  try {
    await trial();
    return undefined;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { code: error.code, facts: error.facts };
  }
}
