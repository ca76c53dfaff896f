import { ApplicationFailure } from '@temporalio/activity';
import { readProgress, type Envelope, type Office, type ProgressRow } from '@app/commands';
import { DomainError, system, type TimeOrder } from '@app/domain';
import { StaleVersion, type Db } from '@app/event-store';
import type { Pool } from 'pg';
import type { OwingActivities } from '@workflows/owing/activities';
import type { Gateway } from './gateway';
import { createNotices, type Notices, type Still } from './notices';

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
   * Runs a command for an obligation. When the log refuses it although the obligation is still open, people must mend the cause
   * (for instance a missing rule): administrators are notified once, and the command is retried every `mendingTime`.
   */
  const attempt = async (stream: string, obligation: string, deed: () => Promise<unknown>): Promise<void> => {
    try {
      await deed();
    } catch (error) {
      if (error instanceof StaleVersion && !(await owed(stream, obligation))) return;
      // The worker's clock may be a little ahead of the log's.
      if (!(error instanceof DomainError) || error.code === 'not-overdue') throw error;
      const still = await owed(stream, obligation);
      if (!still) return;
      await notices.tellAdministrators(still, 'refused', `refused/${obligation}/${error.code}`, { code: error.code });
      const { message, code: type, facts } = error;
      throw ApplicationFailure.create({ message, type, details: [facts], nextRetryDelay: mendingTime });
    }
  };
  /** The command id is the business cause: done twice it changes nothing. The notice is of the event's own transaction. */
  const tell = (
    { progress: { stream } }: Still,
    order: Pick<DutyOrder, 'type' | 'data'>,
    cause: string,
    also: Partial<Pick<Envelope, 'alongside' | 'expectedVersion'>> = {},
  ) =>
    attempt(stream, order.data.obligation, () =>
      office.onTime(stream, order, { by: system, commandId: `${stream}/${cause}`, ...also }),
    );
  const alongside = (telling: (notices: Notices) => Promise<void>) => ({
    alongside: (client: Db) => telling(createNotices(client)),
  });

  /** What the office itself begins: whoever owes the duty hears of it at once. */
  const tellWhoActs = async (stream: string, obligation: string, kind: string) => {
    const still = await owed(stream, obligation);
    if (still) await notices.tellOwner(still, kind, `do/${obligation}`, {});
  };

  return {
    readProgress: ({ stream }) => now(stream),

    remind: async ({ stream, obligation, at }) => {
      const still = await owed(stream, obligation);
      if (!still) return;
      const cause = `remind/${obligation}/${at}`;
      const telling = alongside((notices) => notices.tellOwner(still, 'reminder', cause, { at }));
      await tell(still, { type: 'Remind', data: { obligation, at } }, cause, telling);
    },

    escalate: async ({ stream, obligation }) => {
      const still = await owed(stream, obligation);
      if (!still || still.duty.escalated) return;
      const cause = `escalate/${obligation}/${still.duty.dueAt}`;
      const telling = alongside((notices) => notices.tellSuperior(still, 'overdue', cause));
      // Of the version at which the date was read: a date that moves meanwhile is another cause.
      const expectedVersion = still.progress.version;
      await tell(still, { type: 'Escalate', data: { obligation } }, cause, { ...telling, expectedVersion });
    },

    lapse: async ({ stream, obligation }) => {
      const still = await owed(stream, obligation);
      if (still) await tell(still, { type: 'Lapse', data: { obligation } }, `lapse/${obligation}`);
    },

    askBody: ({ stream, obligation }) => tellWhoActs(stream, obligation, 'consultation'),

    publishNotice: ({ stream, obligation }) => tellWhoActs(stream, obligation, 'disclosure'),

    inviteMembers: async ({ stream, obligation }) => {
      const still = await owed(stream, obligation);
      if (!still) return;
      const cause = `do/${obligation}`;
      const id = stream.slice('session/'.length);
      const { members } = await office.councils.sessionOf(id);
      const telling = alongside((notices) => notices.tellPeople(still, members, 'invitation', cause));
      const envelope = { by: system, commandId: `${stream}/${cause}`, ...telling };
      await attempt(stream, obligation, () =>
        office.councils.onSession(id, 'RecordInvitations', { to: members }, envelope),
      );
    },

    sendResultLetters: async ({ stream, obligation }) => {
      if (!(await owed(stream, obligation))) return;
      const envelope = { by: system, commandId: `${stream}/do/${obligation}` };
      const id = stream.slice('decision/'.length);
      await attempt(stream, obligation, () => office.results.onDecision(id, 'RecordResultLetters', {}, envelope));
    },

    inviteGuests: async ({ stream, obligation }) => {
      if (!(await owed(stream, obligation))) return;
      const envelope = { by: system, commandId: `${stream}/do/${obligation}` };
      const id = stream.slice('ceremony/'.length);
      await attempt(stream, obligation, () => office.results.onCeremony(id, 'InviteGuests', {}, envelope));
    },

    remindGuests: async ({ stream, obligation, at }) => {
      const still = await owed(stream, obligation);
      // After its day nobody is bidden to it.
      if (still && still.duty.reminded.length === 0) await notices.tellGuests(stream, `guests/${obligation}/${at}`);
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
      const order = { type: 'ReportFailure', data: { obligation, reason: `gateway-${outcome.is}` } } as const;
      const reason = { reason: outcome.reason };
      const telling = alongside((notices) => notices.tellSuperior(still, 'couldNotHandOver', cause, reason));
      await tell(still, order, cause, telling);
    },
  };
}
