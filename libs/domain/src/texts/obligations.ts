import type { ObligationFact } from '../kernel/obligations';
import type { Classified } from './classified';

const dates = { dueAt: 'instant', remindAt: 'instant' } as const;

/** The grounds of a waived duty and of a failed one are words of the engine. */
export const obligationTexts: Classified<ObligationFact> = {
  ObligationArmed: {
    ...{ 'obligation.id': 'code', 'obligation.dueAt': 'instant', 'obligation.remindAt': 'instant' },
    ...{ 'obligation.unit': 'code', 'obligation.about': 'code' },
    ...{ 'obligation.reckoned.from': 'day', 'obligation.reckoned.targetOn': 'day' },
  },
  ObligationMet: { id: 'code' },
  ObligationLapsed: { id: 'code' },
  ObligationWaived: { id: 'code', ground: 'code' },
  ObligationFailed: { id: 'code', reason: 'code' },
  ObligationExtended: { id: 'code', ...dates, ground: 'free', paper: 'free' },
  ObligationPaused: { id: 'code', since: 'day' },
  ObligationResumed: { id: 'code', from: 'day', to: 'day', ...dates, targetOn: 'day' },
  ObligationMoved: { id: 'code', change: 'code', ...dates, targetOn: 'day' },
  ObligationTaken: { id: 'code', by: 'id', at: 'instant' },
  ObligationReleased: { id: 'code', ground: 'free', by: 'id' },
  ObligationPassed: { id: 'code', to: 'id', ground: 'free', by: 'id', at: 'instant' },
  ReminderSent: { id: 'code', at: 'instant' },
  ObligationEscalated: { id: 'code' },
};
