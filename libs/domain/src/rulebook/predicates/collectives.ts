import { of, type Evidence, type EvidenceOf } from '../evidence';
import { contradicting, missing, predicate, whether, type Candidacy, type Ground } from './predicate';

type Members = EvidenceOf<'members'>;

/** Asks the head counts of the period's last year; none, or two that differ, leave it open. */
function counted({ period }: Candidacy, evidence: readonly Evidence[], holds: (m: Members) => boolean): Ground {
  const year = Number(period.to.slice(0, 4));
  const counts = of(evidence, 'members').filter((m) => m.year === year);
  if (counts.length === 0) return missing([`members ${year}`]);
  const answers = new Set(counts.map(holds));
  return answers.size > 1 ? contradicting(counts) : whether(answers.has(true), counts);
}

/** Head counts and ranks are of the whole year of the period's end. */
const yearly = { looksBack: () => 1 };

export const collectivePredicates = {
  /** At least this share of all members holds the title; exact, no rounding. */
  'membersHolding@1': predicate<{ award: string; percent: number }>(
    { award: 'award', percent: 'percent' },
    ({ award, percent }, candidacy, evidence) =>
      counted(candidacy, evidence, (m) => m.total > 0 && (m.holding[award] ?? 0) * 100 >= percent * m.total),
    yearly,
  ),

  /** At least so many members hold the title. */
  'membersCounted@1': predicate<{ award: string; count: number }>(
    { award: 'award', count: 'positive' },
    ({ award, count }, candidacy, evidence) => counted(candidacy, evidence, (m) => (m.holding[award] ?? 0) >= count),
    yearly,
  ),

  /** Every member completed the year's task. */
  'allMembersCompleted@1': predicate<object>(
    {},
    (_none, candidacy, evidence) => counted(candidacy, evidence, (m) => m.total > 0 && m.completed === m.total),
    yearly,
  ),

  /** Nobody was disciplined with a warning or more. */
  'noMemberDisciplined@1': predicate<object>(
    {},
    (_none, candidacy, evidence) => counted(candidacy, evidence, (m) => m.disciplined === 0),
    yearly,
  ),

  /** First of a cluster that this body organises, in the year of the period's end. */
  'leadsCluster@1': predicate<{ organisedBy: string }>(
    { organisedBy: 'organiser' },
    ({ organisedBy }, { period }, evidence) => {
      const year = Number(period.to.slice(0, 4));
      const ranks = of(evidence, 'rank').filter((r) => r.year === year && r.organisedBy === organisedBy);
      if (ranks.length === 0) return missing([`rank ${organisedBy} ${year}`]);
      const first = ranks.filter((r) => r.place === 1);
      const torn = first.filter((f) => ranks.some((r) => r.cluster === f.cluster && r.place !== 1));
      return torn.length > 0 && torn.length === first.length ? contradicting(ranks) : whether(first.length > 0, ranks);
    },
    yearly,
  ),
};
