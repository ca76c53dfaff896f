-- The inbox, and the letters that went out of it. One row a person and cause, whatever runs twice.
create table notification (
  id bigint generated always as identity primary key,
  person text not null,
  cause text not null,
  stream text not null,
  kind text not null,
  facts jsonb not null,
  made_at timestamptz not null,
  late boolean not null default false,
  read_at timestamptz,
  mail_to text,
  mail_attempts int not null default 0,
  mail_next_at timestamptz,
  mailed_at timestamptz,
  mail_error text,
  unique (person, cause)
);
create index notification_inbox on notification (person, id desc);
create index notification_unsent on notification (mail_next_at) where mail_next_at is not null;

grant select, insert, update, delete on notification to laurel_worker;
grant select, update (read_at) on notification to laurel_api;

-- Workers that serve Temporal say so; without one, deadlines do not run.
create table worker_beat (
  worker text primary key,
  at timestamptz not null
);
grant select, insert, update, delete on worker_beat to laurel_worker;
grant select on worker_beat to laurel_api;
