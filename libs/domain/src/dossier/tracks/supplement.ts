import { meet } from '../../kernel/obligations';
import { refuseUnless } from '../../kernel/domain-error';
import { act } from '../act';
import { armClock, needItems, refuseIncompatible } from '../context';

export const supplementActs = {
  /** Yêu cầu đơn vị bổ sung. */
  RequestSupplement: act('RequestSupplement', {
    roles: ['appraisalOfficer', 'headOfBoard'],
    custody: ['appraisal'],
    guard: (dossier, context) => {
      refuseIncompatible(dossier, 'appraise', context);
      refuseUnless(dossier.tracks.supplement !== 'open', 'supplement-open');
    },
    run: (data, dossier, context) => {
      needItems(data.items, 'supplement-needs-items');
      return [
        { type: 'SupplementRequested', data: { ...data, by: context.by.person } },
        ...armClock(dossier, dossier.route, 'supplement', context, { unit: dossier.unit }),
      ];
    },
  }),

  /** Đơn vị đã bổ sung. */
  ProvideSupplement: act('ProvideSupplement', {
    roles: ['unitClerk', 'unitHead'],
    custody: ['appraisal'],
    guard: (dossier) => refuseUnless(dossier.tracks.supplement === 'open', 'no-supplement-asked'),
    run: (data, dossier, { by }) => {
      needItems(data.items, 'supplement-needs-items');
      return [{ type: 'SupplementProvided', data: { ...data, by: by.person } }, ...meet(dossier.owed, ['supplement'])];
    },
  }),
};
