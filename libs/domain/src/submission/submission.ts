import type { Decider, Fact, Instant, LegalDay, Order } from '../kernel/decider';
import { refuseUnless } from '../kernel/domain-error';
import { refuseUnlessMandated } from '../kernel/mandate';
import { arm, evolveOwed, meet, type ObligationFact, type Owed } from '../kernel/obligations';
import { isTimeOrder, keepTime, type TimeOrder } from '../kernel/timekeeping';
import type { AwardCode, ClockRule, Law } from '../rulebook/law';

/** Tờ trình: a unit's list of dossiers, or the province's package to the State. */
export type SubmissionFact =
  | ObligationFact
  | Fact<'SubmissionSent', { unit: string; number: string; on: LegalDay; dossiers: readonly string[]; by: string }>
  | Fact<
      'PackageSubmitted',
      { number: string; on: LegalDay; award: AwardCode; dossiers: readonly string[]; by: string }
    >
  | Fact<'PackageReachedMinistry', { receipt: string; at: Instant; channel: 'gateway' | 'paper' }>;

export type SubmissionOrder =
  | TimeOrder
  | Order<'SendSubmission', { unit: string; number: string; on: LegalDay; dossiers: readonly string[] }>
  | Order<'SubmitPackage', { number: string; on: LegalDay; award: AwardCode; dossiers: readonly string[] }>
  | Order<'RecordReceipt', { receipt: string; at: Instant; channel: 'gateway' | 'paper' }>;

export type Submission =
  | { status: 'absent'; version: 0 }
  | {
      status: 'sent' | 'packaged' | 'received';
      version: number;
      number: string;
      unit: string;
      kind: 'unit' | 'state';
      award: AwardCode | null;
      dossiers: readonly string[];
      receipt: string | null;
      owed: readonly Owed[];
    };

const handOverRule: ClockRule = {
  kind: 'handOver',
  limit: { workingDays: 2 },
  remindBefore: [1],
  pausesOn: [],
  owedBy: 'system',
  basis: { text: 'Tham số của tỉnh', article: 'chuyển hồ sơ sau khi ký tờ trình', confidence: 'INFERRED' },
};

export function submissionDecider(law: Law): Decider<SubmissionOrder, SubmissionFact, Submission> {
  return {
    initial: { status: 'absent', version: 0 },
    evolve: evolveSubmission,
    decide: (order, submission) => {
      if (isTimeOrder(order))
        return submission.status === 'absent' ? [] : keepTime(order, submission.owed, law.calendar);
      switch (order.type) {
        case 'SendSubmission':
          refuseUnless(submission.status === 'absent', 'submission-exists', { number: order.data.number });
          refuseUnless(order.data.dossiers.length > 0, 'submission-empty');
          return [{ type: 'SubmissionSent', data: { ...order.data, by: order.by.person } }];
        case 'SubmitPackage':
          refuseUnless(submission.status === 'absent', 'submission-exists', { number: order.data.number });
          refuseUnless(order.data.dossiers.length > 0, 'submission-empty');
          return [
            { type: 'PackageSubmitted', data: { ...order.data, by: order.by.person } },
            arm(handOverRule, { from: order.at, version: 1, calendar: law.calendar }),
          ];
        case 'RecordReceipt':
          refuseUnlessMandated('RecordReachedMinistry', order.by, order.at);
          return recordReceipt(order.data, submission);
      }
    },
  };
}

/** The gateway may answer twice; a second receipt changes nothing. */
function recordReceipt(
  data: { receipt: string; at: Instant; channel: 'gateway' | 'paper' },
  submission: Submission,
): SubmissionFact[] {
  if (submission.status === 'received') return [];
  refuseUnless(submission.status === 'packaged', 'no-such-package');
  return [{ type: 'PackageReachedMinistry', data }, ...meet(submission.owed, ['handOver'])];
}

function evolveSubmission(submission: Submission, event: SubmissionFact): Submission {
  if (event.type === 'SubmissionSent')
    return { ...born(event.data.number, event.data.dossiers), unit: event.data.unit };
  if (event.type === 'PackageSubmitted') {
    const { number, dossiers, award } = event.data;
    return { ...born(number, dossiers), status: 'packaged', kind: 'state', award };
  }
  if (submission.status === 'absent') return submission;
  const next = { ...submission, version: submission.version + 1, owed: evolveOwed(submission.owed, event) };
  return event.type === 'PackageReachedMinistry' ? { ...next, status: 'received', receipt: event.data.receipt } : next;
}

function born(number: string, dossiers: readonly string[]) {
  const rest = { version: 1, award: null, receipt: null, owed: [], unit: 'province' };
  return { ...rest, status: 'sent' as const, kind: 'unit' as const, number, dossiers };
}
