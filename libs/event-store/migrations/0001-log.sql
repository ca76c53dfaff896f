-- The log. event and entry are append-only; stream, unsequenced, command and claim can be derived from them.
create table log_clock (
  one boolean primary key default true check (one),
  mode text not null check (mode in ('production', 'demonstration')),
  offset_us bigint not null default 0,
  tick int not null default 0,
  epoch int not null default 1
);

create table event (
  id uuid not null unique,
  stream text not null,
  version int not null check (version > 0),
  type text not null,
  schema_version int not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  meta text not null,
  data text not null,
  primary key (stream, version)
);

create table entry (
  seq bigint primary key,
  event uuid not null unique references event (id),
  leaf_hash bytea not null
);

create table stream (
  id text primary key,
  kind text not null,
  version int not null default 0,
  last_recorded_at timestamptz,
  summary jsonb
);

create sequence unsequenced_pos;
create table unsequenced (
  pos bigint primary key default nextval('unsequenced_pos'),
  event uuid not null
);

create table command (
  account text not null,
  command_id text not null,
  fingerprint bytea not null,
  answer jsonb not null,
  primary key (account, command_id)
);

create table claim (
  scope text not null,
  key text not null,
  holder text not null,
  primary key (scope, key)
);

create table person_vault (
  ref uuid primary key,
  salt bytea,
  value text,
  erased_at timestamptz
);

-- Streams whose duties or clock have changed since their workflow was last told; the dispatcher empties it.
create table bell (
  stream text primary key,
  version int not null,
  tick int not null,
  due_at timestamptz
);
create index bell_due on bell (due_at, stream);

-- Nobody changes history, not even the owner of the tables.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'LR403';
end $$;
create trigger event_append_only before update or delete or truncate on event for each statement execute function refuse_change();
create trigger entry_append_only before update or delete or truncate on entry for each statement execute function refuse_change();

-- A demonstration's clock moves forward only; production's does not move at all.
create function guard_clock() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'the clock of a log stays' using errcode = 'LR403';
  end if;
  if new.mode <> old.mode or new.epoch < old.epoch or new.tick < old.tick or new.offset_us < old.offset_us then
    raise exception 'the clock only moves forward' using errcode = 'LR403';
  end if;
  if old.mode = 'production' and new.offset_us <> 0 then
    raise exception 'the clock of production does not move' using errcode = 'LR403';
  end if;
  return new;
end $$;
create trigger log_clock_guard before update or delete on log_clock for each row execute function guard_clock();
