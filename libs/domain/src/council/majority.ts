import { refuseUnless } from '../kernel/domain-error';
import type { CouncilRule, Share } from '../rulebook/route';

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

/** How many a share is reckoned of. */
export const baseOf = ({ of }: Pick<Share, 'of'>, { members, present }: Body): number =>
  of === 'allMembers' ? members : present;

export function refuseUnlessQuorate({ quorum }: CouncilRule, body: Body): void {
  const { members, present } = body;
  refuseUnless(reaches(present, baseOf(quorum, body), quorum), 'no-quorum', {
    present,
    members,
    needs: saidShare(quorum),
  });
}

/** Passed or failed. The base is what the rule names; recused members stay in "all members" (award-law §14.1: parameter). */
export function outcomeOf(rule: CouncilRule, votes: Count, body: Body): 'passed' | 'failed' {
  refuseUnlessQuorate(rule, body);
  return reaches(votes.for, baseOf(rule.pass, body), rule.pass) ? 'passed' : 'failed';
}
