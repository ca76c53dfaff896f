-- The units that a unit has taken over by a day, however many times over. A district that was closed without a successor goes on
-- with the communes that its own became (NĐ 129/2025 Điều 59).
create or replace function unit_predecessors(text, date) returns setof text language sql stable parallel safe as $$
  with recursive mine (code) as (
    select $1
    union
    select n.code from mine m, lateral (
      select u.code
        from unit u cross join lateral jsonb_array_elements(u.successors) s
       where u.successors @> jsonb_build_array(jsonb_build_object('unit', m.code))
         and s ->> 'unit' = m.code and (s ->> 'from')::date <= $2
      union all
      select d.code
        from unit c join unit d on d.kind = 'district' and d.valid_to < $2 and d.successors = '[]'
       where c.code = m.code and c.kind = 'commune'
         and exists (select from unit own where own.code = $1 and (own.valid_to is null or own.valid_to > d.valid_to))
         and d.code = (select e ->> 'parent' from jsonb_array_elements(c.parents) e
                        where (e ->> 'from')::date <= d.valid_to order by e ->> 'from' desc limit 1)) n)
  select code from mine where code <> $1 order by code
$$;

-- Who holds a post on a day: everybody in the role, of the unit where one is named, or of one that took it over; the chair of a
-- district that is no more is followed by those of its communes.
create or replace function holders(role_ text, unit_ text, day date) returns setof text language sql stable as $$
  select distinct person from position
   where (role = role_ or role_ = 'districtChair' and role = 'communeChair')
     and (unit_ is null or unit = unit_ or unit_ in (select unit_predecessors(unit, day)))
     and valid_from <= day and (valid_to is null or valid_to >= day)
$$;
