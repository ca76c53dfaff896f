-- What an account keeps for itself: how its lists look, and forms that are not sent yet. Both go with the account.
create table account_setting (
  account text primary key references account (name) on delete cascade,
  settings jsonb not null,
  constraint account_setting_bounded check (octet_length(settings::text) <= 65536)
);

create table account_draft (
  account text not null references account (name) on delete cascade,
  form text not null,
  -- Sealed under a key of the api, which the database does not have: a form holds what is known of people (ADR 42).
  sealed text not null,
  saved_at timestamptz not null default clock_timestamp(),
  primary key (account, form),
  constraint account_draft_bounded check (octet_length(sealed) <= 131072)
);

create function forget_account() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from account_setting where account = new.name;
  delete from account_draft where account = new.name;
  return null;
end $$;
revoke execute on function forget_account() from public;
create trigger account_forgotten after update of disabled_at on account for each row
  when (new.disabled_at is not null) execute function forget_account();

grant select, insert, update, delete on account_setting, account_draft to laurel_api;

-- Whoever holds several positions goes on in another one.
grant update (position) on login to laurel_api;
