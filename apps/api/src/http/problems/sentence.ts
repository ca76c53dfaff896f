import type { Facts } from '@app/domain';
import { problems } from './problems';
import { ofDossiers } from './sentences/dossier';
import { ofOffice } from './sentences/office';
import { ofRegistry } from './sentences/registry';
import { Said } from './sentences/words';

/** Of codes whose facts people must hear; every other code says what it always says. */
export const spoken: Readonly<Record<string, (said: Said) => string>> = { ...ofDossiers, ...ofOffice, ...ofRegistry };

/** Why it is refused, as a part of a sentence: small, without its stop. */
function reasonOf(code: string, facts: Facts): string {
  const reason = spoken[code]?.(new Said(facts));
  if (reason !== undefined) return reason;
  const says = problems[code]?.[1] ?? 'chưa làm được';
  return `${says[0]!.toLowerCase()}${says.slice(1).replace(/\.$/, '')}`;
}

/** A refusal as one sentence with its facts; with the act that is refused, by what is not done. */
export function sentenceOf(code: string, facts: Facts, act?: string): string {
  const reason = reasonOf(code, facts);
  // Whose it is, is the whole of it.
  if (act === undefined || code === 'role-may-not') return `${upper(reason)}.`;
  return `${forGood.has(code) ? 'Không' : 'Chưa'} ${act} được: ${reason}.`;
}

/** What no time opens to this person. */
const forGood = new Set([
  'not-your-unit',
  'assigned-to-another',
  'incompatible-act',
  'own-dossier',
  'not-the-decider',
  'conflict-declared',
]);

const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The day from which it is no more refused, where time alone opens it. */
export function opensOn(code: string, facts: Facts): string | undefined {
  const on = facts[opening[code] ?? ''];
  return typeof on === 'string' ? on : undefined;
}

const opening: Readonly<Record<string, string>> = {
  'disclosure-too-short': 'opensOn',
  'session-not-yet': 'on',
  'ceremony-not-yet': 'on',
  'period-in-the-future': 'from',
};
