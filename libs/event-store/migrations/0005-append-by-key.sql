-- append anew. Its joins read all of stream and claim at every call; a repeat that came while the first was being written
-- could hear of a held claim instead of the first answer; two streams that swapped claims could wait in a circle.

-- As declared, immutable over a stable body, it could not be inlined: a call of a SQL function for every time read.
alter function iso(timestamptz) stable;

-- One command: all of its streams or none.
-- request: {account, commandId, fingerprint (hex), meta (text), streams: [{id, kind, expected, summary,
--   events: [{id, type, schemaVersion, occurredAt?, data (text)}], take: [{scope, key}], release: [{scope, key}]}],
--   vault: [{ref, salt (hex), value}]}
-- answer: {streams: [{stream, version}], recordedAt (of the last event), replayed}
-- LR412 another version; LR422 command id used for something else; LR409 a claim is held.
-- Locks are taken in one order, streams, command, bells, claims, each ascending, so that no two commands wait in a circle.
create or replace function append(request jsonb) returns jsonb language plpgsql
  -- A connection keeps its plans, and may have made them while the tables were empty: always by key, whatever the size.
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
as $$
declare
  parts constant jsonb := request -> 'streams';
  step constant interval := '1 microsecond'; -- the step from one event of a stream to the next
  ids text[];
  versions int[];
  lasts timestamptz[];
  summaries jsonb[];
  now_ timestamptz;
  tick_ int;
  stale text;
  idle boolean; -- some stream is only locked, it gets no event
  wish record;
  holder_ text;
  result jsonb;
  known record;
begin
  select array_agg(p ->> 'id') into ids from jsonb_array_elements(parts) p;
  -- With its summary at once, so that the update below touches no index.
  insert into stream (id, kind, summary)
  select p ->> 'id', p ->> 'kind', p -> 'summary' from jsonb_array_elements(parts) p where (p ->> 'expected')::int = 0 order by 1
  on conflict (id) do nothing;
  select array_agg(s.id), array_agg(s.version), array_agg(s.last_recorded_at), array_agg(case when s.version > 0 then s.summary end)
    into ids, versions, lasts, summaries
    from (select id, version, last_recorded_at, summary from stream where id = any (ids) order by id for update) s;

  -- Taken after the locks: with plain now() a later version could carry an earlier time.
  select clock_timestamp() + offset_us * interval '1 microsecond', tick into now_, tick_ from log_clock where one;
  now_ := coalesce(now_, clock_timestamp());

  select jsonb_build_object(
           'streams', jsonb_agg(jsonb_build_object('stream', p ->> 'id', 'version', coalesce(s.version, 0) + n) order by p ->> 'id'),
           'recordedAt', iso(coalesce(max(greatest(now_, s.last + step) + (n - 1) * step) filter (where n > 0), now_)),
           'replayed', false),
         min(p ->> 'id') filter (where s.version is distinct from (p ->> 'expected')::int),
         bool_or(n = 0)
    into result, stale, idle
    from jsonb_array_elements(parts) p
    cross join jsonb_array_length(p -> 'events') n
    left join unnest(ids, versions, lasts) s (id, version, last) on s.id = p ->> 'id';

  -- Before anything can be refused: a repeat hears the first answer, also when it comes while that is being written.
  insert into command (account, command_id, fingerprint, answer)
  values (request ->> 'account', request ->> 'commandId', decode(request ->> 'fingerprint', 'hex'), result)
  on conflict (account, command_id) do nothing;
  if not found then
    select fingerprint, answer into known from command
     where account = request ->> 'account' and command_id = request ->> 'commandId';
    if known.fingerprint <> decode(request ->> 'fingerprint', 'hex') then
      raise exception 'command id used for another command' using errcode = 'LR422';
    end if;
    -- A stream that was only made to be locked goes again, lest the log know a stream without events.
    delete from stream where id = any (ids) and version = 0;
    return known.answer || '{"replayed": true}';
  end if;

  if stale is not null then
    raise exception 'stream has another version' using errcode = 'LR412', detail = jsonb_build_object(
      'stream', stale, 'version', coalesce(versions[array_position(ids, stale)], 0))::text;
  end if;

  with made as (
    select s.id as stream, s.version + e.n::int as version, (e.v ->> 'id')::uuid as id, e.v ->> 'type' as type,
           (e.v ->> 'schemaVersion')::int as schema_version, (e.v ->> 'occurredAt')::timestamptz as occurred_at,
           greatest(now_, s.last + step) + (e.n - 1) * step as recorded_at, e.v ->> 'data' as data
      from jsonb_array_elements(parts) p
      join unnest(ids, versions, lasts) s (id, version, last) on s.id = p ->> 'id'
      cross join lateral jsonb_array_elements(p -> 'events') with ordinality e (v, n)
  ), written as (
    insert into event (id, stream, version, type, schema_version, occurred_at, recorded_at, meta, data)
    select id, stream, version, type, schema_version, coalesce(occurred_at, recorded_at), recorded_at, request ->> 'meta', data
      from made
  )
  insert into unsequenced (event) select id from made order by stream, version;

  update stream s
     set version = s.version + n.count,
         last_recorded_at = greatest(now_, s.last_recorded_at + step) + (n.count - 1) * step,
         summary = n.summary
    from (select p ->> 'id' as id, jsonb_array_length(p -> 'events') as count, p -> 'summary' as summary
            from jsonb_array_elements(parts) p) n
   where s.id = any (ids) and s.id = n.id and n.count > 0;
  if idle then
    delete from stream where id = any (ids) and version = 0;
  end if;

  insert into bell (stream, version, tick, due_at)
  select s.id, s.version + jsonb_array_length(p -> 'events'), coalesce(tick_, 0), (p -> 'summary' ->> 'nextDueAt')::timestamptz
    from jsonb_array_elements(parts) p join unnest(ids, versions, summaries) s (id, version, was) on s.id = p ->> 'id'
   where jsonb_array_length(p -> 'events') > 0
     and coalesce(s.was -> 'owed', '[]') is distinct from coalesce(p -> 'summary' -> 'owed', '[]')
     and duty_key(s.was) is distinct from duty_key(p -> 'summary')
   order by s.id
  on conflict (stream) do update set version = excluded.version, tick = excluded.tick, due_at = excluded.due_at;

  for wish in
    select p ->> 'id' as stream, c.c ->> 'scope' as scope, c.c ->> 'key' as key, c.taken
      from jsonb_array_elements(parts) p,
           lateral (select c, false as taken from jsonb_array_elements(p -> 'release') c
                    union all select c, true from jsonb_array_elements(p -> 'take') c) c
     order by 2, 3, 4
  loop
    if not wish.taken then
      delete from claim where scope = wish.scope and key = wish.key and holder = wish.stream;
      continue;
    end if;
    loop
      insert into claim (scope, key, holder) values (wish.scope, wish.key, wish.stream) on conflict (scope, key) do nothing;
      exit when found;
      select holder into holder_ from claim where scope = wish.scope and key = wish.key;
      exit when holder_ = wish.stream;
      if holder_ is not null then
        raise exception 'already taken' using errcode = 'LR409',
          detail = jsonb_build_object('scope', wish.scope, 'key', wish.key, 'holder', holder_)::text;
      end if; -- it was released this very moment
    end loop;
  end loop;

  if jsonb_array_length(request -> 'vault') > 0 then
    insert into person_vault (ref, salt, value)
    select (v ->> 'ref')::uuid, decode(v ->> 'salt', 'hex'), v ->> 'value' from jsonb_array_elements(request -> 'vault') v;
  end if;
  return result;
end $$;

-- Real time: how long repeats are to be recognised is nobody's deadline.
alter table command add column recorded_at timestamptz not null default clock_timestamp();
