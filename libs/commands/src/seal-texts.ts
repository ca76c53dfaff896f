import { atPath, currentVersion, freeTextsOf, type Upcasters } from '@app/domain';
import { seal, type VaultRow } from '@app/event-store';

/** Facts as they are stored: each free text sealed, and the texts beside them for the vault. */
export function sealTexts<F extends { type: string; data: object }>(
  facts: readonly F[],
): { facts: F[]; vault: VaultRow[] } {
  const vault: VaultRow[] = [];
  const hide = (text: string) => {
    const { sealed, row } = seal(text);
    vault.push(row);
    return sealed;
  };
  const stored = facts.map((fact) => ({
    ...fact,
    data: freeTextsOf(fact.type).reduce<unknown>((data, path) => atPath(data, path, hide), fact.data),
  }));
  return { facts: stored, vault };
}

/** Facts as events of today's version. */
export const asEvents = <F extends { type: string; data: object; occurredAt?: string }>(
  facts: readonly F[],
  upcasters: Upcasters,
) => facts.map((fact) => ({ ...fact, schemaVersion: currentVersion(fact.type, upcasters) }));
