import { meet } from '../../kernel/obligations';
import { refuseUnless } from '../../kernel/domain-error';
import { signedBy } from '../../kernel/mandate';
import type { Custody } from '../../rulebook/law';
import type { EligibilityVerdict } from '../../rulebook/verdict';
import {
  armClock,
  needGround,
  next,
  refuseIncompatible,
  refuseUnlessGateOpen,
  waiveDuties,
  type Act,
  type Context,
} from '../context';
import type { DossierFact } from '../facts';
import type { DossierOrderOf } from '../orders';
import type { LiveDossier, Received } from '../state';

type UnderAppraisal = Received<'appraisal'>;

export const appraisalActs = {
  /** Phân công thẩm định. */
  AssignOfficer: {
    roles: ['headOfBoard'],
    custody: ['appraisal'],
    run: (data: DossierOrderOf<'AssignOfficer'>['data'], dossier: UnderAppraisal, context: Context): DossierFact[] => {
      refuseIncompatible(dossier, 'appraise', context, [data.officer]);
      return [{ type: 'OfficerAssigned', data: { officer: data.officer, by: context.by.person } }];
    },
  } satisfies Act<DossierOrderOf<'AssignOfficer'>>,

  /** Thẩm định: đủ điều kiện, chuyển Hội đồng hoặc người có thẩm quyền. */
  RecommendDossier: {
    roles: ['appraisalOfficer', 'headOfBoard'],
    custody: ['appraisal'],
    guard: (dossier, context) => {
      refuseIncompatible(dossier, 'appraise', context);
      refuseUnless(dossier.tracks.supplement !== 'open', 'supplement-open');
      refuseUnlessGateOpen(dossier as UnderAppraisal, after(dossier as UnderAppraisal));
    },
    run: (
      { opinion, verdict, ground }: DossierOrderOf<'RecommendDossier'>['data'],
      dossier: UnderAppraisal,
      context: Context,
    ): DossierFact[] => {
      refuseUnlessEligible(verdict, ground);
      const to = after(dossier);
      return [
        {
          type: 'DossierRecommended',
          data: { to, opinion, verdict, ...(ground ? { ground } : {}), ...signedBy(context.by) },
        },
        ...meet(dossier.owed, ['appraise']),
        ...(to === 'decider' ? armClock(dossier, dossier.route, 'decide', context) : []),
      ];
    },
  } satisfies Act<DossierOrderOf<'RecommendDossier'>>,

  /** Thẩm định: không đủ điều kiện; đơn vị được trả lời bằng văn bản. */
  DoNotRecommend: {
    roles: ['appraisalOfficer', 'headOfBoard'],
    custody: ['appraisal'],
    guard: (dossier, context) => refuseIncompatible(dossier, 'appraise', context),
    run: (data: DossierOrderOf<'DoNotRecommend'>['data'], dossier: UnderAppraisal, context: Context): DossierFact[] => {
      needGround(data.ground);
      return [
        { type: 'DossierNotRecommended', data: { ...data, ...signedBy(context.by) } },
        ...waiveDuties(dossier, 'not-recommended'),
        ...armClock(dossier, dossier.route, 'answerNominee', context),
      ];
    },
  } satisfies Act<DossierOrderOf<'DoNotRecommend'>>,

  /** Trả lời đơn vị khi không được khen. */
  AnswerNominee: {
    roles: ['appraisalOfficer', 'headOfBoard'],
    custody: ['closed'],
    guard: (dossier) =>
      refuseUnless(
        dossier.owed.some((o) => o.kind === 'answerNominee'),
        'no-answer-owed',
      ),
    run: (data: DossierOrderOf<'AnswerNominee'>['data'], dossier: LiveDossier, { by }: Context): DossierFact[] => [
      { type: 'NomineeAnswered', data: { ...data, by: by.person } },
      ...meet(dossier.owed, ['answerNominee']),
    ],
  } satisfies Act<DossierOrderOf<'AnswerNominee'>>,
};

/** A proved rule that is not met refuses; what is open goes on only when the officer says why, by name. */
function refuseUnlessEligible(verdict: EligibilityVerdict, ground?: string): void {
  refuseUnless(verdict.result !== 'notEligible', 'not-eligible', { verdict });
  if (verdict.result === 'eligible') return;
  refuseUnless(ground !== undefined, 'eligibility-open', { verdict });
  needGround(ground);
}

/** A dossier that the ministry returned keeps its vote and goes straight to the Chairman. */
function after(dossier: UnderAppraisal): Custody {
  const following = next(dossier.route, 'appraisal');
  return following === 'council' && dossier.passedIn ? 'decider' : following;
}
