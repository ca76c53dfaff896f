-- The same leaf v1, byte for byte, in less than half the time: nine calls of a SQL function were most of the work.

-- Leaf v1 (architecture §3): each column's UTF-8 text behind its length in bytes (4 bytes, big-endian). Laid down for
-- ever: a new form is a new function. Immutable, for encoding and zone are fixed; plpgsql, for it is the fastest here.
create or replace function leaf_hash(e event) returns bytea language plpgsql immutable parallel safe as $$
declare
  id constant bytea := convert_to(e.id::text, 'UTF8');
  stream constant bytea := convert_to(e.stream, 'UTF8');
  version constant bytea := convert_to(e.version::text, 'UTF8');
  type constant bytea := convert_to(e.type, 'UTF8');
  schema_version constant bytea := convert_to(e.schema_version::text, 'UTF8');
  occurred_at constant bytea := convert_to(to_char(e.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'UTF8');
  recorded_at constant bytea := convert_to(to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'UTF8');
  meta constant bytea := convert_to(e.meta, 'UTF8');
  data constant bytea := convert_to(e.data, 'UTF8');
begin
  return sha256('\x00'::bytea || int4send(length(id)) || id || int4send(length(stream)) || stream
    || int4send(length(version)) || version || int4send(length(type)) || type
    || int4send(length(schema_version)) || schema_version || int4send(length(occurred_at)) || occurred_at
    || int4send(length(recorded_at)) || recorded_at || int4send(length(meta)) || meta || int4send(length(data)) || data);
end $$;

drop function leaf_part(text);
