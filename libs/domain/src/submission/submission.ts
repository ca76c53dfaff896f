import { legalDayOf } from '../calendar/working-days';
import type { Actor, Decider, Fact, Instant, LegalDay, Order, Role } from '../kernel/decider';
import { refuseUnless, type Facts } from '../kernel/domain-error';
import type { FreeText } from '../kernel/free-text';
import { refuseUnlessMandated } from '../kernel/mandate';
import { arm, evolveOwed, meet, type ObligationFact, type Owed } from '../kernel/obligations';
import { isTimeOrder, keepTime, type TimeOrder } from '../kernel/timekeeping';
import type { AwardCode } from '../rulebook/awards';
import type { Law } from '../rulebook/law';

/** Tờ trình: a unit's list of dossiers, or the province's package to the State. */
export type SubmissionFact =
  | ObligationFact
  | Fact<'SubmissionSent', { unit: string; number: string; on: LegalDay; dossiers: readonly string[]; by: string }>
  | Fact<
      'PackageSubmitted',
      { number: string; on: LegalDay; award: AwardCode; dossiers: readonly string[]; by: string }
    >
  /** The gateway is asked again, after it could not be done. */
  | Fact<'HandOverResumed', { by: string }>
  | Fact<'PackageReachedMinistry', { receipt: FreeText; at: Instant; channel: 'gateway' | 'paper' }>;

export type SubmissionOrder =
  | TimeOrder
  | Order<'SendSubmission', { unit: string; number: string; on: LegalDay; dossiers: readonly string[] }>
  | Order<'SubmitPackage', { number: string; on: LegalDay; award: AwardCode; dossiers: readonly string[] }>
  | Order<'ResumeHandOver', object>
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
      receipt: FreeText | null;
      owed: readonly Owed[];
    };

/** What goes to the ministry is owed at once; what could not be handed over waits for the head of the board. */
const owing = (law: Law, kind: 'handOver' | 'resumeHandOver', from: Instant, version: number) =>
  arm(law.officeClock(kind, legalDayOf(from)), { from, version, calendar: law.calendar });

export function submissionDecider(law: Law): Decider<SubmissionOrder, SubmissionFact, Submission> {
  return {
    initial: { status: 'absent', version: 0 },
    evolve: evolveSubmission,
    decide: (order, submission) => {
      if (isTimeOrder(order)) return submission.status === 'absent' ? [] : keepHandOverTime(order, submission, law);
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
            owing(law, 'handOver', order.at, 1),
          ];
        case 'ResumeHandOver':
          return resumeHandOver(order, submission, law);
        case 'RecordReceipt':
          refuseUnlessMandated('RecordReachedMinistry', order.by, order.at);
          return recordReceipt(order.data, submission);
      }
    },
  };
}

type LiveSubmission = Exclude<Submission, { status: 'absent' }>;

/** A hand-over that failed is owed by a person from then on, so that it stands in an inbox. */
function keepHandOverTime(order: TimeOrder, submission: LiveSubmission, law: Law): SubmissionFact[] {
  const facts = keepTime(order, submission.owed, law.calendar);
  const failed = facts.some((fact) => fact.type === 'ObligationFailed');
  const version = submission.version + facts.length;
  return failed ? [...facts, owing(law, 'resumeHandOver', order.at, version)] : facts;
}

function resumeHandOver(order: Order<'ResumeHandOver', object>, submission: Submission, law: Law): SubmissionFact[] {
  refuseUnlessMandated('ResumeHandOver', order.by, order.at);
  refuseUnless(order.by.role === 'headOfBoard', 'role-may-not', { roles: ['headOfBoard'] });
  refuseUnless(submission.status === 'packaged', 'no-such-package');
  const ended = meet(submission.owed, ['resumeHandOver']);
  refuseUnless(ended.length > 0, 'hand-over-not-failed');
  const version = submission.version + ended.length + 1;
  const again = owing(law, 'handOver', order.at, version);
  return [{ type: 'HandOverResumed', data: { by: order.by.person } }, ...ended, again];
}

export type PackageAct = 'resume-hand-over' | 'record-receipt';

/** A package's acts as they stand for this person. */
export interface PackageStanding {
  act: PackageAct;
  state: 'now' | 'blocked' | 'others';
  because?: { code: string; facts: Facts };
  roles?: readonly Role[];
}

/** The acts on the package, as they stand for this person; none where nobody has any. */
export function packageStandings(submission: Submission, by: Actor): PackageStanding[] {
  const open = submission.status === 'packaged';
  const failed = open && submission.owed.some((o) => o.kind === 'resumeHandOver');
  return [
    ...standing('resume-hand-over', by, failed ? null : open ? 'hand-over-not-failed' : 'no-such-package'),
    // A second receipt changes nothing: there is nothing left to do.
    ...(submission.status === 'received' ? [] : standing('record-receipt', by, open ? null : 'no-such-package')),
  ];
}

function standing(act: PackageAct, by: Actor, code: string | null): PackageStanding[] {
  const roles = ['headOfBoard'] as const;
  if (by.role === 'headOfBoard')
    return [code === null ? { act, state: 'now' } : { act, state: 'blocked', because: { code, facts: {} } }];
  return code === null ? [{ act, state: 'others', roles, because: { code: 'role-may-not', facts: { roles } } }] : [];
}

/** The gateway may answer twice; a second receipt changes nothing. */
function recordReceipt(
  data: { receipt: string; at: Instant; channel: 'gateway' | 'paper' },
  submission: Submission,
): SubmissionFact[] {
  if (submission.status === 'received') return [];
  refuseUnless(submission.status === 'packaged', 'no-such-package');
  return [{ type: 'PackageReachedMinistry', data }, ...meet(submission.owed, ['handOver', 'resumeHandOver'])];
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
