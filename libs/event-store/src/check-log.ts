import type { Db } from './append';

/** What should not be, and how often it is. */
export interface Finding {
  what: string;
  count: number;
}

/** Queries by what they count: something that should not be. */
export type Checks = Readonly<Record<string, string>>;

const checks: Checks = {
  'streams with a gap, or whose row differs from their events': `
    select count(*) from (select stream, count(*) n, min(version) lo, max(version) hi, max(recorded_at) at from event group by stream) e
      full join stream s on s.id = e.stream
     where e.stream is null or s.id is null or e.lo <> 1 or e.n <> e.hi or s.version <> e.hi or s.last_recorded_at <> e.at`,
  'events not later than the version before': `
    select count(*) from (select recorded_at <= lag(recorded_at) over (partition by stream order by version) as bad from event) t where bad`,
  'places without their event': `select count(*) from entry n where not exists (select from event e where e.id = n.event)`,
  'waits for no event': `select count(*) from unsequenced u where not exists (select from event e where e.id = u.event)`,
  'gaps in the order of the log': `select coalesce(max(seq), 0) - count(*) + count(*) filter (where seq < 1) from entry`,
  'events neither placed nor waiting, or both': `
    select count(*) from event e left join entry n on n.event = e.id left join unsequenced u on u.event = e.id
     where (n.event is null) = (u.event is null)`,
  'entries whose stream order differs': `
    select count(*) from (select e.version < lag(e.version) over (partition by e.stream order by n.seq) as bad
      from entry n join event e on e.id = n.event) t where bad`,
  'leaf hashes that differ from their events': `
    select count(*) from entry n join event e on e.id = n.event where n.leaf_hash <> leaf_hash(e)`,
  'claims without a stream that could hold them': `
    select count(*) from claim c left join stream s on s.id = c.holder where s.id is null or s.kind = 'log'`,
  'answers of commands that name no event': `
    select count(*) from command c, jsonb_array_elements(c.answer -> 'streams') a
     where (a ->> 'version')::int > 0
       and not exists (select from event e where e.stream = a ->> 'stream' and e.version = (a ->> 'version')::int)`,
  // What one command appended to a stream lies together, a microsecond apart, and ends where its answer says.
  'commands whose events are not in the log exactly once': `
    select count(*) from (
      select account, command_id, stream, count(*) n, min(version) lo, max(version) hi, max(recorded_at) - min(recorded_at) as span
        from (select stream, version, recorded_at, m ->> 'account' as account, m ->> 'commandId' as command_id
                from event, lateral (select meta::jsonb as m) j) e
       group by account, command_id, stream) w
      left join (select account, command_id, a ->> 'stream' as stream, (a ->> 'version')::int as version
                   from command, jsonb_array_elements(answer -> 'streams') a) told using (account, command_id, stream)
     where told.version is distinct from w.hi or w.hi - w.lo + 1 <> w.n or w.span <> (w.n - 1) * interval '1 microsecond'`,
  'a clock that differs from what the log says of it': `
    select count(*) from (select max(data ->> 'mode') as mode, max((data ->> 'epoch')::int) as epoch, coalesce(max((data ->> 'tick')::int), 0) as tick
        from (select data::jsonb as data from event where stream = 'log') d) l
      left join log_clock c on true
     where (l.mode, l.epoch, l.tick) is distinct from (c.mode, c.epoch, c.tick) or c.mode = 'production' and c.offset_us <> 0`,
};

/** For who may read the vault: each sealed text is the one that its event committed to, or was erased whole. */
export const vaultChecks: Checks = {
  'sealed texts that differ from their events': `
    select count(*) from (
      select distinct (s ->> 'ref')::uuid as ref, s ->> 'commitment' as commitment
        from event, jsonb_path_query(jsonb_build_array(data::jsonb, meta::jsonb), 'strict $.** ? (exists (@.ref) && exists (@.commitment))') s
       where data like '%"commitment"%' or meta like '%"commitment"%') told
      full join person_vault v using (ref)
     where told.ref is null or v.ref is null or (v.erased_at is null) <> (v.salt is not null and v.value is not null)
        or v.erased_at is null and encode(sha256(v.salt || convert_to(v.value, 'UTF8')), 'hex') <> told.commitment`,
};

/** Proves that what can be derived agrees with the log, and what else is asked. An empty list is a sound log. */
export async function checkLog(db: Db, more: Checks = {}): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [what, query] of Object.entries({ ...checks, ...more })) {
    const { rows } = await db.query<{ count: string | number }>(`select (${query}) as count`);
    const count = Number(rows[0]!.count);
    if (count !== 0) findings.push({ what, count });
  }
  return findings;
}
