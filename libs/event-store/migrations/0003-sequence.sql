-- One column of a leaf: its UTF-8 text behind its length in bytes (4 bytes, big-endian).
create function leaf_part(text) returns bytea language sql immutable parallel safe strict
  return int4send(octet_length(convert_to($1, 'UTF8'))) || convert_to($1, 'UTF8');

-- Leaf v1 (architecture §3). Laid down for ever: a new form is a new function.
create function leaf_hash(e event) returns bytea language sql immutable parallel safe
  return sha256('\x00'::bytea || leaf_part(e.id::text) || leaf_part(e.stream) || leaf_part(e.version::text) || leaf_part(e.type)
    || leaf_part(e.schema_version::text) || leaf_part(iso(e.occurred_at)) || leaf_part(iso(e.recorded_at))
    || leaf_part(e.meta) || leaf_part(e.data));

-- Gives the oldest waiting events their places. One leader at a time; a killed one leaves nothing half done.
-- pos is taken under the stream's lock, so within a stream, and from cause to consequence, seq keeps the order;
-- a transaction that commits late with a small pos only gets a later seq.
create function sequence_events(most int) returns int language plpgsql as $$
declare
  base bigint;
  done int;
begin
  if not pg_try_advisory_xact_lock(5318008, 1) then
    return 0;
  end if;
  select coalesce(max(seq), 0) into base from entry;
  with taken as (
    delete from unsequenced where pos in (select pos from unsequenced order by pos limit most) returning pos, event
  ), numbered as (
    select row_number() over (order by pos) as n, event from taken
  )
  insert into entry (seq, event, leaf_hash)
  select base + n, e.id, leaf_hash(e) from numbered join event e on e.id = numbered.event;
  get diagnostics done = row_count;
  return done;
end $$;
