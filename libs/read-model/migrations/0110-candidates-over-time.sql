-- A candidate over the years: its units and names, each from a day, and the entry that it became part of.
alter table candidate
  -- [{unit, from}], oldest first; the first from null: since ever
  add column units jsonb not null default '[]',
  -- {into, from, paper}; from null: both entries are one and the same
  add column merged jsonb;
create index candidate_merged on candidate ((merged ->> 'into')) where merged is not null;

-- Every name that an entry had, the present one too. Null where it was erased from the vault.
create table candidate_name (
  candidate text not null references candidate (id) on delete cascade,
  since date,
  name text,
  name_key text generated always as (name_key(name)) stored,
  unique nulls not distinct (candidate, since)
);
create index candidate_name_by_key on candidate_name (name_key);
grant select on candidate_name to laurel_api, laurel_worker, laurel_auditor;

-- The last word on each day counts.
create view candidate_name_told as
  select distinct on (s.id, since) s.id as stream, substr(s.id, length('candidate/') + 1) as candidate, since, v.value as name
    from stream s
    join event e on e.stream = s.id and e.type in ('CandidateRegistered', 'CandidateRenamed'),
         lateral (select (j ->> 'from')::date as since, (j #>> '{fullName,ref}')::uuid as ref from (select e.data::jsonb as j) x) d
    left join person_vault v using (ref)
   where s.kind = 'candidate' and s.summary is not null
   order by s.id, since, e.version desc;

create or replace view candidate_told as
  select s.id as stream, d.data ->> 'candidate' as id, s.summary ->> 'kind' as kind,
         coalesce((select n.name from candidate_name_told n where n.stream = s.id order by n.since desc nulls last limit 1),
                  'đã xóa theo yêu cầu') as name,
         s.summary ->> 'unit' as unit, coalesce((d.data ->> 'invented')::boolean, false) as invented,
         s.summary -> 'units' as units, nullif(s.summary -> 'merged', 'null') as merged
    from stream s
    join event e on e.stream = s.id and e.type = 'CandidateRegistered',
         lateral (select e.data::jsonb as data) d
   where s.kind = 'candidate' and s.summary is not null;

create or replace function tell_candidates(streams text[]) returns void language sql security definer set search_path = public as $$
  insert into candidate (id, kind, name, unit, invented, units, merged)
  select id, kind, name, unit, invented, units, merged from candidate_told where stream = any (streams)
  on conflict (id) do update set kind = excluded.kind, name = excluded.name, unit = excluded.unit,
    invented = excluded.invented, units = excluded.units, merged = excluded.merged;
  delete from candidate_name n using unnest(streams) s (id) where n.candidate = substr(s.id, length('candidate/') + 1);
  insert into candidate_name (candidate, since, name) select candidate, since, name from candidate_name_told where stream = any (streams);
$$;

create or replace function candidates_told_wrong() returns setof text language sql stable as $$
  select t.stream from candidate_told t left join candidate c using (id)
   where (t.kind, t.name, t.unit, t.invented, t.units, t.merged) is distinct from (c.kind, c.name, c.unit, c.invented, c.units, c.merged)
  union
  select 'candidate/' || candidate from (
    (select candidate, since, name from candidate_name_told except select candidate, since, name from candidate_name)
    union all
    (select candidate, since, name from candidate_name except select candidate, since, name from candidate_name_told)) wrong
   order by 1
$$;
grant select on candidate_name_told to laurel_api, laurel_worker;

-- The entry under which an entry is kept: that which it is one with, or itself.
create function candidate_self(text) returns text language sql stable parallel safe as $$
  with recursive way (id, n) as (
    select $1, 0
    union all
    select c.merged ->> 'into', n + 1 from way join candidate c using (id) where c.merged is not null and c.merged ->> 'from' is null)
  select id from way order by n desc limit 1
$$;

-- All entries that are one with this one, itself among them.
create function candidate_selves(text) returns setof text language sql stable parallel safe as $$
  with recursive self (id) as (
    select $1
    union
    select x.id from self s cross join lateral (
      select c.merged ->> 'into' as id from candidate c where c.id = s.id and c.merged is not null and c.merged ->> 'from' is null
      union all
      select c.id from candidate c where c.merged ->> 'into' = s.id and c.merged is not null and c.merged ->> 'from' is null) x)
  select id from self
$$;

-- Streams of before say it in the new words; the trigger tells the tables.
update stream set summary = summary || jsonb_build_object(
  'units', jsonb_build_array(jsonb_build_object('unit', summary ->> 'unit', 'from', null)), 'merged', null)
 where kind = 'candidate' and summary ? 'kind';
