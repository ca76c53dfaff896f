-- Who owes what a role owes on a stream: the officer whom the board gave the dossier; the board, where that person is in office
-- no more; else whoever holds the post.
create function owners(role_ text, unit_ text, stream_ text, day date) returns setof text language sql stable as $$
  with given as (
    select s.summary ->> 'officer' as officer from stream s
     where role_ = 'appraisalOfficer' and s.id = stream_ and s.summary ->> 'officer' is not null
  ), serving as (
    select g.officer from given g
     where exists (select from position p where p.person = g.officer and p.role in ('appraisalOfficer', 'headOfBoard')
                      and p.valid_from <= day and (p.valid_to is null or p.valid_to >= day))
  )
  select officer from serving
  union
  select h.person from holders(case when exists (select from given) then 'headOfBoard' else role_ end, unit_, day) h (person)
   where not exists (select from serving)
$$;

-- Tells a cause once: to these people, or to who owes what these posts owe today; for a post that nobody holds, to its deputies.
create or replace function tell(cause_ text, stream_ text, kind_ text, facts_ jsonb, at timestamptz, roles text[], unit_ text, people text[])
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  day constant date := (business_now() at time zone 'Asia/Ho_Chi_Minh')::date;
  late_ constant boolean := coalesce(business_now() - at > interval '1 day', false);
  role_ text;
  found_ text[];
begin
  insert into notice (cause, stream, kind, facts, made_at, late, unit)
  values (cause_, stream_, kind_, facts_, business_now(), late_, unit_) on conflict (cause) do nothing;
  if not found then
    return;
  end if;
  perform notify(cause_, people, facts_, late_);
  foreach role_ in array coalesce(roles, '{}') loop
    found_ := array(select owners(role_, unit_, stream_, day));
    perform notify(cause_, found_, facts_, late_);
    if found_ = '{}' then
      update notice set vacant = vacant || role_ where cause = cause_;
      perform notify(cause_, array(select deputies(role_, unit_, day)), facts_ || jsonb_build_object('vacant', role_), late_);
    end if;
  end loop;
end $$;

create or replace function tell_successors() returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare
  day constant date := (business_now() at time zone 'Asia/Ho_Chi_Minh')::date;
  filled record;
  n int := 0;
begin
  for filled in
    select c.cause, r as post, array(select owners(r, c.unit, c.stream, day)) as people, c.facts,
           exists (select from stream s where s.id = c.stream
                      and s.summary -> 'owed' @> jsonb_build_array(jsonb_build_object('id', c.facts ->> 'obligation'))) as owed
      from notice c, unnest(c.vacant) r where c.vacant <> '{}' order by c.cause for update of c skip locked
  loop
    continue when filled.owed and filled.people = '{}';
    update notice set vacant = array_remove(vacant, filled.post) where cause = filled.cause;
    if filled.owed then
      perform notify(filled.cause, filled.people, filled.facts, true);
      n := n + 1;
    end if;
  end loop;
  return n;
end $$;

-- Who acts for a unit today; for one that is no more, or where nobody is in office, whoever took it over or stands in.
create function unit_people(unit_ text, day date) returns text[] language plpgsql stable as $$
declare
  posts constant text[] := '{unitClerk,unitHead,districtChair,communeChair}';
  people text[];
begin
  people := array(select distinct p.person from position p join unit u on u.code = p.unit
    where p.unit = unit_ and p.role = any (posts) and p.valid_from <= day and (p.valid_to is null or p.valid_to >= day)
      and (u.valid_to is null or u.valid_to >= day));
  if people = '{}' then
    people := array(select distinct h.person from unnest(posts) r, lateral holders(r, unit_, day) h (person));
  end if;
  if people = '{}' then
    people := array(select deputies('unitClerk', unit_, day));
  end if;
  return people;
end $$;

-- Tells people what another did about theirs, in the transaction of its event: the units of the dossiers, both persons of a
-- delegation. What comes together goes out as one letter. Who did it is not told.
create function tell_of_deed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  day constant date := (business_now() at time zone 'Asia/Ho_Chi_Minh')::date;
  fact constant jsonb := new.data::jsonb;
  doer constant text := new.meta::jsonb ->> 'person';
  kind_ constant text := lower(left(new.type, 1)) || substr(new.type, 2);
  cause_ constant text := new.stream || '/' || kind_ || '/' || new.version;
  before jsonb;
  one record;
begin
  select summary into before from stream where id = new.stream;
  for one in
    select d.summary ->> 'unit' as unit, null::text[] as people,
           jsonb_build_object('dossiers', (array_agg(d.summary ->> 'code' order by d.id))[1:20], 'count', count(*),
                              'number', fact ->> 'number', 'on', fact ->> 'on') as facts
      from (select new.stream as id where new.stream like 'dossier/%'
            union select 'dossier/' || (i ->> 'dossier') from jsonb_array_elements(coalesce(fact -> 'items', fact -> 'list',
                    case when new.type = 'CeremonyMoved' then before -> 'list' end, '[]')) i
            union select 'dossier/' || c from jsonb_array_elements_text(
                    case when new.type = 'DecisionCancelled' then fact -> 'dossiers' else '[]' end) c) n
      join stream d on d.id = n.id
     group by 1
    union all
    select null, array[coalesce(g #>> '{represented,person}', ''), coalesce(g ->> 'delegate', '')],
           jsonb_build_object('from', g ->> 'from', 'to', g ->> 'to')
      from (select case when fact ? 'delegate' then fact else before end as g) granted where new.stream like 'delegation/%'
  loop
    insert into notice (cause, stream, kind, facts, made_at, late, unit)
    values (cause_ || coalesce('/' || one.unit, ''), new.stream, kind_, jsonb_strip_nulls(one.facts), business_now(), true, one.unit)
    on conflict (cause) do nothing;
    perform notify(cause_ || coalesce('/' || one.unit, ''),
                   array(select p from unnest(coalesce(one.people, unit_people(one.unit, day))) p where p <> '' and p is distinct from doer),
                   jsonb_strip_nulls(one.facts), true);
  end loop;
  return null;
end $$;

create trigger deed_is_told after insert on event for each row
  when (new.type in ('DossierReceived', 'DossierReturned', 'DossierNotRecommended', 'DossierRefused', 'DecisionIssued',
                     'DecisionCancelled', 'CeremonyPlanned', 'CeremonyMoved', 'DelegationGranted', 'DelegationProposed',
                     'DelegationConfirmed', 'DelegationRevoked'))
  execute function tell_of_deed();

revoke execute on function owners(text, text, text, date), unit_people(text, date), tell_of_deed() from public;
