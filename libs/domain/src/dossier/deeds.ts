import type { Signed } from '../kernel/mandate';
import type { Deed } from '../rulebook/incompatible';
import type { VerdictFacts } from './facts';
import type { LiveDossier } from './state';

/** A deed on behalf of another binds both. */
export function did<D extends LiveDossier>(d: D, deed: Deed, { by, onBehalfOf }: Signed): D {
  const persons = onBehalfOf === undefined ? [by] : [by, onBehalfOf];
  return { ...d, deeds: [...d.deeds, ...persons.map((person) => ({ deed, person }))] };
}

/** Who took part in a vote did so on every dossier of it. */
export function voted(d: LiveDossier, { voters = [], tellers = [] }: VerdictFacts): LiveDossier {
  const by = (deed: Deed) => (person: string) => ({ deed, person });
  return { ...d, deeds: [...d.deeds, ...voters.map(by('vote')), ...tellers.map(by('count'))] };
}

/** Whoever declared a conflict is barred, and is no longer its officer. */
export const concerned = (d: LiveDossier, person: string): LiveDossier => ({
  ...d,
  officer: d.officer === person ? null : d.officer,
  deeds: [...d.deeds, { deed: 'conflict', person }],
});
