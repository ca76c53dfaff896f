-- How long dossiers stayed where: a row a stay, told from the events that move a dossier, the last one without an end.
create table dossier_stay (
  stream text not null,
  entered_at timestamptz not null,
  left_at timestamptz,
  custody text not null,
  primary key (stream, entered_at)
);
create index dossier_stay_ended on dossier_stay (custody, left_at) where left_at is not null;

-- Where a dossier lies after such an event, as its decider says; null: it stays where it was.
create function custody_after(type text, data jsonb) returns text language sql immutable parallel safe
  return case
    when type in ('DossierOpened', 'DossierReturned', 'DossierRecalled') then 'draft'
    when type = 'DossierNominated' then 'reception'
    when type in ('DossierReceived', 'ReturnedByState') then 'appraisal'
    when type in ('DossierRecommended', 'VerdictRecorded') then data ->> 'to'
    when type = 'SubmittedUpward' then 'state'
    when type = 'DossierDecided' then 'result'
    when type = 'ResultPublished' then 'ceremony'
    when type = 'AwardHandedOver' then 'archive'
    when type in ('DossierNotRecommended', 'RefusedByState', 'DossierArchived', 'DossierWithdrawn', 'DossierRefused', 'AwardCancelled') then 'closed'
  end;

create view dossier_stay_told as
  select stream, at as entered_at, lead(at) over (partition by stream order by version) as left_at, custody
    from (select e.stream, e.version, e.recorded_at as at, d.custody,
                 lag(d.custody) over (partition by e.stream order by e.version) as before
            from event e, lateral (select custody_after(e.type, e.data::jsonb) as custody) d
           where e.stream like 'dossier/%' and e.type in ('DossierOpened', 'DossierReturned', 'DossierRecalled', 'DossierNominated',
                 'DossierReceived', 'ReturnedByState', 'DossierRecommended', 'VerdictRecorded', 'SubmittedUpward', 'DossierDecided',
                 'ResultPublished', 'AwardHandedOver', 'DossierNotRecommended', 'RefusedByState', 'DossierArchived',
                 'DossierWithdrawn', 'DossierRefused', 'AwardCancelled')) moved
   where custody is distinct from before;

create function tell_stays(streams text[]) returns void language plpgsql security definer set search_path = public, pg_temp
  set plan_cache_mode = force_generic_plan
as $$
begin
  for i in 1 .. cardinality(streams) loop
    delete from dossier_stay where stream = streams[i];
    insert into dossier_stay (stream, entered_at, left_at, custody)
    select stream, entered_at, left_at, custody from dossier_stay_told where stream = streams[i];
  end loop;
end $$;

create function tell_stay() returns trigger language plpgsql as $$
begin
  perform tell_stays(array[new.id]);
  return null;
end $$;
create trigger stream_tells_stay after update of summary on stream for each row
  when (new.kind = 'dossier' and (old.version = 0 or old.summary ->> 'custody' is distinct from new.summary ->> 'custody'))
  execute function tell_stay();

select tell_stays(array(select id from stream where kind = 'dossier'));

-- Dossiers whose last stay is not where they lie.
create function stays_told_wrong() returns setof text language sql stable as $$
  select l.stream from dossier_line l
   where l.custody is distinct from (select s.custody from dossier_stay s where s.stream = l.stream order by s.entered_at desc limit 1)
   order by 1
$$;

revoke execute on function tell_stays(text[]), tell_stay(), stays_told_wrong() from public;
grant execute on function tell_stays(text[]), stays_told_wrong() to laurel_worker;
grant select on dossier_stay to laurel_api, laurel_worker;
