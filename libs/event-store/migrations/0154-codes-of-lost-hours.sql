-- How many dossier codes were given out, by year; the worker notes it outside the database with the head of the log.
create function dossier_codes() returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(jsonb_object_agg(right(sequencename, 4), last_value), '{}') from pg_sequences
   where schemaname = 'public' and sequencename like 'dossier\_code\_%' and last_value is not null
$$;
revoke execute on function dossier_codes() from public;
grant execute on function dossier_codes() to laurel_api, laurel_worker, laurel_auditor;

-- On a restored log: no code that the lost hours gave out is given again, not even for another dossier under the same letters.
-- Beyond what was noted a hundred are left out, for what came after the last note; where nothing was noted a thousand.
create function skip_dossier_codes(seen jsonb) returns void language plpgsql set search_path = public, pg_temp as $$
declare
  s record;
begin
  for s in select sequencename as name, right(sequencename, 4) as year, coalesce(last_value, 0) as given from pg_sequences
            where schemaname = 'public' and sequencename like 'dossier\_code\_%' loop
    perform setval(s.name::regclass, greatest(s.given, coalesce((seen ->> s.year)::bigint, 0)) + case when seen is null then 1000 else 100 end);
  end loop;
end $$;
revoke execute on function skip_dossier_codes(jsonb) from public;
