-- What lists of dossiers are filtered, sorted and counted by: a narrow row a dossier. Reading the same out of the summaries of
-- 100,000 dossiers took half a second; the names stand here too, so that a list sorted by them is read from an index.
create table dossier_line (
  stream text primary key,
  code text not null,
  custody text not null,
  award text not null,
  type text not null,
  unit text not null,
  year int not null,
  candidate text not null,
  submission text,
  session text,
  decision text,
  officer text,
  held boolean not null,
  -- 'disclosure:open'
  tracks text[] not null,
  -- Of what is owed first, without the duty to verify, which most readers are not shown (ADR 23); infinity: nothing runs.
  due timestamptz not null,
  changed timestamptz not null,
  name text collate "vi-x-icu" not null,
  given text collate "vi-x-icu" not null,
  unit_name text collate "vi-x-icu" not null
);

create function given_name(text) returns text language sql immutable parallel safe strict
  return coalesce(substring($1 from '[^ ]+$'), $1);

create view dossier_told as
  select s.id as stream, d.code, d.custody, d.award, d.type, d.unit, d.year, d.candidate, d.submission, d.session, d.decision,
         d.officer, d.hold is not null as held,
         array(select key || ':' || value from jsonb_each_text(d.tracks) order by key) as tracks,
         coalesce((select min(o ->> 'dueAt') from jsonb_array_elements(d.owed) o where o ->> 'id' not like 'verifyHold@%')::timestamptz,
           'infinity') as due,
         s.last_recorded_at as changed, c.name collate "vi-x-icu" as name, given_name(c.name) collate "vi-x-icu" as given,
         u.name collate "vi-x-icu" as unit_name
    from stream s
   cross join lateral jsonb_to_record(s.summary) d (code text, custody text, award text, type text, unit text, year int,
         candidate text, submission text, session text, decision text, officer text, hold text, tracks jsonb, owed jsonb)
    join candidate c on c.id = d.candidate
    join unit u on u.code = d.unit
   where s.kind = 'dossier' and s.summary is not null;

-- In PL/pgSQL, whose plans are kept: a function in SQL is planned at each call, which cost more than the writing.
create function tell_dossiers(streams text[]) returns void language plpgsql security definer set search_path = public, pg_temp
  set plan_cache_mode = force_generic_plan
as $$
begin
  insert into dossier_line select * from dossier_told where stream = any (streams)
  on conflict (stream) do update set custody = excluded.custody, award = excluded.award, type = excluded.type, unit = excluded.unit,
    year = excluded.year, candidate = excluded.candidate, submission = excluded.submission, session = excluded.session,
    decision = excluded.decision, officer = excluded.officer, held = excluded.held, tracks = excluded.tracks, due = excluded.due,
    changed = excluded.changed, name = excluded.name, given = excluded.given, unit_name = excluded.unit_name;
end $$;

create function tell_dossier() returns trigger language plpgsql as $$
begin
  perform tell_dossiers(array[new.id]);
  return null;
end $$;
create trigger stream_tells_dossier after update of summary on stream for each row
  when (new.kind = 'dossier' and new.summary is not null) execute function tell_dossier();

-- A person, collective or unit that is called otherwise, or was erased, is so called in the lists as well.
create function rename_in_lines() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_table_name = 'candidate' then
    update dossier_line set name = new.name, given = given_name(new.name) where candidate = new.id;
  else
    update dossier_line set unit_name = new.name where unit = new.code;
  end if;
  return null;
end $$;
create trigger candidate_renames_lines after update of name on candidate for each row
  when (old.name is distinct from new.name) execute function rename_in_lines();
create trigger unit_renames_lines after update of name on unit for each row
  when (old.name is distinct from new.name) execute function rename_in_lines();

-- Streams whose row says something else, or is missing, or is of nothing.
create function dossiers_told_wrong() returns setof text language sql stable as $$
  select stream from (select * from dossier_told except select * from dossier_line) t
  union
  select stream from (select * from dossier_line except select * from dossier_told) l
   order by 1
$$;

select tell_dossiers(array(select id from stream where kind = 'dossier'));

create index dossier_line_custody on dossier_line (custody, stream);
create index dossier_line_award on dossier_line (award, stream);
create index dossier_line_unit on dossier_line (unit, stream);
create index dossier_line_year on dossier_line (year, stream);
create index dossier_line_candidate on dossier_line (candidate);
create index dossier_line_officer on dossier_line (officer, stream) where officer is not null;
create index dossier_line_submission on dossier_line (submission) where submission is not null;
create index dossier_line_session on dossier_line (session) where session is not null;
create index dossier_line_decision on dossier_line (decision) where decision is not null;
create index dossier_line_held on dossier_line (stream) where held;
create index dossier_line_due on dossier_line (due, stream);
create index dossier_line_changed on dossier_line (changed, stream);
create index dossier_line_given on dossier_line (given, name, stream);
create index dossier_line_unit_name on dossier_line (unit_name, stream);

revoke execute on function tell_dossiers(text[]), tell_dossier(), rename_in_lines(), dossiers_told_wrong() from public;
grant execute on function tell_dossiers(text[]), dossiers_told_wrong() to laurel_worker;
grant select on dossier_line to laurel_api, laurel_worker;
grant select on dossier_told to laurel_worker;

-- The units that a day counts to a unit: itself, what it took over, and the parts of all of them, as deep as it goes.
create function unit_family(text, date) returns setof text language sql stable parallel safe as $$
  with recursive family (code) as (
    select $1
    union
    select u.code from family f join unit u on
      exists (select from jsonb_array_elements(u.successors) s where s ->> 'unit' = f.code and (s ->> 'from')::date <= $2)
      or f.code = (select p ->> 'parent' from jsonb_array_elements(u.parents) p where (p ->> 'from')::date <= $2
                    order by p ->> 'from' desc limit 1))
  select code from family
$$;
