import type { Signed } from '../kernel/mandate';
import type { Deed, Done } from '../rulebook/incompatible';
import type { VerdictFacts } from './facts';

/** A dossier, of which only who did what on it matters here. */
interface Doings {
  deeds: readonly Done[];
  officer: string | null;
}

/** A deed on behalf of another binds both. */
export function did<D extends Doings>(d: D, deed: Deed, { by, onBehalfOf }: Signed): D {
  const persons = onBehalfOf === undefined ? [by] : [by, onBehalfOf];
  return { ...d, deeds: [...d.deeds, ...persons.map((person) => ({ deed, person }))] };
}

/** Who took part in a vote did so on every dossier of it. */
export function voted<D extends Doings>(d: D, { voters = [], tellers = [] }: VerdictFacts): D {
  const by = (deed: Deed) => (person: string) => ({ deed, person });
  return { ...d, deeds: [...d.deeds, ...voters.map(by('vote')), ...tellers.map(by('count'))] };
}

/** Whoever declared a conflict is barred, and is no longer its officer. */
export const concerned = <D extends Doings>(d: D, person: string): D => ({
  ...d,
  officer: d.officer === person ? null : d.officer,
  deeds: [...d.deeds, { deed: 'conflict', person }],
});
