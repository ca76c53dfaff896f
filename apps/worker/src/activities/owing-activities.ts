import { ApplicationFailure } from '@temporalio/activity';
import { readProgress, type Office, type ProgressRow } from '@app/commands';
import { DomainError, system, type TimeOrder } from '@app/domain';
import type { Pool } from 'pg';
import type { OwingActivities } from '@workflows/owing/activities';
import type { Progress } from '@workflows/owing/messages';
import type { Gateway } from './gateway';
import type { Notices } from './notices';

export interface OwingDeps {
  db: Pool;
  office: Office;
  notices: Notices;
  gateway: Gateway | null;
}

const mendingTime = '10 minutes';

/** What time causes of one duty. */
type DutyOrder = Exclude<TimeOrder, { type: 'MoveDates' }>;

/** What time asks, done on the log and the post. Each asks first whether it is still owed, and may run twice. */
export function createOwingActivities({ db, office, notices, gateway }: OwingDeps): OwingActivities {
  const now = async (stream: string): Promise<ProgressRow> => {
    const [row] = await readProgress(db, [stream]);
    if (!row) throw ApplicationFailure.nonRetryable(`no stream ${stream}`, 'no-such-stream');
    return row;
  };
  const owed = async (stream: string, obligation: string) => {
    const progress = await now(stream);
    const duty = progress.open.find((o) => o.id === obligation);
    return duty ? { progress, duty } : null;
  };
  /**
   * A deed on the log. What the log refuses while the duty is still owed it refuses until people mend the cause (a calendar
   * that ends too early): administrators are told once, and it is tried again every so often, so that it is done when they have.
   */
  const attempt = async (stream: string, obligation: string, deed: () => Promise<unknown>): Promise<void> => {
    try {
      await deed();
    } catch (error) {
      // The worker's clock may be a little ahead of the log's.
      if (!(error instanceof DomainError) || error.code === 'not-overdue') throw error;
      const still = await owed(stream, obligation);
      if (!still) return;
      await notices.tellAdministrators(still, 'refused', `refused/${obligation}/${error.code}`, { code: error.code });
      const { message, code: type, facts } = error;
      throw ApplicationFailure.create({ message, type, details: [facts], nextRetryDelay: mendingTime });
    }
  };
  /** The command id is the business cause: done twice it changes nothing. */
  const tell = (stream: string, order: Pick<DutyOrder, 'type' | 'data'>, cause: string) =>
    attempt(stream, order.data.obligation, () =>
      office.onTime(stream, order, { by: system, commandId: `${stream}/${cause}` }),
    );

  return {
    readProgress: async ({ stream }) => (await now(stream)) as unknown as Progress,

    remind: async ({ stream, obligation, at }) => {
      const still = await owed(stream, obligation);
      if (!still) return;
      await notices.tellOwner(still, 'reminder', `remind/${obligation}/${at}`, { at });
      await tell(stream, { type: 'Remind', data: { obligation, at } }, `remind/${obligation}/${at}`);
    },

    escalate: async ({ stream, obligation }) => {
      const still = await owed(stream, obligation);
      if (!still || still.duty.escalated) return;
      const cause = `escalate/${obligation}/${still.duty.dueAt}`;
      await tell(stream, { type: 'Escalate', data: { obligation } }, cause);
      await notices.tellSuperior(still, 'overdue', cause);
    },

    lapse: async ({ stream, obligation }) => {
      if (!(await owed(stream, obligation))) return;
      await tell(stream, { type: 'Lapse', data: { obligation } }, `lapse/${obligation}`);
    },

    carryOut: async ({ stream, obligation }) => {
      const still = await owed(stream, obligation);
      if (!still) return;
      if (still.duty.kind !== 'invite') return notices.tellOwner(still, still.duty.kind, `do/${obligation}`, {});
      const id = stream.slice('session/'.length);
      const { members } = await office.councils.sessionOf(id);
      await notices.tellPeople(still, members, 'invitation', `do/${obligation}`);
      await attempt(stream, obligation, () =>
        office.councils.onSession(
          id,
          'RecordInvitations',
          { to: members },
          { by: system, commandId: `${stream}/do/${obligation}` },
        ),
      );
    },

    handOver: async ({ stream, obligation }) => {
      const still = await owed(stream, obligation);
      if (!still) return;
      // Without a gateway the package goes on paper: the duty stays open until the head of the board records the receipt.
      if (!gateway) return notices.tellSuperior(still, 'handOverOnPaper', `paper/${obligation}`);
      const id = stream.slice('submission/'.length);
      const submission = await office.read('submission', stream);
      if (submission.status !== 'packaged') return;
      const outcome = await gateway.handOver({ id, number: submission.number, dossiers: submission.dossiers });
      if (outcome.is === 'taken') {
        const receipt = { receipt: outcome.receipt, receivedAt: outcome.receivedAt, channel: 'gateway' as const };
        return attempt(stream, obligation, () =>
          office.acts.recordReceipt(id, receipt, { by: system, commandId: `${stream}/receipt` }),
        );
      }
      const cause = `failed/${obligation}`;
      await notices.tellSuperior(still, 'couldNotHandOver', cause, { reason: outcome.reason });
      await tell(stream, { type: 'ReportFailure', data: { obligation, reason: `gateway-${outcome.is}` } }, cause);
    },
  };
}
