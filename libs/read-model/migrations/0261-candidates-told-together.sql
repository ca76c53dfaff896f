-- Many candidates that one transaction records are told to the tables together, at its end: each by itself was half of an import.
-- What this transaction wrote still waits for its place in the log; what it did not write as an event of its own (a savepoint, a row
-- that is put right) is told one by one, as before.
create or replace function tell_candidate() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  mine constant xid := pg_current_xact_id()::xid;
begin
  if not exists (select from event e where e.stream = new.id and e.xmin = mine) then
    perform tell_candidates(array[new.id]);
  elsif current_setting('laurel.candidates_told', true) is distinct from pg_current_xact_id()::text then
    perform tell_candidates(array(
      select distinct e.stream from unsequenced u join event e on e.id = u.event
       where u.xmin = mine and e.stream like 'candidate/%'
      union
      select new.id));
    perform set_config('laurel.candidates_told', pg_current_xact_id()::text, true);
  end if;
  return null;
end $$;
revoke execute on function tell_candidate() from public;
