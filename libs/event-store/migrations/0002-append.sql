-- RFC 3339 in UTC with microseconds, the form that is hashed and sent. Immutable: the zone is fixed.
create function iso(timestamptz) returns text language sql immutable parallel safe strict
  return to_char($1 at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

create function business_now() returns timestamptz language sql volatile
  return clock_timestamp() + coalesce((select offset_us from log_clock), 0) * interval '1 microsecond';

-- Which duties a stream's row has open, and until when: what a workflow must be told of.
create function duty_key(summary jsonb) returns text language sql immutable parallel safe
  return (select string_agg((o ->> 'id') || ' ' || (o ->> 'dueAt'), ',' order by o ->> 'id') from jsonb_array_elements(summary -> 'owed') o);

-- One command: all of its streams or none.
-- request: {account, commandId, fingerprint (hex), meta (text), streams: [{id, kind, expected, summary,
--   events: [{id, type, schemaVersion, occurredAt?, data (text)}], take: [{scope, key}], release: [{scope, key}]}],
--   vault: [{ref, salt (hex), value}]}
-- answer: {streams: [{stream, version}], recordedAt, replayed}
-- LR412 another version; LR422 command id used for something else; LR409 a claim is held.
create function append(request jsonb) returns jsonb language plpgsql as $$
declare
  ids text[];
  duties text[];
  known record;
  stale record;
  held record;
  now_ timestamptz;
  result jsonb;
begin
  select array_agg(s ->> 'id' order by s ->> 'id') into ids from jsonb_array_elements(request -> 'streams') s;

  insert into stream (id, kind)
  select s ->> 'id', s ->> 'kind' from jsonb_array_elements(request -> 'streams') s
   where (s ->> 'expected')::int = 0 order by s ->> 'id'
  on conflict (id) do nothing;
  -- Ascending, so that two acts over the same streams cannot wait for each other in a circle.
  perform 1 from stream where id = any (ids) order by id for update;

  select fingerprint, answer into known from command
   where account = request ->> 'account' and command_id = request ->> 'commandId';
  if found then
    if known.fingerprint <> decode(request ->> 'fingerprint', 'hex') then
      raise exception 'command id used for another command' using errcode = 'LR422';
    end if;
    -- A stream that was only made to be locked goes again, lest the log know a stream without events.
    delete from stream where id = any (ids) and version = 0;
    return known.answer || '{"replayed": true}';
  end if;

  select w ->> 'id' as id, coalesce(s.version, 0) as version into stale
    from jsonb_array_elements(request -> 'streams') w left join stream s on s.id = w ->> 'id'
   where coalesce(s.version, 0) <> (w ->> 'expected')::int or s.id is null
   order by 1 limit 1;
  if found then
    raise exception 'stream has another version' using errcode = 'LR412',
      detail = jsonb_build_object('stream', stale.id, 'version', stale.version)::text;
  end if;

  select array_agg(duty_key(s.summary) order by w.id) into duties from unnest(ids) w (id) left join stream s on s.id = w.id;

  -- Taken after the locks: with plain now() a later version could carry an earlier time.
  now_ := business_now();
  with made as (
    select s.id as stream, s.version + e.n::int as version, (e.v ->> 'id')::uuid as id, e.v ->> 'type' as type,
           (e.v ->> 'schemaVersion')::int as schema_version, (e.v ->> 'occurredAt')::timestamptz as occurred_at,
           greatest(now_, s.last_recorded_at + interval '1 microsecond') + (e.n - 1) * interval '1 microsecond' as recorded_at,
           e.v ->> 'data' as data
      from jsonb_array_elements(request -> 'streams') w
      join stream s on s.id = w ->> 'id'
      cross join lateral jsonb_array_elements(w -> 'events') with ordinality e (v, n)
  ), written as (
    insert into event (id, stream, version, type, schema_version, occurred_at, recorded_at, meta, data)
    select id, stream, version, type, schema_version, coalesce(occurred_at, recorded_at), recorded_at, request ->> 'meta', data
      from made
  )
  insert into unsequenced (event) select id from made order by stream, version;

  update stream s
     set version = s.version + jsonb_array_length(w -> 'events'),
         last_recorded_at = case when jsonb_array_length(w -> 'events') = 0 then s.last_recorded_at else
           greatest(now_, s.last_recorded_at + interval '1 microsecond')
             + (jsonb_array_length(w -> 'events') - 1) * interval '1 microsecond' end,
         summary = w -> 'summary'
    from jsonb_array_elements(request -> 'streams') w
   where s.id = w ->> 'id' and jsonb_array_length(w -> 'events') > 0;
  delete from stream where id = any (ids) and version = 0;

  insert into bell (stream, version, tick, due_at)
  select b.id, s.version, coalesce((select tick from log_clock), 0), (s.summary ->> 'nextDueAt')::timestamptz
    from unnest(ids, duties) b (id, was) join stream s using (id)
   where duty_key(s.summary) is distinct from b.was
   order by b.id
  on conflict (stream) do update set version = excluded.version, tick = excluded.tick, due_at = excluded.due_at;

  delete from claim c using jsonb_array_elements(request -> 'streams') w, jsonb_array_elements(w -> 'release') r
   where c.scope = r ->> 'scope' and c.key = r ->> 'key' and c.holder = w ->> 'id';
  -- In order, for the same reason as the streams.
  insert into claim (scope, key, holder)
  select t ->> 'scope', t ->> 'key', w ->> 'id'
    from jsonb_array_elements(request -> 'streams') w, jsonb_array_elements(w -> 'take') t
   order by 1, 2
  on conflict (scope, key) do nothing;
  select c.scope, c.key, c.holder into held
    from jsonb_array_elements(request -> 'streams') w, jsonb_array_elements(w -> 'take') t, claim c
   where c.scope = t ->> 'scope' and c.key = t ->> 'key' and c.holder <> w ->> 'id' limit 1;
  if found then
    raise exception 'already taken' using errcode = 'LR409',
      detail = jsonb_build_object('scope', held.scope, 'key', held.key, 'holder', held.holder)::text;
  end if;

  insert into person_vault (ref, salt, value)
  select (v ->> 'ref')::uuid, decode(v ->> 'salt', 'hex'), v ->> 'value'
    from jsonb_array_elements(coalesce(request -> 'vault', '[]')) v;

  select jsonb_build_object(
           'streams', jsonb_agg(jsonb_build_object('stream', w ->> 'id', 'version', coalesce(s.version, 0)) order by w ->> 'id'),
           'recordedAt', iso(now_), 'replayed', false)
    into result
    from jsonb_array_elements(request -> 'streams') w left join stream s on s.id = w ->> 'id';
  insert into command (account, command_id, fingerprint, answer)
  values (request ->> 'account', request ->> 'commandId', decode(request ->> 'fingerprint', 'hex'), result);
  return result;
end $$;

-- A sequence a year, for a counted row would be a queue of every opening. Gaps are allowed (architecture §2).
do $$
begin
  for year_ in 2000 .. 2100 loop
    execute format('create sequence dossier_code_%s', year_);
  end loop;
end $$;

create function next_dossier_code(year_ int) returns text language sql volatile security definer set search_path = public as $$
  select format('HS-%s-%s', year_, lpad(n, greatest(6, length(n)), '0'))
    from (select nextval(('dossier_code_' || year_)::regclass)::text as n) t
$$;
