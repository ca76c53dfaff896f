import { legalDayOf } from '../../calendar/working-days';
import { meet, waive } from '../../kernel/obligations';
import { armClock, needGround, needItems, refuseIncompatible, type Act, type Context } from '../context';
import type { DossierFact } from '../facts';
import type { DossierOrderOf } from '../orders';
import type { OpenDossier } from '../state';

export const receptionActs = {
  /** Tiếp nhận hồ sơ đủ: pins criteria, parts and route of this day. */
  ReceiveDossier: {
    roles: ['receivingClerk'],
    custody: ['reception'],
    guard: (dossier, context) => refuseIncompatible(dossier, 'receive', context),
    run: (_data: DossierOrderOf<'ReceiveDossier'>['data'], dossier: OpenDossier, context: Context): DossierFact[] => {
      const { award, type, procedure, unitKind } = dossier;
      const route = context.law.routeFor({ award, type, procedure, unitKind, on: legalDayOf(context.at) });
      return [
        { type: 'DossierReceived', data: { route, lawHash: context.law.hash, by: context.by.person } },
        ...meet(dossier.owed, ['receive', 'resubmit']),
        ...armClock(dossier, route, 'appraise', context),
        ...armClock(dossier, route, 'submitUpward', context),
        ...armClock(dossier, route, 'reachMinistry', context),
      ];
    },
  } satisfies Act<DossierOrderOf<'ReceiveDossier'>>,

  /** Trả hồ sơ về đơn vị, nêu rõ còn thiếu gì. */
  ReturnDossier: {
    roles: [
      'receivingClerk',
      'appraisalOfficer',
      'headOfBoard',
      'chairman',
      'unitHead',
      'districtChair',
      'communeChair',
    ],
    custody: ['reception', 'appraisal', 'decider'],
    run: (data: DossierOrderOf<'ReturnDossier'>['data'], dossier: OpenDossier, { by }: Context): DossierFact[] => {
      needGround(data.ground);
      needItems(data.missing, 'return-needs-items');
      return [
        { type: 'DossierReturned', data: { ...data, from: dossier.custody, by: by.person } },
        ...waive(dossier.owed, 'returned'),
      ];
    },
  } satisfies Act<DossierOrderOf<'ReturnDossier'>>,
};
