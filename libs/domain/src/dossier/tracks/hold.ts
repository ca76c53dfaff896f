import { refuseUnless } from '../../kernel/domain-error';
import { meet } from '../../kernel/obligations';
import { armClock, needGround, type Act, type Context } from '../context';
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
      ...(dossier.route ? armClock(dossier, dossier.route, 'verifyHold', context) : []),
    ],
  } satisfies Act<DossierOrderOf<'PlaceHold'>>,

  /** Also after the State has decided: its decision does not wait for our verification. */
  ReleaseHold: {
    roles: ['headOfBoard'],
    custody: ['reception', 'appraisal', 'council', 'decider', 'state', 'result', 'ceremony', 'archive'],
    whileFrozen: true,
    guard: (dossier) => refuseUnless(dossier.hold, 'not-held'),
    run: (data: DossierOrderOf<'ReleaseHold'>['data'], dossier: LiveDossier, { by }: Context): DossierFact[] => {
      needGround(data.conclusion);
      return [{ type: 'HoldReleased', data: { ...data, by: by.person } }, ...meet(dossier.owed, ['verifyHold'])];
    },
  } satisfies Act<DossierOrderOf<'ReleaseHold'>>,
};
