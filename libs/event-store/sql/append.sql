-- append as it is now; a migration of one line puts this file in place.

-- One command: all of its streams or none.
-- request: {account, commandId, fingerprint (hex), meta (text), streams: [{id, kind, expected, summary,
--   events: [{id, type, schemaVersion, occurredAt?, data (text)}], take: [{scope, key}], release: [{scope, key}]}],
--   vault: [{ref, salt (hex), value}]}
-- answer: {streams: [{stream, version}], recordedAt (of the last event), replayed}
-- LR412 another version; LR422 command id used for something else; LR409 a claim is held.
-- Locks are taken in one order, streams, command, bells, claims, each ascending, so that no two commands wait in a circle.
-- It runs as the owner, for the api and the worker may not write these tables themselves; so it finds names in public alone.
create or replace function append(request jsonb) returns jsonb language plpgsql
  security definer
  set search_path = public, pg_temp
  -- A connection keeps its plans, and may have made them while the tables were empty: always by key, whatever the size.
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
as $$
declare
  account_ constant text := request ->> 'account';
  command_ constant text := request ->> 'commandId';
  fingerprint_ constant bytea := decode(request ->> 'fingerprint', 'hex');
  meta_ constant text := request ->> 'meta';
  step constant interval := '1 microsecond'; -- from one event of a stream to the next
  parts jsonb[];
  ids text[];
  versions int[];
  lasts timestamptz[];
  olds jsonb[];
  part jsonb;
  event_ jsonb;
  at_ timestamptz;
  now_ timestamptz;
  last_ timestamptz;
  tick_ int;
  n int;
  version_ int;
  old jsonb;
  stale int; -- the first stream, by id, that is not at the version its caller saw
  result jsonb;
  known record;
begin
  select array_agg(p order by p ->> 'id'), array_agg(p ->> 'id' order by p ->> 'id') into parts, ids
    from jsonb_array_elements(request -> 'streams') p;

  for i in 1 .. cardinality(ids) loop
    part := parts[i];
    version_ := 0; last_ := null; old := null;
    if (part ->> 'expected')::int = 0 then
      -- With its summary at once, so that the update below touches no index.
      insert into stream (id, kind, summary) values (ids[i], part ->> 'kind', part -> 'summary') on conflict (id) do nothing;
    end if;
    if not found or (part ->> 'expected')::int > 0 then
      select version, last_recorded_at, summary into version_, last_, old from stream where id = ids[i] for update;
    end if;
    version_ := coalesce(version_, 0);
    versions[i] := version_; lasts[i] := last_; olds[i] := old;
    if stale is null and version_ <> (part ->> 'expected')::int then
      stale := i;
    end if;
  end loop;

  -- Taken after the locks: with plain now() a later version could carry an earlier time.
  select clock_timestamp() + offset_us * interval '1 microsecond', tick into now_, tick_ from log_clock where one;
  now_ := coalesce(now_, clock_timestamp());
  last_ := now_;
  for i in 1 .. cardinality(ids) loop
    n := jsonb_array_length(parts[i] -> 'events');
    lasts[i] := greatest(now_, lasts[i] + step);
    if n > 0 then
      last_ := greatest(last_, lasts[i] + (n - 1) * step);
    end if;
  end loop;
  -- In one go: an answer that grows stream by stream is copied as often as there are streams.
  select coalesce(jsonb_agg(jsonb_build_object('stream', ids[k], 'version', versions[k] + jsonb_array_length(parts[k] -> 'events')) order by k), '[]')
    into result from generate_subscripts(ids, 1) k;
  result := jsonb_build_object('streams', result, 'recordedAt', iso(last_), 'replayed', false);

  -- Before anything can be refused: a repeat hears the first answer, also when it comes while that is being written.
  insert into command (account, command_id, fingerprint, answer) values (account_, command_, fingerprint_, result)
  on conflict (account, command_id) do nothing;
  if not found then
    select fingerprint, answer into known from command where account = account_ and command_id = command_;
    if known.fingerprint <> fingerprint_ then
      raise exception 'command id used for another command' using errcode = 'LR422';
    end if;
    -- A stream that was only made to be locked goes again, lest the log know a stream without events.
    delete from stream where id = any (ids) and version = 0;
    return known.answer || '{"replayed": true}';
  end if;

  if stale is not null then
    raise exception 'stream has another version' using errcode = 'LR412', detail = jsonb_build_object(
      'stream', ids[stale], 'version', versions[stale])::text;
  end if;

  for i in 1 .. cardinality(ids) loop
    part := parts[i];
    n := 0;
    for event_ in select e from jsonb_array_elements(part -> 'events') e loop
      n := n + 1;
      at_ := lasts[i] + (n - 1) * step;
      insert into event (id, stream, version, type, schema_version, occurred_at, recorded_at, meta, data)
      values ((event_ ->> 'id')::uuid, ids[i], versions[i] + n, event_ ->> 'type', (event_ ->> 'schemaVersion')::int,
              coalesce((event_ ->> 'occurredAt')::timestamptz, at_), at_, meta_, event_ ->> 'data');
      insert into unsequenced (event) values ((event_ ->> 'id')::uuid);
    end loop;
    if n > 0 then
      update stream set version = versions[i] + n, last_recorded_at = at_, summary = part -> 'summary' where id = ids[i];
    elsif versions[i] = 0 then
      delete from stream where id = ids[i] and version = 0;
    end if;
  end loop;

  for i in 1 .. cardinality(ids) loop
    part := parts[i] -> 'summary';
    n := jsonb_array_length(parts[i] -> 'events');
    if n > 0 and duty_key(olds[i]) is distinct from duty_key(part) then
      insert into bell (stream, version, tick, due_at)
      values (ids[i], versions[i] + n, coalesce(tick_, 0), (part ->> 'nextDueAt')::timestamptz)
      on conflict (stream) do update set version = excluded.version, tick = excluded.tick, due_at = excluded.due_at;
    end if;
  end loop;

  perform change_claims(parts);

  if jsonb_array_length(request -> 'vault') > 0 then
    insert into person_vault (ref, salt, value)
    select (v ->> 'ref')::uuid, decode(v ->> 'salt', 'hex'), v ->> 'value' from jsonb_array_elements(request -> 'vault') v;
  end if;
  return result;
end $$;
