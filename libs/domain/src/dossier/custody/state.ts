import { meet } from '../../kernel/obligations';
import { armClock, needGround, waiveDuties, type Act, type Context } from '../context';
import type { DossierFact } from '../facts';
import type { DossierOrderOf } from '../orders';
import type { Received } from '../state';
import { decided } from './decider';

type AtState = Received<'state'>;

export const stateActs = {
  /** Bộ Nội vụ đã nhận gói hồ sơ: the ministry's own clock starts, once a visit. */
  RecordReachedMinistry: {
    roles: ['system', 'headOfBoard'],
    custody: ['state'],
    run: (data: DossierOrderOf<'RecordReachedMinistry'>['data'], dossier: AtState, context: Context): DossierFact[] => {
      if (dossier.atMinistry) return [];
      return [
        { type: 'ReachedMinistry', data },
        ...meet(dossier.owed, ['reachMinistry', 'handOver']),
        ...armClock(dossier, dossier.route, 'stateAnswer', context, { about: data.package }),
      ];
    },
  } satisfies Act<DossierOrderOf<'RecordReachedMinistry'>>,

  /** Bộ trả hồ sơ: bổ sung rồi trình lại. */
  RecordStateReturn: {
    roles: ['headOfBoard'],
    custody: ['state'],
    run: (data: DossierOrderOf<'RecordStateReturn'>['data'], dossier: AtState, context: Context): DossierFact[] => {
      needGround(data.reason);
      return [
        { type: 'ReturnedByState', data: { ...data, by: context.by.person } },
        ...waiveDuties(dossier, 'returned-by-state', ['reachMinistry']),
        ...armClock(dossier, dossier.route, 'resubmit', context),
      ];
    },
  } satisfies Act<DossierOrderOf<'RecordStateReturn'>>,

  RecordStateRefusal: {
    roles: ['headOfBoard'],
    custody: ['state'],
    run: (data: DossierOrderOf<'RecordStateRefusal'>['data'], dossier: AtState, context: Context): DossierFact[] => {
      needGround(data.reason);
      return [
        { type: 'RefusedByState', data: { ...data, by: context.by.person } },
        ...waiveDuties(dossier, 'refused-by-state'),
        ...armClock(dossier, dossier.route, 'answerNominee', context),
      ];
    },
  } satisfies Act<DossierOrderOf<'RecordStateRefusal'>>,

  /** Quyết định của Thủ tướng, Chủ tịch nước; perhaps another form or class than proposed. */
  RecordStateDecision: {
    roles: ['headOfBoard'],
    custody: ['state'],
    run: (data: DossierOrderOf<'RecordStateDecision'>['data'], dossier: AtState, context: Context): DossierFact[] => [
      decided(data, dossier, context),
      ...meet(dossier.owed, ['stateAnswer', 'handOver', 'reachMinistry']),
      ...armClock(dossier, dossier.route, 'publish', context),
    ],
  } satisfies Act<DossierOrderOf<'RecordStateDecision'>>,
};
