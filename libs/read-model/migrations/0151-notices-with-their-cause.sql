-- A cause that was told: one row, written in the transaction of its event. `notification` says to whom. A post that nobody held
-- is kept in `vacant` until a successor is entered.
create table notice (
  cause text primary key,
  stream text not null,
  kind text not null,
  facts jsonb not null,
  made_at timestamptz not null,
  late boolean not null,
  unit text,
  vacant text[] not null default '{}'
);
create index notice_vacant on notice (cause) where vacant <> '{}';
grant select on notice to laurel_worker;

-- The incarnation of the log in which it was written: after a restore a letter must not carry the Message-ID of a lost hour.
alter table notification add column epoch int not null default 1;

-- Who holds a post on a day: everybody in the role, of the unit where one is named, or of one that took it over.
create function holders(role_ text, unit_ text, day date) returns setof text language sql stable as $$
  select distinct person from position
   where role = role_ and (unit_ is null or unit = unit_ or unit_ in (select unit_predecessors(unit, day)))
     and valid_from <= day and (valid_to is null or valid_to >= day)
$$;

-- Who stands in for a post without a holder: those to whom its acts were delegated; for a unit's post, who else acts for the
-- unit; else the administrators, who enter positions.
create function deputies(role_ text, unit_ text, day date) returns setof text language sql stable as $$
  with delegates as (
    select distinct summary ->> 'delegate' as person from stream
     where kind = 'delegation' and summary ->> 'status' = 'granted' and summary #>> '{represented,role}' = role_
       and (unit_ is null or summary #>> '{represented,unit}' = unit_)
       and day between (summary ->> 'from')::date and (summary ->> 'to')::date
  ), colleagues as (
    select distinct h.person from unnest(array['unitHead', 'unitClerk', 'districtChair', 'communeChair']) r,
           lateral holders(r, unit_, day) h (person) where unit_ is not null and r <> role_
  ), nearest as (
    select person from delegates union select person from colleagues where not exists (select from delegates)
  )
  select person from nearest
  union
  select person from holders('administrator', null, day) h (person) where not exists (select from nearest)
$$;

-- One row a person and cause, whatever runs twice. What an outage delayed waits for the rest of its digest.
create function notify(cause_ text, people text[], facts_ jsonb, late_ boolean) returns void language sql as $$
  insert into notification (person, cause, stream, kind, facts, made_at, late, epoch, mail_to, mail_next_at)
  select p.person, n.cause, n.stream, n.kind, facts_, business_now(), late_, coalesce((select epoch from log_clock), 1), max(a.email),
         case when max(a.email) is not null then clock_timestamp() + case when late_ then interval '5 seconds' else interval '0' end end
    from notice n, unnest(people) p (person) left join account a on a.person = p.person
   where n.cause = cause_ group by n.cause, p.person on conflict (person, cause) do nothing
$$;

-- Tells a cause once: to these people, or to whoever holds these posts today; for a post that nobody holds, to its deputies.
create function tell(cause_ text, stream_ text, kind_ text, facts_ jsonb, at timestamptz, roles text[], unit_ text, people text[])
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
    found_ := array(select holders(role_, unit_, day));
    perform notify(cause_, found_, facts_, late_);
    if found_ = '{}' then
      update notice set vacant = vacant || role_ where cause = cause_;
      perform notify(cause_, array(select deputies(role_, unit_, day)), facts_ || jsonb_build_object('vacant', role_), late_);
    end if;
  end loop;
end $$;

-- Tells the successors of posts that were vacant what is still owed of what was told; returns how many posts are filled now.
create function tell_successors() returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare
  day constant date := (business_now() at time zone 'Asia/Ho_Chi_Minh')::date;
  filled record;
  n int := 0;
begin
  for filled in
    select c.cause, r as post, array(select holders(r, c.unit, day)) as people, c.facts,
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

-- Every cause in the log of which somebody was to be told, with what tell() needs.
create view cause_told as
  with fact as (
    select stream, version, type, data::jsonb as data from event
     where type in ('ObligationArmed', 'ObligationExtended', 'ObligationResumed', 'ObligationMoved', 'ReminderSent',
                    'ObligationEscalated', 'ObligationFailed', 'InvitationsSent')
  ), named as (
    select *, case when type = 'InvitationsSent' then 'invitations' else coalesce(data ->> 'id', data #>> '{obligation,id}') end as duty,
           coalesce(data ->> 'dueAt', data #>> '{obligation,dueAt}') as due from fact
  ), spans as (
    select *, count(due) over (partition by stream, duty order by version) as span from named
  ), dated as (
    -- The date that a duty had when this was told of it.
    select *, first_value(due) over (partition by stream, duty, span order by version) as due_then from spans
  ), told as (
    select d.stream, d.type, d.data, case when d.type = 'InvitationsSent' then i.data else a.data end -> 'obligation' as obligation, d.due_then
      from dated d left join named a on a.type = 'ObligationArmed' and a.stream = d.stream and a.duty = d.duty,
           lateral (select max(data::text)::jsonb as data from named n where n.type = 'ObligationArmed' and n.stream = d.stream
                       and n.data #>> '{obligation,kind}' = 'invite' and n.version < d.version and d.type = 'InvitationsSent') i
     where d.type in ('ReminderSent', 'ObligationEscalated', 'ObligationFailed', 'InvitationsSent')
  )
  select t.stream || case t.type when 'ReminderSent' then '/remind/' || (obligation ->> 'id') || '/' || (t.data ->> 'at')
                                 when 'ObligationEscalated' then '/escalate/' || (obligation ->> 'id') || '/' || due_then
                                 when 'ObligationFailed' then '/failed/' || (obligation ->> 'id')
                                 else '/do/' || (obligation ->> 'id') end as cause,
         t.stream,
         case t.type when 'ReminderSent' then 'reminder' when 'ObligationEscalated' then 'overdue'
                     when 'ObligationFailed' then 'couldNotHandOver' else 'invitation' end as kind,
         jsonb_build_object('obligation', obligation ->> 'id', 'duty', obligation ->> 'kind',
                            'dueAt', coalesce(due_then, obligation ->> 'dueAt')) as facts,
         case t.type when 'ReminderSent' then t.data ->> 'at' else due_then end::timestamptz as at,
         case when t.type = 'InvitationsSent' then null
              when t.type = 'ReminderSent' then array[obligation ->> 'owedBy']
              when obligation ->> 'owedBy' = 'headOfBoard' then array['headOfBoard', 'chairman'] else array['headOfBoard'] end as roles,
         case when t.type = 'ReminderSent' and obligation ->> 'owedBy' in ('unitClerk', 'unitHead', 'districtChair', 'communeChair')
              then coalesce(obligation ->> 'unit', s.summary ->> 'unit') end as unit,
         case when t.type = 'InvitationsSent' then array(select jsonb_array_elements_text(t.data -> 'to')) end as people
    from told t join stream s on s.id = t.stream;

-- Tells what the log says was told and nobody heard (of logs that were written by releases before this one); returns how many.
create function tell_untold() returns int language sql as $$
  with untold as materialized (
    select c.* from cause_told c where not exists (select from notice n where n.cause = c.cause)
  )
  select count(*)::int from untold u, lateral (select tell(u.cause, u.stream, u.kind, u.facts, u.at, u.roles, u.unit, u.people)) t
$$;

-- What was told until now. A reminder or an escalation that the log does not hold was told by a deed that was cut short.
insert into notice (cause, stream, kind, facts, made_at, late)
select distinct on (cause) cause, stream, kind, facts, made_at, late from notification
 where kind not in ('reminder', 'overdue') or cause in (select cause from cause_told)
 order by cause, id;

revoke execute on function holders(text, text, date), deputies(text, text, date), notify(text, text[], jsonb, boolean),
  tell(text, text, text, jsonb, timestamptz, text[], text, text[]), tell_successors(), tell_untold() from public;
grant execute on function tell(text, text, text, jsonb, timestamptz, text[], text, text[]), tell_successors() to laurel_worker;
revoke insert, delete on notification from laurel_worker;
