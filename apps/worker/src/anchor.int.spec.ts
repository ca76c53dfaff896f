import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adoptRestore, append, guardWrites, openLog, readAnchor, sequence } from '@app/event-store';
import { openPool } from '@app/platform';
import { openTestDatabase, type TestDatabase } from '@app/testing';
import { LogDiffers, noteHead, refuseForeignLog } from './anchor';

let db: TestDatabase;
let dataDir: string;
beforeEach(async () => {
  db = await openTestDatabase();
  dataDir = mkdtempSync(join(tmpdir(), 'laurel-anchor-'));
  await openLog(db.owner, { mode: 'production' });
  await write(1, 3);
  await noteHead(db.worker, dataDir);
});
afterEach(async () => {
  await db.drop();
  rmSync(dataDir, { recursive: true });
});

const file = () => join(dataDir, 'anchor.json');

/** These versions of a stream, each with its place in the log. */
async function write(from: number, to: number): Promise<void> {
  for (let n = from; n <= to; n += 1) {
    const events = [{ type: 'Happened', schemaVersion: 1, data: { n } }];
    const part = { stream: 'test/a', kind: 'test', expectedVersion: n - 1, summary: {}, events };
    const command = { account: 'test', commandId: randomUUID(), fingerprint: 'aa', meta: {}, streams: [part] };
    await append(db.api, command);
  }
  while ((await sequence(db.worker)) > 0);
}

/** The log as it was at that place: what a backup of then would bring back. */
async function setBackTo(seq: number): Promise<void> {
  const hand = await db.owner.connect();
  await hand.query('begin');
  await hand.query('set local session_replication_role = replica');
  await hand.query('delete from event where id in (select event from entry where seq > $1)', [seq]);
  await hand.query('delete from entry where seq > $1', [seq]);
  await hand.query(`update stream s set version = (select count(*) from event where stream = s.id)`);
  await hand.query('commit');
  hand.release();
}

const refusal = (words: string) => expect.objectContaining({ message: expect.stringContaining(words) as string });
const start = () => refuseForeignLog(db.worker, dataDir);

describe('a worker', () => {
  it('serves the log that it has seen, and one that has grown since', async () => {
    await expect(start()).resolves.toMatchObject({ epoch: 1, seq: 4 });
    await write(4, 6);
    await expect(start()).resolves.toMatchObject({ seq: 4 });
  });

  it('serves a log of which nothing was noted yet', async () => {
    rmSync(file());
    await expect(start()).resolves.toBeNull();
  });

  it('stays down on a log that was set back, and says how to adopt it', async () => {
    await setBackTo(2);
    await expect(start()).rejects.toBeInstanceOf(LogDiffers);
    await expect(start()).rejects.toEqual(refusal('không còn mục số 4'));
    await expect(start()).rejects.toEqual(refusal('npm run adopt-restore'));
  });

  it('stays down on a log that was set back and has gone on another way', async () => {
    await setBackTo(2);
    await write(2, 6);
    await expect(start()).rejects.toEqual(refusal('Mục số 4 của nhật ký khác'));
  });

  it('stays down on a log that another machine has adopted, and names its own file', async () => {
    await adoptRestore(db.owner, 'Khôi phục sau sự cố máy chủ', null);
    await expect(start()).rejects.toEqual(refusal(`trong tệp ${file()}`));
  });

  it('stays down on a log set back behind an earlier restore', async () => {
    writeFileSync(file(), JSON.stringify({ ...readAnchor(file())!, epoch: 2 }));
    await expect(start()).rejects.toEqual(refusal('npm run adopt-restore'));
  });

  it.each(['', '{"epoch":1', '{}', 'null', '{"epoch":1,"seq":4,"leafHash":"beef"}'])(
    'stays down where its note is damaged: %s',
    async (text) => {
      writeFileSync(file(), text);
      await expect(start()).rejects.toEqual(refusal('Không đọc được tệp'));
    },
  );
});

describe('adopting a restore', () => {
  it('opens an epoch that no former incarnation had, and keeps its ground out of the event', async () => {
    const seen = { ...readAnchor(file())!, epoch: 4 };
    expect(await adoptRestore(db.owner, 'Khôi phục sau sự cố máy chủ', seen)).toBe(5);
    const { rows } = await db.owner.query<{ data: string; value: string }>(
      `select data, value from event join person_vault on ref = (data::jsonb -> 'ground' ->> 'ref')::uuid where type = 'LogRestored'`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.value).toBe('Khôi phục sau sự cố máy chủ');
    expect(rows[0]!.data).not.toContain('máy chủ');
  });

  it('gives out no dossier code that the lost hours had given out', async () => {
    await db.api.query('select next_dossier_code(2024) from generate_series(1, 7)');
    await noteHead(db.worker, dataDir);
    await db.owner.query(`select setval('dossier_code_2024', 2)`);
    await setBackTo(2);
    await adoptRestore(db.owner, 'Khôi phục sau sự cố máy chủ', readAnchor(file()));
    const { rows } = await db.api.query<{ code: string }>('select next_dossier_code(2024) as code');
    expect(rows[0]!.code).toBe('HS-2024-000108');
  });

  it('is awaited by the api, which shows a log that was set back and writes nothing to it', async () => {
    const api = openPool(db.urls.api, { name: 'test-guarded', max: 2 });
    try {
      guardWrites(api, dataDir);
      const events = [{ type: 'Happened', schemaVersion: 1, data: {} }];
      const part = { stream: 'test/b', kind: 'test', expectedVersion: 0, summary: {}, events };
      const command = { account: 'test', commandId: randomUUID(), fingerprint: 'aa', meta: {}, streams: [part] };
      await setBackTo(2);
      await expect(append(api, command)).rejects.toMatchObject({ code: 'log-not-adopted' });
      await expect(api.query('select from event')).resolves.toBeDefined();
      await adoptRestore(db.owner, 'Khôi phục sau sự cố máy chủ', readAnchor(file()));
      await append(api, command);
    } finally {
      await api.end();
    }
  });

  it('lets the worker start again, and note the new epoch', async () => {
    await setBackTo(2);
    await adoptRestore(db.owner, 'Khôi phục sau sự cố máy chủ', readAnchor(file()));
    rmSync(file());
    await start();
    while ((await sequence(db.worker)) > 0);
    await noteHead(db.worker, dataDir);
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({ epoch: 2, seq: 3 });
    await expect(start()).resolves.toMatchObject({ epoch: 2 });
  });
});
