-- The sessions of a council in which a person sits, as they were planned.
create function sessions_of(person text) returns setof text language sql stable parallel safe as $$
  select s.id from stream s join event e on e.stream = s.id and e.version = 1
   where s.kind = 'session' and e.data::jsonb -> 'members' ? person
$$;
