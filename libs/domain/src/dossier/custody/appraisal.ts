import { legalDayOf, workingDaysBetween } from '../../calendar/working-days';
import { meet, type ObligationFact } from '../../kernel/obligations';
import { refuseUnless } from '../../kernel/domain-error';
import type { Role } from '../../kernel/decider';
import { signedBy } from '../../kernel/mandate';
import type { ClockKind } from '../../rulebook/clocks';
import type { Custody } from '../../rulebook/route';
import type { EligibilityVerdict } from '../../rulebook/verdict';
import { act, type Context } from '../act';
import { answersAllOpen, refuseUnsound, type FindingGiven } from '../findings';
import { armClock, needGround, next, refuseIncompatible, refuseUnlessGateOpen, waiveDuties } from '../context';
import type { Received } from '../state';

type UnderAppraisal = Received<'appraisal'>;

const appraisers: readonly Role[] = ['appraisalOfficer', 'headOfBoard'];

export const appraisalActs = {
  /** Phân công thẩm định: to somebody of this board who may appraise; whoever had it before has it no more. */
  AssignOfficer: act('AssignOfficer', {
    roles: ['headOfBoard'],
    custody: ['appraisal', 'council', 'decider', 'state', 'result'],
    run: ({ officer, posts }, dossier, context) => {
      const { unit, person } = context.by;
      const may = posts.some((post) => appraisers.includes(post.role) && post.unit === unit);
      refuseUnless(may, 'officer-may-not-appraise', { officer, roles: appraisers, unit });
      refuseIncompatible(dossier, 'appraise', context, [officer]);
      if (dossier.officer === officer) return [];
      return [{ type: 'OfficerAssigned', data: { officer, by: person } }, ...meet(dossier.owed, ['assign'])];
    },
  }),

  /** Thẩm định: đủ điều kiện, chuyển Hội đồng hoặc người có thẩm quyền. */
  RecommendDossier: act('RecommendDossier', {
    roles: ['appraisalOfficer', 'headOfBoard'],
    custody: ['appraisal'],
    guard: (dossier, context) => {
      refuseIncompatible(dossier, 'appraise', context);
      refuseUnless(dossier.tracks.supplement !== 'open', 'supplement-open');
      refuseUnlessGateOpen(dossier, after(dossier));
    },
    run: ({ opinion, verdict, ground, findings }, dossier, context) => {
      refuseUnsound(findings ?? [], verdict);
      refuseUnlessEligible(verdict, ground, findings);
      const to = after(dossier);
      const more = { ...(ground ? { ground } : {}), ...(findings ? { findings } : {}) };
      return [
        { type: 'DossierRecommended', data: { to, opinion, verdict, ...more, ...signedBy(context.by) } },
        ...meet(dossier.owed, ['appraise', 'assign']),
        ...(to === 'council' ? beforeACouncil(dossier, context) : []),
        ...(to === 'decider' ? armClock(dossier, dossier.route, 'decide', context) : []),
      ];
    },
  }),

  /** Thẩm định: không đủ điều kiện; đơn vị được trả lời bằng văn bản. */
  DoNotRecommend: act('DoNotRecommend', {
    roles: ['appraisalOfficer', 'headOfBoard'],
    custody: ['appraisal'],
    guard: (dossier, context) => refuseIncompatible(dossier, 'appraise', context),
    run: (data, dossier, context) => {
      needGround(data.ground);
      if (data.findings && data.verdict) refuseUnsound(data.findings, data.verdict);
      return [
        { type: 'DossierNotRecommended', data: { ...data, ...signedBy(context.by) } },
        ...waiveDuties(dossier, 'not-recommended'),
        ...armClock(dossier, dossier.route, 'answerNominee', context),
      ];
    },
  }),

  /** Trả lời đơn vị khi không được khen. */
  AnswerNominee: act('AnswerNominee', {
    roles: ['appraisalOfficer', 'headOfBoard'],
    custody: ['closed'],
    guard: (dossier) =>
      refuseUnless(
        dossier.owed.some((o) => o.kind === 'answerNominee'),
        'no-answer-owed',
      ),
    run: (data, dossier, { by }) => [
      { type: 'NomineeAnswered', data: { ...data, by: by.person } },
      ...meet(dossier.owed, ['answerNominee']),
    ],
  }),
};

/** Limits that the dossier must keep after its session. */
const afterTheSession: readonly ClockKind[] = ['submitUpward', 'reachMinistry'];

/**
 * The secretary brings it before a session in the province's days, or sooner: so that the decider still has the days that the
 * route gives before the next limit.
 */
function beforeACouncil(dossier: UnderAppraisal, context: Context): ObligationFact[] {
  const { route, owed } = dossier;
  const limits = owed.filter(({ kind, paused }) => afterTheSession.includes(kind) && !paused);
  const next = limits.map(({ dueAt }) => legalDayOf(dueAt)).sort()[0];
  const daysOf = (kind: ClockKind) => {
    const limit = route.clocks.find((c) => c.kind === kind)?.limit;
    return limit && 'workingDays' in limit ? limit.workingDays : 0;
  };
  const own = daysOf('council');
  if (next === undefined || own === 0) return armClock(dossier, route, 'council', context);
  const { calendar } = context.law;
  const left = workingDaysBetween(calendar, legalDayOf(context.at), next) - Math.max(1, daysOf('decide'));
  return armClock(dossier, route, 'council', context, { limit: { workingDays: Math.max(1, Math.min(own, left)) } });
}

/** A proved rule that is not met refuses; what is open goes on only when the officer says why, by name: of all, or of each. */
function refuseUnlessEligible(verdict: EligibilityVerdict, ground?: string, findings?: readonly FindingGiven[]): void {
  refuseUnless(verdict.result !== 'notEligible', 'not-eligible', { verdict });
  if (verdict.result === 'eligible' || (ground === undefined && findings && answersAllOpen(findings, verdict))) return;
  refuseUnless(ground !== undefined, 'eligibility-open', { verdict });
  needGround(ground);
}

/** A dossier that the ministry returned keeps its vote and goes straight to the Chairman. */
function after(dossier: UnderAppraisal): Custody {
  const following = next(dossier.route, 'appraisal');
  return following === 'council' && dossier.passedIn ? 'decider' : following;
}
