-- The api and the worker write the log through its functions and in no other way. With INSERT on event a process could put in
-- an event with a time, a place or a person of its own choosing, past every check that append makes.
-- The functions run as the owner, so they find tables and operators in public alone: pg_temp, which a caller can fill, comes last.
-- (A release that replaces append has to say so again: rights.int.spec.ts holds it.)
alter function append(jsonb) security definer set search_path = public, pg_temp;
alter function sequence_events(int) security definer set search_path = public, pg_temp;
alter function next_dossier_code(int) set search_path = public, pg_temp;
alter function tell_units(text[]) set search_path = public, pg_temp;
alter function tell_candidates(text[]) set search_path = public, pg_temp;
-- Triggers fire within append, as the owner; a deferred one fires at commit, under the caller's own settings.
alter function tell_unit() set search_path = public, pg_temp;
alter function tell_candidate() set search_path = public, pg_temp;
alter function refuse_change() set search_path = public, pg_temp;
alter function guard_clock() set search_path = public, pg_temp;

revoke execute on function append(jsonb), change_claims(jsonb[]), sequence_events(int) from public;
grant execute on function append(jsonb) to laurel_api, laurel_worker;
grant execute on function sequence_events(int) to laurel_worker;

revoke insert on event, command, person_vault from laurel_api, laurel_worker;
revoke insert, update, delete on stream from laurel_api, laurel_worker;
revoke insert, delete on unsequenced from laurel_api, laurel_worker;
revoke insert, delete on claim from laurel_api, laurel_worker;
revoke insert on entry from laurel_worker;
revoke usage on sequence unsequenced_pos from laurel_api, laurel_worker;

-- A bell that was rung to a version is never set back to an older one: the dispatcher would put it away after telling the older
-- one, and what is owed since would be heard by no workflow. Whoever rings late has read an older row of the stream.
create function keep_greatest_bell() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.version < old.version then
    new.version := old.version;
    new.due_at := old.due_at;
  end if;
  new.tick := greatest(old.tick, new.tick);
  return new;
end $$;
create trigger bell_keeps_greatest before update on bell for each row execute function keep_greatest_bell();

-- Rings these streams, or all that owe something; returns how many.
create function ring(streams text[] default null) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare
  n int;
begin
  insert into bell (stream, version, tick, due_at)
  select s.id, s.version, c.tick, (s.summary ->> 'nextDueAt')::timestamptz from stream s, log_clock c
   where case when streams is null then s.summary ->> 'nextDueAt' is not null else s.id = any (streams) end order by s.id
  on conflict (stream) do update set version = excluded.version, tick = excluded.tick, due_at = excluded.due_at;
  get diagnostics n = row_count;
  return n;
end $$;
revoke execute on function ring(text[]) from public;
grant execute on function ring(text[]) to laurel_api, laurel_worker;
revoke insert, update on bell from laurel_api, laurel_worker;
