-- Whoever is looked for by a name of before is found as well: by the one index that there is, for a second one would have to
-- be joined before the first row could be shown.
alter table candidate
  -- Names of before, a line each.
  add column former text not null default '',
  drop column search;
alter table candidate add column search text generated always as (plain(name || chr(10) || former)) stored;
create index candidate_search on candidate using gin (search gin_trgm_ops);

create or replace view candidate_told as
  select s.id as stream, d.data ->> 'candidate' as id, s.summary ->> 'kind' as kind,
         coalesce(n.names[1], 'đã xóa theo yêu cầu') as name,
         s.summary ->> 'unit' as unit, coalesce((d.data ->> 'invented')::boolean, false) as invented,
         s.summary -> 'units' as units, nullif(s.summary -> 'merged', 'null') as merged,
         coalesce(array_to_string(n.names[2:], chr(10)), '') as former
    from stream s
    join event e on e.stream = s.id and e.type = 'CandidateRegistered',
         lateral (select e.data::jsonb as data) d,
         lateral (select array_agg(t.name order by t.since desc nulls last) as names from candidate_name_told t where t.stream = s.id) n
   where s.kind = 'candidate' and s.summary is not null;

create or replace function tell_candidates(streams text[]) returns void language sql security definer set search_path = public as $$
  insert into candidate (id, kind, name, unit, invented, units, merged, former)
  select id, kind, name, unit, invented, units, merged, former from candidate_told where stream = any (streams)
  on conflict (id) do update set kind = excluded.kind, name = excluded.name, unit = excluded.unit,
    invented = excluded.invented, units = excluded.units, merged = excluded.merged, former = excluded.former;
  delete from candidate_name n using unnest(streams) s (id) where n.candidate = substr(s.id, length('candidate/') + 1);
  insert into candidate_name (candidate, since, name) select candidate, since, name from candidate_name_told where stream = any (streams);
$$;

create or replace function candidates_told_wrong() returns setof text language sql stable as $$
  select t.stream from candidate_told t left join candidate c using (id)
   where (t.kind, t.name, t.unit, t.invented, t.units, t.merged, t.former)
     is distinct from (c.kind, c.name, c.unit, c.invented, c.units, c.merged, c.former)
  union
  select 'candidate/' || candidate from (
    (select candidate, since, name from candidate_name_told except select candidate, since, name from candidate_name)
    union all
    (select candidate, since, name from candidate_name except select candidate, since, name from candidate_name_told)) wrong
   order by 1
$$;

select tell_candidates(array(select 'candidate/' || candidate from candidate_name group by candidate having count(*) > 1));
