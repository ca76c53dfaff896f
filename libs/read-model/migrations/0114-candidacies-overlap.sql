-- A candidacy is held for every day of its period, not for the period as it was typed: shifted by a day it was another key.
-- The keys stay what the log says of each dossier, so logs that already hold overlapping candidacies stay sound; only taking
-- one compares periods, and of all entries that are one with the candidate.
create index claim_candidate on claim (scope, split_part(key, '/', 1)) where scope like 'candidacy/%';

-- A deed that is rewarded at once is a candidacy of its own beside the award for the year in which it was done.
update claim c set scope = c.scope || '/unplanned'
  from stream s
 where s.id = c.holder and s.kind = 'dossier' and s.summary ->> 'type' = 'unplanned' and c.scope ~ '^candidacy/[^/]+$';

-- Who holds a candidacy for one of these days; `key` is `<candidate>/<first day>..<last day>`.
create function candidacy_holder(scope_ text, key_ text, stream_ text) returns text language plpgsql as $$
declare
  candidate_ constant text := split_part(key_, '/', 1);
  period constant text := split_part(key_, '/', 2);
  holder_ text;
begin
  -- Two that overlap have different keys, which their rows alone would both let in.
  perform pg_advisory_xact_lock(hashtextextended('candidacy/' || candidate_self(candidate_), 0));
  select c.holder into holder_ from claim c
   where c.scope = scope_ and c.scope like 'candidacy/%' and c.holder <> stream_
     and split_part(c.key, '/', 1) in (select candidate_selves(candidate_))
     and split_part(split_part(c.key, '/', 2), '..', 1) <= split_part(period, '..', 2)
     and split_part(split_part(c.key, '/', 2), '..', 2) >= split_part(period, '..', 1)
   order by c.holder limit 1;
  return holder_;
end $$;
revoke execute on function candidacy_holder(text, text, text) from public;

-- What the streams of a command let go and take, in the order of the claims. LR409 names the holder.
create or replace function change_claims(parts jsonb[]) returns void language plpgsql as $$
declare
  wish record;
  holder_ text;
begin
  for wish in
    select p ->> 'id' as stream, c.c ->> 'scope' as scope, c.c ->> 'key' as key, c.taken
      from unnest(parts) p,
           lateral (select c, false as taken from jsonb_array_elements(p -> 'release') c
                    union all select c, true from jsonb_array_elements(p -> 'take') c) c
     order by 2, 3, 4
  loop
    if not wish.taken then
      delete from claim where scope = wish.scope and key = wish.key and holder = wish.stream;
      continue;
    end if;
    loop
      holder_ := null;
      if wish.scope like 'candidacy/%' then
        holder_ := candidacy_holder(wish.scope, wish.key, wish.stream);
      end if;
      if holder_ is null then
        insert into claim (scope, key, holder) values (wish.scope, wish.key, wish.stream) on conflict (scope, key) do nothing;
        exit when found;
        select holder into holder_ from claim where scope = wish.scope and key = wish.key;
        exit when holder_ = wish.stream;
      end if;
      if holder_ is not null then
        raise exception 'already taken' using errcode = 'LR409',
          detail = jsonb_build_object('scope', wish.scope, 'key', wish.key, 'holder', holder_)::text;
      end if; -- it was released this very moment
    end loop;
  end loop;
end $$;
