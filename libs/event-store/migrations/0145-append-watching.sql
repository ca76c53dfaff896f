-- A command that rests on what another stream said (the changes of the law: calendars, values) is written only while that
-- stream stands at the version that was seen; LR412 otherwise, and it is decided again. Whoever writes the watched stream
-- waits until the commands under way are written, and those that come meanwhile wait for him: what reads the log after the
-- stream has changed sees every command that was decided before. Commands do not wait for each other: their lock is shared.
-- It is taken before all others, so that no two commands wait in a circle.
create function append_watching(request jsonb, watched text, seen int) returns jsonb language plpgsql as $$
declare
  version_ int;
begin
  if request -> 'streams' @> jsonb_build_array(jsonb_build_object('id', watched)) then
    perform pg_advisory_xact_lock(5318009, hashtext(watched));
  else
    perform pg_advisory_xact_lock_shared(5318009, hashtext(watched));
  end if;
  select version into version_ from stream where id = watched;
  if coalesce(version_, 0) <> seen then
    raise exception 'stream has another version' using errcode = 'LR412', detail = jsonb_build_object(
      'stream', watched, 'version', coalesce(version_, 0))::text;
  end if;
  return append(request);
end $$;
revoke execute on function append_watching(jsonb, text, int) from public;
grant execute on function append_watching(jsonb, text, int) to laurel_api, laurel_worker;
