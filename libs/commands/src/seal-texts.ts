import { currentVersion, type Upcasters } from '@app/domain';
import { seal, type NewEvent, type VaultRow } from '@app/event-store';

/** Free text of people: may name persons and must one day be erasable, so the event keeps only a commitment. */
const free = new Set(['fullName', 'ground', 'reason', 'conclusion', 'report', 'missing', 'items', 'opinion']);

/** Events ready to be written, each in the version of today: free texts sealed, the rows for the vault beside them. */
export function sealTexts(
  facts: readonly { type: string; data: object; occurredAt?: string }[],
  upcasters: Upcasters,
): { events: NewEvent[]; vault: VaultRow[] } {
  const vault: VaultRow[] = [];
  const hide = (text: string) => {
    const { sealed, row } = seal(text);
    vault.push(row);
    return sealed;
  };
  const events = facts.map((fact) => {
    const schemaVersion = currentVersion(fact.type, upcasters);
    if (systemFacts.test(fact.type)) return { ...fact, schemaVersion };
    const data = Object.fromEntries(
      Object.entries(fact.data).map(([key, value]) => [key, free.has(key) ? sealed(value, hide) : value]),
    );
    return { ...fact, data, schemaVersion };
  });
  return { events, vault };
}

/** Their grounds are words of ours, not of people; a hold's ground is one of three. */
const systemFacts = /^(Obligation(?!Extended)|HoldPlaced|Decision(?!Cancelled)|AgendaFrozen$)/;

function sealed(value: unknown, hide: (text: string) => object): unknown {
  if (typeof value === 'string') return hide(value);
  if (Array.isArray(value) && value.every((v) => typeof v === 'string')) return value.map(hide);
  return value;
}
