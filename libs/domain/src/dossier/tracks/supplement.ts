import { meet } from '../../kernel/obligations';
import { refuseUnless } from '../../kernel/domain-error';
import { armClock, needItems, refuseIncompatible, type Act, type Context } from '../context';
import type { DossierFact } from '../facts';
import type { DossierOrderOf } from '../orders';
import type { Received } from '../state';

type UnderAppraisal = Received<'appraisal'>;

export const supplementActs = {
  /** Yêu cầu đơn vị bổ sung. */
  RequestSupplement: {
    roles: ['appraisalOfficer', 'headOfBoard'],
    custody: ['appraisal'],
    guard: (dossier, context) => {
      refuseIncompatible(dossier, 'appraise', context);
      refuseUnless(dossier.tracks.supplement !== 'open', 'supplement-open');
    },
    run: (
      data: DossierOrderOf<'RequestSupplement'>['data'],
      dossier: UnderAppraisal,
      context: Context,
    ): DossierFact[] => {
      needItems(data.items, 'supplement-needs-items');
      return [
        { type: 'SupplementRequested', data: { ...data, by: context.by.person } },
        ...armClock(dossier, dossier.route, 'supplement', context, { unit: dossier.unit }),
      ];
    },
  } satisfies Act<DossierOrderOf<'RequestSupplement'>>,

  /** Đơn vị đã bổ sung. */
  ProvideSupplement: {
    roles: ['unitClerk', 'unitHead'],
    custody: ['appraisal'],
    guard: (dossier) => refuseUnless(dossier.tracks.supplement === 'open', 'no-supplement-asked'),
    run: (
      data: DossierOrderOf<'ProvideSupplement'>['data'],
      dossier: UnderAppraisal,
      { by }: Context,
    ): DossierFact[] => {
      needItems(data.items, 'supplement-needs-items');
      return [{ type: 'SupplementProvided', data: { ...data, by: by.person } }, ...meet(dossier.owed, ['supplement'])];
    },
  } satisfies Act<DossierOrderOf<'ProvideSupplement'>>,
};
