import {
  extensions,
  representing,
  standings,
  type ActStanding,
  type Actor,
  type Delegation,
  type ExtensionStanding,
  type LiveDossier,
} from '@app/domain';
import { assess, type Assessing } from './eligibility';

/** A delegation that was given to whoever asks. */
export interface Given {
  id: string;
  summary: Delegation;
}

export type StandingFor = ActStanding & {
  /** Delegations under which it may be done now, where the own position does not allow it. */
  onBehalfOf: string[];
};

export async function standingsFor(
  deps: Assessing,
  dossier: LiveDossier,
  { by, now, mandates }: { by: Actor; now: string; mandates: readonly Given[] },
): Promise<StandingFor[]> {
  const others = mandates.map(({ id, summary }) => {
    const found = standings(dossier, deps.law, representing(by, id, summary), now);
    return { id: id.slice('delegation/'.length), acts: found.filter(isNow).map(({ act }) => act) };
  });
  const own = await judged(deps, dossier, now, standings(dossier, deps.law, by, now));
  return own.map((found) => {
    const allowing = isNow(found) ? [] : others.filter(({ acts }) => acts.includes(found.act));
    return { ...found, onBehalfOf: allowing.map(({ id }) => id) };
  });
}

const ofOthers = {
  state: 'blocked',
  because: { code: 'role-may-not', facts: { roles: ['headOfBoard', 'chairman'] } },
} as const;

export type ExtensionFor = ExtensionStanding & { onBehalfOf: string[] };

/** Whose date this person may move, by their own position or under a delegation. */
export function extensionsFor(
  dossier: LiveDossier,
  { by, now, mandates }: { by: Actor; now: string; mandates: readonly Given[] },
): ExtensionFor[] {
  const own = extensions(dossier, by, now).map((found): ExtensionFor => ({ ...found, onBehalfOf: [] }));
  const given = mandates.flatMap(({ id, summary }) =>
    extensions(dossier, representing(by, id, summary), now)
      .filter(({ state }) => state === 'now')
      .map((found): ExtensionFor => ({ ...found, ...ofOthers, onBehalfOf: [id.slice('delegation/'.length)] })),
  );
  const mine = new Set(own.filter(({ state }) => state === 'now').map(({ obligation }) => obligation));
  const others = given.filter(({ obligation }) => !mine.has(obligation));
  return [...own.filter(({ obligation }) => !others.some((one) => one.obligation === obligation)), ...others];
}

const isNow = ({ state }: ActStanding) => state === 'now';

/** Whoever would be recommended and does not meet a proved rule is blocked by what is known of them. */
async function judged(
  deps: Assessing,
  dossier: LiveDossier,
  now: string,
  found: readonly ActStanding[],
): Promise<readonly ActStanding[]> {
  if (!found.some((own) => own.act === 'RecommendDossier' && isNow(own))) return found;
  const { verdict } = await assess(deps, dossier, now);
  if (verdict.result !== 'notEligible') return found;
  const because = { code: 'not-eligible', facts: { verdict } };
  return found.map((own) => (own.act === 'RecommendDossier' ? { ...own, state: 'blocked', because } : own));
}
