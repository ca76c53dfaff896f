import { randomUUID } from 'node:crypto';
import { append, openLog } from '@app/event-store';
import { openTestDatabase, type TestDatabase } from '@app/testing';
import { withoutOthersCounts } from './counts';
import type { EntryDto } from './event.dto';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  await openLog(db.owner, { mode: 'production' });
  await session('meeting', 'meeting');
  await session('signed', 'signed');
});
afterAll(() => db.drop());

/** A session in which t-1 and t-2 count, as its summary says it. */
async function session(id: string, status: string): Promise<void> {
  const events = [{ type: 'Happened', schemaVersion: 1, data: {} }];
  const summary = { status, tellers: ['t-1', 't-2'] };
  const part = { stream: `session/${id}`, kind: 'session', expectedVersion: 0, summary, events };
  await append(db.api, { account: 'x', commandId: randomUUID(), fingerprint: 'aa', meta: {}, streams: [part] });
}

const counted = (by: string, stream: string) =>
  ({
    stream,
    type: 'VotesCounted',
    data: { item: 1, round: 1, for: 17, against: 2, blank: 0, invalid: 0, by },
  }) as unknown as EntryDto;
const other = {
  stream: 'session/meeting',
  type: 'AttendanceRecorded',
  data: { present: ['m-1'] },
} as unknown as EntryDto;
const entries = [
  counted('t-1', 'session/meeting'),
  counted('t-2', 'session/meeting'),
  other,
  counted('t-2', 'session/signed'),
];
const seen = async (person: string) => (await withoutOthersCounts(db.api, person, entries)).map(({ data }) => data);

describe('the log, read by an auditor', () => {
  it('who counts in a session shows that the other has counted there, and not what, until it is over', async () => {
    const [own, hidden, attendance, signed] = await seen('t-1');
    expect(own).toEqual(entries[0]!.data);
    expect(hidden).toEqual({ item: 1, round: 1, by: 't-2' });
    expect([attendance, signed]).toEqual([entries[2]!.data, entries[3]!.data]);
  });

  it('who counts nowhere shows it whole', async () =>
    expect(await seen('p-auditor')).toEqual(entries.map(({ data }) => data)));
});
