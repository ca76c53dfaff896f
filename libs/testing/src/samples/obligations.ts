import type { ObligationFact } from '@app/domain';
import type { Examples } from './example';

export const basis = { text: 'NĐ 152/2025/NĐ-CP', article: 'Điều 35 khoản 3', confidence: 'SOURCED' } as const;

export const obligations: Examples<ObligationFact> = {
  ObligationArmed: {
    obligation: {
      id: 'consultation:so-noi-vu@7',
      kind: 'consultation',
      dueAt: '2025-08-18T16:59:59.999Z',
      remindAt: ['2025-08-13T01:00:00.000Z'],
      owedBy: 'appraisalOfficer',
      unit: 'SGDDT',
      basis,
      about: 'so-noi-vu',
      provisional: true,
      reckoned: {
        ...{ from: '2025-08-04', limit: { workingDays: 10 }, remindBefore: [3] },
        ...{ pausesOn: ['hold'], target: { workingDays: 8 }, targetOn: '2025-08-14' },
      },
    },
  },
  ObligationMet: { id: 'receive@2' },
  ObligationLapsed: { id: 'consultation:so-noi-vu@7' },
  ObligationWaived: { id: 'receive@2', ground: 'withdrawn' },
  ObligationFailed: { id: 'handOver@2', reason: 'gateway-refused' },
  ObligationExtended: {
    id: 'appraise@4',
    dueAt: '2025-09-18T16:59:59.999Z',
    remindAt: ['2025-09-13T01:00:00.000Z'],
    ground: 'Chờ kết luận thanh tra',
    paper: '15/TB-SNV',
  },
  ObligationPaused: { id: 'appraise@4', by: ['hold'], since: '2025-08-06' },
  ObligationResumed: {
    id: 'appraise@4',
    from: '2025-08-06',
    to: '2025-08-11',
    dueAt: '2025-08-21T16:59:59.999Z',
    remindAt: ['2025-08-18T01:00:00.000Z'],
    targetOn: '2025-08-19',
    provisional: true,
  },
  ObligationMoved: {
    id: 'appraise@4',
    change: 'LLV-2025-01',
    dueAt: '2025-08-22T16:59:59.999Z',
    remindAt: ['2025-08-19T01:00:00.000Z'],
    targetOn: '2025-08-20',
    ...{ provisional: true, anew: true },
  },
  ObligationTaken: { id: 'appraise@4', by: 'p-thamdinh', at: '2025-08-05T02:00:00.000Z' },
  ObligationReleased: { id: 'appraise@4', ground: 'Nghỉ phép từ ngày mai', by: 'p-thamdinh' },
  ObligationPassed: {
    ...{ id: 'appraise@4', to: 'p-thamdinh2', ground: 'Nghỉ phép từ ngày mai', by: 'p-thamdinh' },
    at: '2025-08-06T02:00:00.000Z',
  },
  ReminderSent: { id: 'appraise@4', at: '2025-08-13T01:00:00.000Z' },
  ObligationEscalated: { id: 'appraise@4' },
};
