import { refuseUnless } from '../kernel/domain-error';
import type { CouncilRule, Share } from '../rulebook/law';

export interface Count {
  for: number;
  against: number;
}

type Fraction = Pick<Share, 'numerator' | 'denominator' | 'moreThan'>;

/** Whether `part` of a base reaches the share, in exact whole numbers: 17 of 19 is not 9/10, 26 of 51 is more than half. */
function reaches(part: number, base: number, { numerator, denominator, moreThan }: Fraction): boolean {
  return moreThan ? part * denominator > base * numerator : part * denominator >= base * numerator;
}

/** The share as the minutes say it: `9/10`; `> 1/2` where it must be exceeded. */
export const saidShare = ({ numerator, denominator, moreThan }: Fraction): string =>
  `${moreThan ? '> ' : ''}${numerator}/${denominator}`;

/** The fewest votes that reach the share of a base: 18 of 19 for 9/10. */
export function leastVotes({ numerator, denominator, moreThan }: Fraction, base: number): number {
  return moreThan ? Math.floor((base * numerator) / denominator) + 1 : Math.ceil((base * numerator) / denominator);
}

interface Body {
  members: number;
  present: number;
}

export function refuseUnlessQuorate({ quorum }: CouncilRule, { members, present }: Body): void {
  const base = quorum.of === 'allMembers' ? members : present;
  refuseUnless(reaches(present, base, quorum), 'no-quorum', { present, members, needs: saidShare(quorum) });
}

/** Passed or failed. The base is what the rule names; recused members stay in "all members" (award-law §14.1: parameter). */
export function outcomeOf(rule: CouncilRule, votes: Count, body: Body): 'passed' | 'failed' {
  refuseUnlessQuorate(rule, body);
  const base = rule.pass.of === 'allMembers' ? body.members : body.present;
  return reaches(votes.for, base, rule.pass) ? 'passed' : 'failed';
}
