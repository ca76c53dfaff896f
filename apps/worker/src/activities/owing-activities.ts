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
  /** The command id is the business cause: done twice it changes nothing. */
  const tell = (stream: string, order: Pick<TimeOrder, 'type' | 'data'>, cause: string) =>
    visible(() => office.onTime(stream, order, { by: system, commandId: `${stream}/${cause}` }));

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
      const { members } = await office.sessionOf(id);
      await notices.tellPeople(still, members, 'invitation', `do/${obligation}`);
      await visible(() =>
        office.onSession(
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
        await visible(() => office.acts.recordReceipt(id, receipt, { by: system, commandId: `${stream}/receipt` }));
        return;
      }
      const cause = `failed/${obligation}`;
      await notices.tellSuperior(still, 'couldNotHandOver', cause, { reason: outcome.reason });
      await tell(stream, { type: 'ReportFailure', data: { obligation, reason: `gateway-${outcome.is}` } }, cause);
    },
  };
}

/** A refusal of the domain will not change by trying again, but for a clock that is a little ahead of the log's. */
async function visible<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof DomainError && error.code !== 'not-overdue')
      throw ApplicationFailure.nonRetryable(error.message, error.code, error.facts);
    throw error;
  }
}
