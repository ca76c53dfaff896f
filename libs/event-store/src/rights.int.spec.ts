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

/**
 * What each role can do with each table and view of the schema, found by doing it. A table that is not named here, or a verb that
 * is not, is a fault: whoever adds a table says here who may do what with it. Only append() writes the log.
 */
const rights: Readonly<Record<Role, Readonly<Record<string, string>>>> = {
  api: {
    account: 'select update(password_hash, must_change_password, password_changed_at)',
    account_draft: 'select insert update delete',
    account_setting: 'select insert update delete',
    bell: 'select',
    candidate: 'select',
    candidate_name: 'select',
    candidate_name_told: 'select',
    candidate_told: 'select',
    claim: 'select',
    command: 'select',
    dossier_line: 'select',
    dossier_stay: 'select',
    entry: 'select',
    event: 'select',
    log_check: 'select',
    log_clock: 'select update(offset_us, tick)',
    migration: 'select',
    login: 'select insert update(position, seen_at) delete',
    login_failure: 'select insert delete',
    notification: 'select update(read_at)',
    person_vault: 'select',
    position: 'select',
    second_factor: 'select insert update delete',
    security_event: 'select insert',
    stream: 'select',
    unit: 'select',
    unit_told: 'select',
    unsequenced: 'select',
    worker_beat: 'select',
  },
  worker: {
    account: 'select',
    bell: 'select update(rung_at) delete',
    candidate: 'select',
    candidate_name: 'select',
    candidate_name_told: 'select',
    candidate_told: 'select',
    cause_told: 'select',
    claim: 'select',
    command: 'select',
    dossier_line: 'select',
    dossier_stay: 'select',
    dossier_told: 'select',
    entry: 'select',
    event: 'select',
    lease: 'select insert update delete',
    log_check: 'select insert',
    log_clock: 'select',
    migration: 'select',
    notice: 'select',
    notification: 'select update',
    person_vault: 'select',
    position: 'select',
    stream: 'select',
    temporal_mark: 'select insert update',
    unit: 'select',
    unit_told: 'select',
    unsequenced: 'select',
    worker_beat: 'select insert update delete',
    workflow_generation: 'select update',
  },
  auditor: {
    bell: 'select',
    candidate: 'select',
    candidate_name: 'select',
    claim: 'select',
    command: 'select',
    entry: 'select',
    event: 'select',
    log_check: 'select',
    log_clock: 'select',
    migration: 'select',
    position: 'select',
    security_event: 'select',
    stream: 'select',
    unit: 'select',
    unit_told: 'select',
    unsequenced: 'select',
  },
};
const roles = ['api', 'worker', 'auditor'] as const;
type Role = (typeof roles)[number];

/** No right to; or a view, which takes no such statement from anybody. */
const refused = ['42501', '55000', '42809'];

/** A statement's own rights are checked before it finds no row, a missing value or a trigger that refuses. */
async function may(db: Pool, sql: string): Promise<boolean> {
  const client = await db.connect();
  try {
    await client.query('begin');
    await client.query(sql);
    return true;
  } catch (error) {
    return !refused.includes((error as { code?: string }).code!);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

/** Every table and view of ours, with its columns. */
async function tables(): Promise<{ name: string; columns: string[] }[]> {
  const { rows } = await db.owner.query<{ name: string; columns: string[] }>(
    `select c.relname as name, array_agg(a.attname::text order by attnum) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not attisdropped and attgenerated = ''
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm') group by 1 order by 1`,
  );
  return rows;
}

async function had(pool: Pool, name: string, columns: readonly string[]): Promise<string> {
  const all = columns.map((c) => `"${c}" = default`).join(', ');
  const verbs = {
    select: `select * from "${name}" where false`,
    insert: `insert into "${name}" default values`,
    update: `update "${name}" set ${all} where false`,
    delete: `delete from "${name}" where false`,
    truncate: `truncate "${name}"`,
  };
  const found: string[] = [];
  for (const [verb, sql] of Object.entries(verbs))
    if (await may(pool, sql)) found.push(verb);
    else if (verb === 'update') found.push(...(await updatable(pool, name, columns)));
  return found.join(' ');
}

async function updatable(pool: Pool, name: string, columns: readonly string[]): Promise<string[]> {
  const some: string[] = [];
  for (const c of columns) if (await may(pool, `update "${name}" set "${c}" = default where false`)) some.push(c);
  return some.length > 0 ? [`update(${some.join(', ')})`] : [];
}

describe.each(roles)('%s', (name) => {
  const role = `laurel_${name}`;
  const pool = () => (name === 'auditor' ? auditor : db[name]);

  it('can do with every table what is said here, and no more', async () => {
    const found: Record<string, string> = {};
    for (const table of await tables()) {
      const verbs = await had(pool(), table.name, table.columns);
      if (verbs) found[table.name] = verbs;
    }
    expect(found).toEqual(rights[name]);
  });

  it('has no further right on a table, and moves no sequence', async () => {
    const { rows } = await db.owner.query(
      `select c.relname, p from pg_class c,
              unnest(case relkind when 'S' then array['USAGE', 'UPDATE', 'SELECT'] else array['REFERENCES', 'TRIGGER'] end) p
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')
          and case relkind when 'S' then has_sequence_privilege($1, c.oid, p) else has_table_privilege($1, c.oid, p) end`,
      [role],
    );
    expect(rows).toEqual([]);
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

describe('what runs as the owner', () => {
  const definers = `select p.proname::text as name, proconfig, has_function_privilege('public', p.oid, 'EXECUTE') as anybody
    from pg_proc p where pronamespace = 'public'::regnamespace and prosecdef order by 1`;

  it('looks for tables in public first and in what a caller can fill last, and is not for everybody', async () => {
    const { rows } = await db.owner.query<{ name: string; proconfig: string[]; anybody: boolean }>(definers);
    expect(rows.map((row) => row.name)).toEqual(expect.arrayContaining(['append', 'ring', 'sequence_events']));
    for (const { name, proconfig, anybody } of rows)
      expect({ name, pinned: proconfig.includes('search_path=public, pg_temp'), anybody }).toEqual({
        ...{ name, pinned: true, anybody: false },
      });
  });

  it('is not led astray by tables of the caller', async () => {
    const client = await db.api.connect();
    try {
      await client.query('create temporary table event (like public.event)');
      await client.query(
        'create temporary table log_clock as select 0 as tick, -86400000000::bigint as offset_us, true as one',
      );
      await client.query('set search_path = pg_temp, public');
      const before = Date.now();
      const { recordedAt } = await append(client, command('rights/astray'));
      expect(Date.parse(recordedAt)).toBeGreaterThanOrEqual(before - 60_000);
      const { rows } = await db.owner.query(`select from public.event where stream = 'rights/astray'`);
      expect(rows).toHaveLength(1);
    } finally {
      client.release(true);
    }
  });
});

describe('an event put in by hand', () => {
  it.each(['api', 'worker'] as const)('is refused to the %s, back-dated or not', async (role) => {
    await append(db.api, command(`rights/by-hand-${role}`));
    await expect(
      db[role].query(
        `insert into event select gen_random_uuid(), stream, 2, type, schema_version, occurred_at, recorded_at - interval '1 year', meta, data
           from event where stream = 'rights/by-hand-${role}'`,
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('is no matter of the parts of append either', async () => {
    for (const role of ['api', 'worker'] as const)
      await expect(db[role].query(`select change_claims('{}')`)).rejects.toMatchObject({ code: '42501' });
    await expect(db.api.query('select sequence_events(1)')).rejects.toMatchObject({ code: '42501' });
  });
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
