import type { LegalDay } from '../kernel/decider';
import type { Evidence } from './evidence';
import type { Basis } from './basis';
import { predicates } from './predicates';
import type { Candidacy, Finding, Ground } from './predicates/predicate';

/** A condition of an award as the rulebook states it. `key` is its row in docs/law/award-law.md. */
export type Condition = { key: string; says: string; basis: Basis } & (
  | { mode: 'is'; is: string; with: Readonly<Record<string, unknown>> }
  | { mode: 'all' | 'any' | 'none'; parts: readonly Condition[] }
);

/** `unconfirmed`: not met, but by a rule that nobody has proved; it is asked of the legal office and refuses nothing. */
export const standingsOfConditions = ['met', 'notMet', 'unknown', 'unconfirmed'] as const satisfies readonly (
  Finding | 'unconfirmed'
)[];
export type Standing = (typeof standingsOfConditions)[number];

/** A condition with what it came to, part by part: one line of the card. */
export interface Judged extends Omit<Ground, 'finding'> {
  key: string;
  says: string;
  basis: Basis;
  standing: Standing;
  mode: 'is' | 'all' | 'any' | 'none';
  parts: readonly Judged[];
}

export interface EligibilityVerdict {
  rulebook: string;
  award: string;
  on: LegalDay;
  /** eligible; refused by a proved rule; or open: evidence is missing or a rule is unproved. */
  result: 'eligible' | 'notEligible' | 'open';
  conditions: readonly Judged[];
}

/** Judges a candidacy under these conditions. Pure: the same evidence in any order gives the same verdict. */
export function judge(
  rulebook: string,
  conditions: readonly Condition[],
  candidacy: Candidacy,
  evidence: readonly Evidence[],
): EligibilityVerdict {
  const judged = conditions.map((c) => weigh(c, candidacy, evidence));
  const worst = worstOf(judged.map((j) => j.standing));
  const result = worst === 'met' ? 'eligible' : worst === 'notMet' ? 'notEligible' : 'open';
  return { rulebook, award: candidacy.award, on: candidacy.on, result, conditions: judged };
}

function weigh(
  condition: Condition,
  candidacy: Candidacy,
  evidence: readonly Evidence[],
  settle: (standing: Standing, basis: Basis) => Standing = proved,
): Judged {
  const { key, says, basis, mode } = condition;
  if (mode === 'is') {
    const { finding, ...ground } = predicates[condition.is]!.test(condition.with, candidacy, evidence);
    return { key, says, basis, mode, standing: settle(finding, basis), parts: [], ...ground };
  }
  const parts = condition.parts.map((part) => weigh(part, candidacy, evidence, mode === 'none' ? excluding : settle));
  const standing = together(
    mode,
    parts.map((part) => part.standing),
  );
  return { key, says, basis, mode, standing: settle(standing, basis), parts, ...gathered(parts, mode, standing) };
}

/** What is not SOURCED never refuses by itself. */
function proved(standing: Standing, basis: Basis): Standing {
  return standing === 'notMet' && basis.confidence !== 'SOURCED' ? 'unconfirmed' : standing;
}

/** What excludes by an unproved rule excludes nobody by itself; what it does not hold of is not excluded, proved or not. */
function excluding(standing: Standing, basis: Basis): Standing {
  return standing === 'met' && basis.confidence !== 'SOURCED' ? 'unconfirmed' : standing;
}

// From worst to best.
const order: readonly Standing[] = ['notMet', 'unknown', 'unconfirmed', 'met'];
const worstOf = (all: readonly Standing[]) => order.find((s) => all.includes(s)) ?? 'met';
const bestOf = (all: readonly Standing[]) => [...order].reverse().find((s) => all.includes(s)) ?? 'notMet';

function together(mode: 'all' | 'any' | 'none', parts: readonly Standing[]): Standing {
  if (mode === 'all') return worstOf(parts);
  if (mode === 'any') return bestOf(parts);
  if (parts.includes('met')) return 'notMet';
  return parts.every((p) => p === 'notMet') ? 'met' : parts.includes('unknown') ? 'unknown' : 'unconfirmed';
}

/** A group is met from the day on which its parts are: all of them at the latest, any of them at the earliest. */
function gathered(parts: readonly Judged[], mode: Judged['mode'], standing: Standing): Omit<Ground, 'finding'> {
  const used = [...new Set(parts.flatMap((p) => p.used))].sort();
  if (standing === 'met' || mode === 'none') return { used };
  const failing = parts.filter((p) => p.standing !== 'met');
  const days = failing.flatMap((p) => (p.metFrom ? [p.metFrom] : [])).sort();
  const metFrom = mode === 'any' ? days[0] : days.length === failing.length ? days.at(-1) : undefined;
  return { used, ...(metFrom ? { metFrom } : {}) };
}
