import type { DutyAt, ProcessInput, Progress } from './messages';

/** Consequences of time, carried out by the worker. Each may run twice and asks the log first whether it is still owed. */
export interface OwingActivities {
  /** The stream's Progress as the log has it now. */
  readProgress(input: ProcessInput): Promise<Progress>;
  /** Reminds whoever owes, once for this moment. */
  remind(input: Required<DutyAt>): Promise<void>;
  /** Tells the head of the board that the date has passed. */
  escalate(input: DutyAt): Promise<void>;
  /** Ends a duty whose date gives silence a meaning (consultation). */
  lapse(input: DutyAt): Promise<void>;
  /** Tells who asks a consulted body that it is to be asked. */
  askBody(input: DutyAt): Promise<void>;
  /** Tells who discloses that the notice is to be published. */
  publishNotice(input: DutyAt): Promise<void>;
  /** Invites the members of a session and records that they were. */
  inviteMembers(input: DutyAt): Promise<void>;
  /** Sends the units of a decision what was published, and records that it did. */
  sendResultLetters(input: DutyAt): Promise<void>;
  /** Invites the units of all who are called at a ceremony, and records that it did. */
  inviteGuests(input: DutyAt): Promise<void>;
  /** Reminds them, once for this moment. */
  remindGuests(input: Required<DutyAt>): Promise<void>;
  /** Hands a package to the ministry's gateway, idempotent by package number; reports a refusal into the log. */
  handOver(input: DutyAt): Promise<void>;
}
