-- Candidates that were recorded by a command are shown from their stream, as units are; the name is only in the vault. Those
-- of the shipped files have no such event and stay as they are.
create view candidate_told as
  select s.id as stream, d.data ->> 'candidate' as id, s.summary ->> 'kind' as kind,
         coalesce(v.value, 'đã xóa theo yêu cầu') as name, s.summary ->> 'unit' as unit
    from stream s
    join event e on e.stream = s.id and e.type = 'CandidateRegistered',
         lateral (select e.data::jsonb as data) d
    left join person_vault v on v.ref = (d.data #>> '{fullName,ref}')::uuid
   where s.kind = 'candidate' and s.summary is not null;

create function tell_candidates(streams text[]) returns void language sql security definer set search_path = public as $$
  insert into candidate (id, kind, name, unit)
  select id, kind, name, unit from candidate_told where stream = any (streams)
  on conflict (id) do update set kind = excluded.kind, name = excluded.name, unit = excluded.unit
$$;

create function tell_candidate() returns trigger language plpgsql as $$
begin
  perform tell_candidates(array[new.id]);
  return null;
end $$;
-- At the end of the transaction: the name comes to the vault after the stream.
create constraint trigger stream_tells_candidate after update of summary on stream deferrable initially deferred
  for each row when (new.kind = 'candidate' and new.summary is not null) execute function tell_candidate();

-- Streams whose row in the table says something else, or is missing. Of whoever may read the vault.
create function candidates_told_wrong() returns setof text language sql stable as $$
  select t.stream from candidate_told t left join candidate c using (id)
   where (t.kind, t.name, t.unit) is distinct from (c.kind, c.name, c.unit) order by 1
$$;

revoke execute on function tell_candidates(text[]) from public;
grant execute on function tell_candidates(text[]) to laurel_api, laurel_worker;
revoke execute on function candidates_told_wrong() from public;
grant execute on function candidates_told_wrong() to laurel_worker;
grant select on candidate_told to laurel_api, laurel_worker;

-- What a name is compared by: its words without diacritics, whichever way they are encoded, in whatever order.
create function name_key(text) returns text language sql immutable parallel safe strict as $$
  select string_agg(word, ' ' order by word collate "C")
    from regexp_split_to_table(public.plain(normalize($1, nfc)), '[^a-z0-9]+') word where word <> ''
$$;
alter table candidate add column name_key text generated always as (name_key(name)) stored;
create index candidate_name_key on candidate (name_key, kind);
