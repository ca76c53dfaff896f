import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { openPool } from '@app/platform';
import { openTestDatabase, type TestDatabase } from '@app/testing';
import { append } from './append';
import { checkLog } from './check-log';
import { openLog } from './clock';
import { sequence } from './sequence';

let db: TestDatabase;
let auditor: Pool;
beforeAll(async () => {
  db = await openTestDatabase();
  auditor = openPool(db.urls.auditor, { name: 'test-auditor', max: 1 });
  await openLog(db.owner, { mode: 'production' });
});
afterAll(async () => {
  await auditor.end();
  await db.drop();
});

function command(stream: string) {
  const events = [{ type: 'Happened', schemaVersion: 1, data: {} }];
  const part = { stream, kind: 'test', expectedVersion: 0, events, summary: {} };
  const key = { account: 'test', commandId: randomUUID() };
  return { ...key, fingerprint: 'aa', meta: key, streams: [part] };
}

describe('the auditor', () => {
  it.each(['event', 'entry', 'stream', 'unsequenced', 'command', 'claim', 'log_clock'])('reads %s', (table) =>
    expect(auditor.query(`select count(*) from ${table}`)).resolves.toBeDefined(),
  );

  it('proves the log', async () => {
    await append(db.api, command('rights/proved'));
    await sequence(db.worker);
    expect(await checkLog(auditor)).toEqual([]);
  });

  it.each([
    'select * from person_vault',
    'delete from stream',
    'delete from claim',
    'update log_clock set tick = tick',
  ])('has no right to: %s', (sql) => expect(auditor.query(sql)).rejects.toMatchObject({ code: '42501' }));

  it('cannot write the log, not even by its functions', async () => {
    await expect(append(auditor, command('rights/auditor'))).rejects.toMatchObject({ code: '42501' });
    await append(db.api, command('rights/waiting'));
    await expect(auditor.query('select sequence_events(1)')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the api', () => {
  it.each([
    'delete from unsequenced',
    'update claim set holder = holder',
    'update command set answer = answer',
    'delete from command',
    'update person_vault set value = value',
    'update log_clock set epoch = epoch',
  ])('has no right to: %s', (sql) => expect(db.api.query(sql)).rejects.toMatchObject({ code: '42501' }));
});

describe('the owner', () => {
  it.each([
    'truncate entry',
    'truncate event, entry',
    'update event set data = data where false',
    'delete from entry where false',
  ])('cannot change history: %s', (sql) => expect(db.owner.query(sql)).rejects.toMatchObject({ code: 'LR403' }));
});
