import { join } from 'node:path';
import { Office, refold } from '@app/commands';
import { DomainError, submissionDecider, type Law } from '@app/domain';
import { advanceClock, append, openLog } from '@app/event-store';
import { loadLaw } from '@app/rulebooks';
import { actor, openTestDatabase, type TestDatabase } from '@app/testing';
import type { GatewayOutcome } from './gateway';
import { createNotices } from './notices';
import { createOwingActivities } from './owing-activities';

const [submittedAt, lastDay] = ['2026-12-29T02:00:00.000Z', '2026-12-31T02:00:00.000Z'];
const stream = 'submission/TTr-1';
const law = loadLaw(join(process.cwd(), 'libs/rulebooks/rules'));
const taken: GatewayOutcome = { is: 'taken', receipt: 'BNV-1', receivedAt: lastDay };
const refused: GatewayOutcome = { is: 'refused', reason: 'Thiếu bản Word của tờ trình' };

/** The law as it would be if it had no answer where a date is asked of it: a cause that people mend. */
const silent: Law = Object.defineProperty({ ...law }, 'calendar', {
  get: () => {
    throw new DomainError('no-rule-in-force', {});
  },
});

let db: TestDatabase;
let answer: GatewayOutcome;
let obligation: string;
const activities = () =>
  createOwingActivities({
    db: db.worker,
    office: new Office({ db: db.worker, law: silent, hmacKey: Buffer.alloc(32, 1) }),
    notices: createNotices(db.worker),
    gateway: { handOver: async () => answer },
  });

beforeEach(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'demonstration', startsAt: submittedAt });
  await db.owner.query(
    `with u as (insert into unit (code, name, kind, valid_from) values ('SNV', 'Sở Nội vụ', 'agency', '2000-01-01')),
          c as (insert into candidate (id, kind, name) select p, 'person', p from unnest(array['p-admin', 'p-head']) p)
     insert into position (person, role, unit, valid_from)
     values ('p-admin', 'administrator', 'SNV', '2000-01-01'), ('p-head', 'headOfBoard', 'SNV', '2000-01-01')`,
  );
  await submitted();
  await advanceClock(db.owner, lastDay, 'test', 'to-the-last-day');
});
afterEach(() => db.drop());

/** A package that the office owes the ministry. */
async function submitted(): Promise<void> {
  const data = { number: '1/TTr', on: '2026-12-29', award: 'BK-TTg', dossiers: ['HS-2026-000001'] } as const;
  const order = { type: 'SubmitPackage', data, by: actor('chairman'), at: submittedAt } as const;
  const facts = submissionDecider(law).decide(order, { status: 'absent', version: 0 });
  const events = facts.map((fact) => ({ ...fact, schemaVersion: 1 }));
  const part = { stream, kind: 'submission', expectedVersion: 0, summary: {}, events };
  await append(db.api, { account: 'test', commandId: 'submit', fingerprint: 'aa', meta: {}, streams: [part] });
  await refold(db.owner, law, { mend: true });
  obligation = facts.flatMap((f) => (f.type === 'ObligationArmed' ? [f.data.obligation.id] : []))[0]!;
}

const handOver = () => activities().handOver({ stream, obligation });
const types = async () =>
  (await db.owner.query('select type from event where stream = $1 order by version', [stream])).rows.map((r) => r.type);
const told = async (kind: string) =>
  (await db.owner.query('select person, facts from notification where kind = $1', [kind])).rows;

describe('a deed of time that the log refuses', () => {
  beforeEach(() => (answer = refused));

  it('reaches the administrators once, with the reason, however often it is tried', async () => {
    for (let n = 0; n < 3; n += 1)
      await expect(handOver()).rejects.toMatchObject({ type: 'no-rule-in-force', nonRetryable: false });
    expect(await told('refused')).toMatchObject([
      { person: 'p-admin', facts: { code: 'no-rule-in-force', duty: 'handOver' } },
    ]);
    expect(await types()).toEqual(['PackageSubmitted', 'ObligationArmed']);
  });

  it('is done when it is tried again after people mended the cause', async () => {
    await expect(handOver()).rejects.toMatchObject({ type: 'no-rule-in-force' });
    answer = taken;
    await handOver();
    expect(await types()).toContain('PackageReachedMinistry');
  });

  it('because the duty has ended meanwhile is no failure, and nobody is told', async () => {
    const meanwhile = createOwingActivities({
      db: db.worker,
      office: new Office({ db: db.worker, law, hmacKey: Buffer.alloc(32, 1) }),
      notices: createNotices(db.worker),
      gateway: {
        handOver: async () => {
          answer = taken;
          await handOver();
          return refused;
        },
      },
    });
    await meanwhile.handOver({ stream, obligation });
    expect(await types()).not.toContain('ObligationFailed');
    expect(await told('refused')).toEqual([]);
  });
});
