-- The table of units shows the streams of units, changed with them in one transaction. A unit without a stream (of a test, or
-- of before) is left as it is.
create view unit_told as
  select s.id as stream, u.code, u.names -> -1 ->> 'name' as name, u.kind, u."from" as valid_from, u."to" as valid_to, u.gso,
         u.names, u.parents, u.successors, u.marks, u.clusters, u.source
    from stream s, jsonb_to_record(s.summary) u (code text, kind text, "from" date, "to" date, gso text,
         names jsonb, parents jsonb, successors jsonb, marks jsonb, clusters jsonb, source jsonb)
   where s.kind = 'unit' and s.summary is not null;

create function tell_units(streams text[]) returns void language sql security definer set search_path = public as $$
  insert into unit (code, name, kind, valid_from, valid_to, gso, names, parents, successors, marks, clusters, source)
  select code, name, kind, valid_from, valid_to, gso, names, parents, successors, marks, clusters, source
    from unit_told where stream = any (streams)
  on conflict (code) do update set name = excluded.name, kind = excluded.kind, valid_from = excluded.valid_from,
    valid_to = excluded.valid_to, gso = excluded.gso, names = excluded.names, parents = excluded.parents,
    successors = excluded.successors, marks = excluded.marks, clusters = excluded.clusters, source = excluded.source
$$;

create function tell_unit() returns trigger language plpgsql as $$
begin
  perform tell_units(array[new.id]);
  return null;
end $$;
create trigger stream_tells_unit after update of summary on stream for each row when (new.kind = 'unit') execute function tell_unit();

-- Streams whose row in the table says something else, or is missing.
create function units_told_wrong() returns setof text language sql stable as $$
  select t.stream from unit_told t left join unit u using (code)
   where (t.name, t.kind, t.valid_from, t.valid_to, t.gso, t.names, t.parents, t.successors, t.marks, t.clusters, t.source)
     is distinct from (u.name, u.kind, u.valid_from, u.valid_to, u.gso, u.names, u.parents, u.successors, u.marks, u.clusters, u.source)
   order by 1
$$;

revoke execute on function tell_units(text[]) from public;
grant execute on function tell_units(text[]) to laurel_api, laurel_worker;
grant select on unit_told to laurel_api, laurel_worker, laurel_auditor;
