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
  'gaps in the order of the log': `select coalesce(max(seq), 0) - count(*) + count(*) filter (where seq < 1) from entry`,
  'events neither placed nor waiting, or both': `
    select count(*) from event e left join entry n on n.event = e.id left join unsequenced u on u.event = e.id
     where (n.event is null) = (u.event is null)`,
  'entries whose stream order differs': `
    select count(*) from (select e.version < lag(e.version) over (partition by e.stream order by n.seq) as bad
      from entry n join event e on e.id = n.event) t where bad`,
  'leaf hashes that differ from their events': `
    select count(*) from entry n join event e on e.id = n.event where n.leaf_hash <> leaf_hash(e)`,
  'claims without a stream': `select count(*) from claim c left join stream s on s.id = c.holder where s.id is null`,
  'answers of commands that name no event': `
    select count(*) from command c, jsonb_array_elements(c.answer -> 'streams') a
     where (a ->> 'version')::int > 0
       and not exists (select from event e where e.stream = a ->> 'stream' and e.version = (a ->> 'version')::int)`,
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
