-- Decisions and ceremonies owe what is done for all of their dossiers at once, and a process follows them while they do (ADR 43).
-- Their rows as the deciders say them from now on; what was decided and planned before owes nothing by itself.
update stream s set summary = s.summary || jsonb_build_object('live', false, 'nextDueAt', null,
    'unit', (select e.data::jsonb -> 'unit' from event e where e.stream = s.id and e.version = 1))
 where kind = 'decision' and summary is not null;
update stream set summary = summary || jsonb_build_object('live', false, 'nextDueAt', null)
 where kind = 'ceremony' and summary is not null;

-- As before; and the units hear of published results and of invitations to a ceremony, each of its own dossiers.
create or replace function tell_of_deed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  day constant date := (business_now() at time zone 'Asia/Ho_Chi_Minh')::date;
  fact constant jsonb := new.data::jsonb;
  doer constant text := new.meta::jsonb ->> 'person';
  kind_ constant text := lower(left(new.type, 1)) || substr(new.type, 2);
  cause_ constant text := new.stream || '/' || kind_ || '/' || new.version;
  named constant boolean := new.type in ('DecisionCancelled', 'ResultLettersSent', 'GuestsInvited');
  before jsonb;
  one record;
begin
  select summary into before from stream where id = new.stream;
  for one in
    select d.summary ->> 'unit' as unit, null::text[] as people,
           jsonb_build_object('dossiers', (array_agg(d.summary ->> 'code' order by d.id))[1:20], 'count', count(*),
                              'number', coalesce(fact ->> 'number', case when new.type = 'ResultLettersSent' then before ->> 'number' end),
                              'on', fact ->> 'on') as facts
      from (select new.stream as id where new.stream like 'dossier/%'
            union select 'dossier/' || (i ->> 'dossier') from jsonb_array_elements(coalesce(fact -> 'items', '[]')) i
            union select 'dossier/' || c from jsonb_array_elements_text(case when named then fact -> 'dossiers' else '[]' end) c) n
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

-- A ceremony is told of by its invitation, which goes out anew when it is moved.
drop trigger deed_is_told on event;
create trigger deed_is_told after insert on event for each row
  when (new.type in ('DossierReceived', 'DossierReturned', 'DossierNotRecommended', 'DossierRefused', 'DecisionIssued',
                     'DecisionCancelled', 'ResultLettersSent', 'GuestsInvited', 'DelegationGranted', 'DelegationProposed',
                     'DelegationConfirmed', 'DelegationRevoked'))
  execute function tell_of_deed();

-- Reminds the units of all who are called at a ceremony that is still to come; once a cause.
create function tell_guests(ceremony text, cause_ text) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  day constant date := (business_now() at time zone 'Asia/Ho_Chi_Minh')::date;
  one record;
begin
  for one in
    select d.summary ->> 'unit' as unit, ceremony || '/' || cause_ || '/' || (d.summary ->> 'unit') as own,
           jsonb_build_object('dossiers', (array_agg(d.summary ->> 'code' order by d.id))[1:20], 'count', count(*), 'on', s.summary ->> 'on') as facts
      from stream s, jsonb_array_elements(s.summary -> 'list') h join stream d on d.id = 'dossier/' || (h ->> 'dossier')
     where s.id = ceremony and (s.summary ->> 'on')::date >= day and not s.summary -> 'done' ? (h ->> 'dossier')
     group by 1, 2, s.summary ->> 'on'
  loop
    insert into notice (cause, stream, kind, facts, made_at, late, unit)
    values (one.own, ceremony, 'ceremonyComing', one.facts, business_now(), true, one.unit) on conflict (cause) do nothing;
    if found then
      perform notify(one.own, unit_people(one.unit, day), one.facts, true);
    end if;
  end loop;
end $$;
revoke execute on function tell_of_deed(), tell_guests(text, text) from public;
grant execute on function tell_guests(text, text) to laurel_worker;
