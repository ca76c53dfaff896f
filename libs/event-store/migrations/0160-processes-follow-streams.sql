-- Which streams a process follows, and what it must be told of: where the stream stands, what it owes and until when. A
-- bell is put in when this changes, so that a dossier that owes nothing for a while is followed all the same.
create or replace function duty_key(summary jsonb) returns text language sql immutable parallel safe
  return case when (summary ->> 'live')::boolean then concat_ws(' | ',
    coalesce(summary ->> 'custody', summary ->> 'status'), summary ->> 'session', summary ->> 'decision',
    (select string_agg((o ->> 'id') || ' ' || (o ->> 'dueAt'), ',' order by o ->> 'id') from jsonb_array_elements(summary -> 'owed') o)) end;

-- As the deciders say it from now on (`live`), for the rows that are there.
update stream set summary = summary || jsonb_build_object('live', summary ->> 'nextDueAt' is not null or case kind
    when 'dossier' then summary ->> 'custody' <> 'closed' and summary ->> 'submission' is not null
    when 'submission' then summary ->> 'status' = 'packaged'
    when 'calendar' then false
    else summary ->> 'status' not in ('signed', 'cancelled') end)
 where kind in ('dossier', 'submission', 'session', 'calendar') and summary is not null;

-- Which workflows Temporal runs: a worker whose workflows are others ends the runs of before and rings everything.
create table workflow_generation (one boolean primary key default true check (one), generation int not null);
insert into workflow_generation (generation) values (1);
grant select, update on workflow_generation to laurel_worker;

-- Rings these streams, or all that a process follows; returns how many.
create or replace function ring(streams text[] default null) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare
  n int;
begin
  insert into bell (stream, version, tick, due_at)
  select s.id, s.version, c.tick, (s.summary ->> 'nextDueAt')::timestamptz from stream s, log_clock c
   where case when streams is null then (s.summary ->> 'live')::boolean else s.id = any (streams) end order by s.id
  on conflict (stream) do update set version = excluded.version, tick = excluded.tick, due_at = excluded.due_at;
  get diagnostics n = row_count;
  return n;
end $$;

-- Rings by the new duty_key alone.
-- run ../sql/append.sql
