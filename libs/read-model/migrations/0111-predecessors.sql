-- The units that a unit has taken over by a day, however many times over.
create function unit_predecessors(text, date) returns setof text language sql stable parallel safe as $$
  with recursive mine (code) as (
    select $1
    union
    select u.code
      from mine m
      join unit u on u.successors @> jsonb_build_array(jsonb_build_object('unit', m.code))
     cross join lateral jsonb_array_elements(u.successors) s
     where s ->> 'unit' = m.code and (s ->> 'from')::date <= $2)
  select code from mine where code <> $1 order by code
$$;
