import { refuseUnless } from '../kernel/domain-error';
import type { FreeText } from '../kernel/free-text';
import type { EligibilityVerdict, Judged, Standing } from '../rulebook/verdict';

/** What an officer concludes of a condition: met, not met, or to be made clear. */
export const officerFindings = ['met', 'notMet', 'unclear'] as const;
export type OfficerFinding = (typeof officerFindings)[number];

/** One condition as machine and officer saw it. `key` names it in the verdict that the same event keeps (`keyed`). */
export interface FindingOf<Text> {
  key: string;
  machine: Standing;
  officer: OfficerFinding;
  opinion?: Text;
}
export type Finding = FindingOf<FreeText>;
export type FindingGiven = FindingOf<string>;

/** The conditions of a verdict by a key of their own: several rest on one row of the law, and bear its number from the second on. */
export function keyed(conditions: readonly Judged[]): { key: string; condition: Judged }[] {
  const seen = new Map<string, number>();
  return conditions.map((condition) => {
    const nth = (seen.get(condition.key) ?? 0) + 1;
    seen.set(condition.key, nth);
    return { key: nth === 1 ? condition.key : `${condition.key}#${nth}`, condition };
  });
}

/** Against the machine: another answer where it has one, or any answer but "unclear" where it leaves the question open. */
export function isAgainst({ machine, officer }: Pick<Finding, 'machine' | 'officer'>): boolean {
  if (machine === 'met' || machine === 'notMet') return officer !== machine;
  return officer !== 'unclear';
}

const reasonOf = (finding: FindingGiven): string => finding.opinion?.trim() ?? '';

/** Refuses findings that name no condition, name one twice, rest on another verdict than this, or lack the reason that they owe. */
export function refuseUnsound(findings: readonly FindingGiven[], verdict: EligibilityVerdict): void {
  const standing = new Map(keyed(verdict.conditions).map(({ key, condition }) => [key, condition.standing]));
  const keys = findings.map(({ key }) => key);
  const unknown = keys.find((key) => !standing.has(key));
  refuseUnless(unknown === undefined, 'finding-of-no-condition', { key: unknown });
  const twice = keys.find((key, n) => keys.indexOf(key) !== n);
  refuseUnless(twice === undefined, 'finding-twice', { key: twice });
  const changed = findings.find(({ key, machine }) => standing.get(key) !== machine)?.key;
  refuseUnless(changed === undefined, 'verdict-has-changed', { key: changed, machine: standing.get(changed ?? '') });
  const bare = findings.find((finding) => isAgainst(finding) && reasonOf(finding).length < 10)?.key;
  refuseUnless(bare === undefined, 'finding-needs-reason', { key: bare, min: 10 });
}

/** Whether each question that the machine leaves open was answered as met, with its reason. */
export function answersAllOpen(findings: readonly FindingGiven[], verdict: EligibilityVerdict): boolean {
  const open = keyed(verdict.conditions).filter(({ condition }) => condition.standing !== 'met');
  return open.every(({ key }) => findings.some((one) => one.key === key && one.officer === 'met'));
}
