-- Passwords that have to be changed, a second factor, sessions that end by themselves, a log of who came in and was turned away.
alter table account add column must_change_password boolean not null default false;
alter table account add column password_changed_at timestamptz;

create table second_factor (
  account text primary key references account (name),
  -- Sealed under a key of the api, which the database does not have.
  secret text not null,
  confirmed_at timestamptz,
  -- A code is taken once: whoever reads it over a shoulder cannot use it.
  last_step bigint not null default 0
);

alter table login add column id uuid not null unique default gen_random_uuid();
alter table login add column seen_at timestamptz not null default clock_timestamp();
alter table login add column address text not null default '';
alter table login add column agent text not null default '';
create index login_account on login (account);

-- Who came in, who was turned away, whose rights changed: accounts and addresses, no names and no texts.
create table security_event (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  kind text not null,
  account text,
  address text not null,
  detail jsonb not null default '{}'
);

create function tell_rights() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_table_name = 'account' then
    insert into security_event (kind, account, address, detail) values ('account-changed', new.name, 'database',
      jsonb_build_object('made', tg_op = 'INSERT', 'disabled', new.disabled_at is not null));
    return null;
  end if;
  insert into security_event (kind, account, address, detail)
  select 'position-changed', (select min(name) from account where person = p.person), 'database',
         jsonb_build_object('verb', lower(tg_op), 'role', p.role, 'unit', p.unit, 'from', p.valid_from, 'to', p.valid_to)
    from (select (case when tg_op = 'DELETE' then old else new end).*) p;
  return null;
end $$;
revoke execute on function tell_rights() from public;
create trigger account_told after insert or update of disabled_at, person on account for each row execute function tell_rights();
create trigger position_told after insert or update or delete on position for each row execute function tell_rights();

-- The api adds to the log and reads it; nobody but the owner takes away.
grant select, insert on security_event to laurel_api;
grant select on security_event to laurel_auditor;
grant select, insert, update, delete on second_factor to laurel_api;
grant update (seen_at) on login to laurel_api;
grant update (password_hash, must_change_password, password_changed_at) on account to laurel_api;
