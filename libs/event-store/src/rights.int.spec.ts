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

const rights: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  laurel_api: {
    event: 'SELECT INSERT',
    command: 'SELECT INSERT',
    person_vault: 'SELECT INSERT',
    unsequenced: 'SELECT INSERT',
    entry: 'SELECT',
    log_clock: 'SELECT',
    claim: 'SELECT INSERT DELETE',
    bell: 'SELECT INSERT UPDATE',
    stream: 'SELECT INSERT UPDATE DELETE',
  },
  laurel_worker: {
    event: 'SELECT INSERT',
    entry: 'SELECT INSERT',
    command: 'SELECT INSERT',
    person_vault: 'SELECT INSERT',
    unsequenced: 'SELECT INSERT DELETE',
    log_clock: 'SELECT',
    claim: 'SELECT INSERT DELETE',
    bell: 'SELECT INSERT UPDATE DELETE',
    stream: 'SELECT INSERT UPDATE DELETE',
  },
  laurel_auditor: {
    event: 'SELECT',
    entry: 'SELECT',
    command: 'SELECT',
    unsequenced: 'SELECT',
    log_clock: 'SELECT',
    claim: 'SELECT',
    bell: 'SELECT',
    stream: 'SELECT',
    person_vault: '',
  },
};

describe.each(Object.entries(rights))('%s', (role, tables) => {
  it.each(Object.entries(tables))('has these rights on %s and no other: %s', async (table, expected) => {
    const { rows } = await db.owner.query<{ had: string }>(
      `select coalesce(string_agg(p, ' ' order by n), '') as had
         from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN']) with ordinality r (p, n)
        where has_table_privilege($1, $2, p)`,
      [role, table],
    );
    expect(rows[0]!.had).toBe(expected);
  });

  it('is no superuser, owns nothing, makes nothing in the schema and belongs to no other role', async () => {
    const { rows } = await db.owner.query(
      `select rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls as mighty,
              exists (select from pg_class where relowner = r.oid) as owns,
              has_schema_privilege(r.oid, 'public', 'CREATE') as makes,
              exists (select from pg_auth_members where member = r.oid) as belongs
         from pg_roles r where rolname = $1`,
      [role],
    );
    expect(rows).toEqual([{ mighty: false, owns: false, makes: false, belongs: false }]);
  });
});

it('only the clock may be moved by the api, never its epoch or mode', async () => {
  const { rows } = await db.owner.query<{ column: string }>(
    `select a.attname as column from pg_attribute a
      where a.attrelid = 'log_clock'::regclass and attnum > 0 and has_column_privilege('laurel_api', attrelid, attnum, 'UPDATE')
      order by 1`,
  );
  expect(rows.map((row) => row.column)).toEqual(['offset_us', 'tick']);
});

describe('the auditor', () => {
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

describe('the owner', () => {
  it.each([
    'truncate entry',
    'truncate event, entry',
    'update event set data = data where false',
    'delete from entry where false',
  ])('cannot change history: %s', (sql) => expect(db.owner.query(sql)).rejects.toMatchObject({ code: 'LR403' }));
});
