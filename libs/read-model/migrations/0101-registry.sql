-- Units, people, collectives and councils as the lists show them. Names are shown, sorted and searched here;
-- the log knows ids only.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

create function plain(text) returns text language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent'::regdictionary, replace(replace($1, 'đ', 'd'), 'Đ', 'D')));

create table unit (
  code text primary key,
  name text not null,
  kind text not null check (kind in ('agency', 'district', 'commune', 'enterprise', 'central')),
  parent text,
  valid_from date not null,
  valid_to date,
  marks jsonb not null default '{}',
  search text generated always as (plain(name)) stored
);

create table candidate (
  id text primary key,
  kind text not null check (kind in ('person', 'collective', 'household')),
  name text not null,
  unit text references unit (code),
  invented boolean not null default false,
  search text generated always as (plain(name)) stored
);
create index candidate_search on candidate using gin (search gin_trgm_ops);

create table council (
  id text primary key,
  kind text not null check (kind in ('award', 'initiative')),
  name text not null,
  unit text references unit (code),
  members text[] not null
);
grant select on unit, candidate, council to laurel_api, laurel_worker, laurel_auditor;
