-- A unit over the years: its names, what it is part of, what it was merged into, its marks and its clusters, each with
-- its days. `name` stays the latest one. `parent` was never filled and gives way to `parents`.
alter table unit drop constraint unit_kind_check;
alter table unit
  add constraint unit_kind_check check (kind in ('agency', 'district', 'commune', 'enterprise', 'central', 'cluster')),
  drop column parent,
  add column gso text,
  -- [{name, from}] and [{parent, from}], oldest first; [{unit, from, paper}]
  add column names jsonb not null default '[]',
  add column parents jsonb not null default '[]',
  add column successors jsonb not null default '[]',
  -- [{cluster, from, to}]
  add column clusters jsonb not null default '[]',
  -- {confidence, ref, assumed}: which of it public sources give, and which is illustrative
  add column source jsonb not null default '{}';

-- [{mark, value, from, to}]; until now an object without days.
alter table unit alter column marks set default '[]';
update unit set
  names = jsonb_build_array(jsonb_build_object('name', name, 'from', valid_from)),
  gso = marks ->> 'gso',
  marks = case when marks ? 'area' then jsonb_build_array(
    jsonb_build_object('mark', 'area', 'value', marks ->> 'area', 'from', '2026-01-01', 'to', '2030-12-31')) else '[]' end
    || case when marks @> '{"border": true}' then jsonb_build_array(
    jsonb_build_object('mark', 'border', 'value', null, 'from', valid_from, 'to', null)) else '[]' end;

create index unit_successors on unit using gin (successors jsonb_path_ops);
