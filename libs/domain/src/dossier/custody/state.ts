import { meet } from '../../kernel/obligations';
import { act } from '../act';
import { armClock, needGround, waiveDuties } from '../context';
import { decided } from './decider';

export const stateActs = {
  /** Bộ Nội vụ đã nhận gói hồ sơ: the ministry's own clock starts, once a visit. */
  RecordReachedMinistry: act('RecordReachedMinistry', {
    roles: ['system', 'headOfBoard'],
    custody: ['state'],
    run: (data, dossier, context) => {
      if (dossier.atMinistry) return [];
      return [
        { type: 'ReachedMinistry', data },
        ...meet(dossier.owed, ['reachMinistry', 'handOver']),
        ...armClock(dossier, dossier.route, 'stateAnswer', context, { about: data.package }),
      ];
    },
  }),

  /** Bộ trả hồ sơ: bổ sung rồi trình lại. */
  RecordStateReturn: act('RecordStateReturn', {
    roles: ['headOfBoard'],
    custody: ['state'],
    run: (data, dossier, context) => {
      needGround(data.reason);
      return [
        { type: 'ReturnedByState', data: { ...data, by: context.by.person } },
        ...waiveDuties(dossier, 'returned-by-state', ['reachMinistry']),
        ...armClock(dossier, dossier.route, 'resubmit', context),
      ];
    },
  }),

  RecordStateRefusal: act('RecordStateRefusal', {
    roles: ['headOfBoard'],
    custody: ['state'],
    run: (data, dossier, context) => {
      needGround(data.reason);
      return [
        { type: 'RefusedByState', data: { ...data, by: context.by.person } },
        ...waiveDuties(dossier, 'refused-by-state'),
        ...armClock(dossier, dossier.route, 'answerNominee', context),
      ];
    },
  }),

  /** Quyết định của Thủ tướng, Chủ tịch nước; perhaps another form or class than proposed. */
  RecordStateDecision: act('RecordStateDecision', {
    roles: ['headOfBoard'],
    custody: ['state'],
    run: (data, dossier, context) => [
      decided(data, dossier, context),
      ...meet(dossier.owed, ['stateAnswer', 'handOver', 'reachMinistry']),
    ],
  }),
};
