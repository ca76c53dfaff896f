import { refuseUnless } from '../../kernel/domain-error';
import { meet } from '../../kernel/obligations';
import { armClock, needGround, routeToday, type Act, type Context } from '../context';
import { custodies } from '../../rulebook/law';
import type { DossierFact } from '../facts';
import type { DossierOrderOf } from '../orders';
import type { LiveDossier } from '../state';

/** Tạm giữ khi có đơn thư, kỷ luật, xác minh (NĐ 152/2025 Điều 4 khoản 4): a gate on submission and decision. */
export const holdActs = {
  PlaceHold: {
    roles: ['headOfBoard', 'appraisalOfficer'],
    custody: ['reception', 'appraisal', 'council', 'decider', 'state'],
    whileFrozen: true,
    guard: (dossier) => refuseUnless(!dossier.hold, 'already-held', { ground: dossier.hold }),
    run: (data: DossierOrderOf<'PlaceHold'>['data'], dossier: LiveDossier, context: Context): DossierFact[] => [
      { type: 'HoldPlaced', data: { ...data, by: context.by.person } },
      ...armClock(dossier, dossier.route ?? routeToday(dossier, context), 'verifyHold', context),
    ],
  } satisfies Act<DossierOrderOf<'PlaceHold'>>,

  /** Wherever the dossier has gone meanwhile: the complaint is verified whether or not the State decided or the unit withdrew. */
  ReleaseHold: {
    roles: ['headOfBoard'],
    custody: [...custodies, 'closed'],
    whileFrozen: true,
    guard: (dossier) => refuseUnless(dossier.hold, 'not-held'),
    run: (data: DossierOrderOf<'ReleaseHold'>['data'], dossier: LiveDossier, { by }: Context): DossierFact[] => {
      needGround(data.conclusion);
      return [{ type: 'HoldReleased', data: { ...data, by: by.person } }, ...meet(dossier.owed, ['verifyHold'])];
    },
  } satisfies Act<DossierOrderOf<'ReleaseHold'>>,
};
