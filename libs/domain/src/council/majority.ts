import { refuseUnless } from '../kernel/domain-error';
import type { CouncilRule, Share } from '../rulebook/law';

export interface Count {
  for: number;
  against: number;
}

/** Whether `part` of a base reaches the share, in exact whole numbers: 17 of 19 is not 9/10. */
function reaches(part: number, base: number, share: Pick<Share, 'numerator' | 'denominator'>): boolean {
  return part * share.denominator >= base * share.numerator;
}

/** Passed or failed. The base is what the rule names; recused members stay in "all members" (award-law §14.1: parameter). */
export function outcomeOf(
  rule: CouncilRule,
  votes: Count,
  body: { members: number; present: number },
): 'passed' | 'failed' {
  const attending = rule.quorum.of === 'allMembers' ? body.members : body.present;
  refuseUnless(reaches(body.present, attending, rule.quorum), 'no-quorum', {
    present: body.present,
    members: body.members,
    needs: `${rule.quorum.numerator}/${rule.quorum.denominator}`,
  });
  const base = rule.pass.of === 'allMembers' ? body.members : body.present;
  return reaches(votes.for, base, rule.pass) ? 'passed' : 'failed';
}
