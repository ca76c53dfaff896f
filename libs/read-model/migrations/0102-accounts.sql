-- Who may sign in, and in which position. Passwords as argon2id; session tokens only as hashes.
create table account (
  name text primary key,
  person text not null references candidate (id),
  password_hash text not null,
  email text,
  disabled_at timestamptz
);

create table position (
  id bigint generated always as identity primary key,
  person text not null references candidate (id),
  role text not null,
  unit text not null references unit (code),
  valid_from date not null,
  valid_to date,
  unique (person, role, unit, valid_from)
);
create index position_role on position (role, unit);

create table login (
  token_hash bytea primary key,
  account text not null references account (name),
  position bigint not null references position (id),
  csrf text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default clock_timestamp()
);

create table login_failure (
  account text not null,
  address text not null,
  at timestamptz not null default clock_timestamp()
);
create index login_failure_recent on login_failure (account, at);
create index login_failure_address on login_failure (address, at);

grant select on account, position to laurel_api, laurel_worker;
grant select, insert, delete on login, login_failure to laurel_api;
grant select on position to laurel_auditor;
