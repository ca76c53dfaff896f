-- A bell that was rung stays until Temporal holds a mark that is younger: were Temporal set back meanwhile, it would have forgotten
-- the bell. `rung_at` is null while it still has to be rung; whoever rings again makes it wait again.
alter table bell add column rung_at timestamptz;
drop index bell_due;
create index bell_due on bell (due_at, stream) where rung_at is null;
create index bell_rung on bell (rung_at) where rung_at is not null;

create or replace function keep_greatest_bell() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.version < old.version then
    new.version := old.version;
    new.due_at := old.due_at;
  end if;
  new.tick := greatest(old.tick, new.tick);
  if new.rung_at is not distinct from old.rung_at then
    new.rung_at := null;
  end if;
  return new;
end $$;
grant update (rung_at) on bell to laurel_worker;

-- What Temporal was last marked with, see apps/worker/src/dispatch/reconcile.ts.
create table temporal_mark (
  one boolean primary key default true check (one),
  mark text not null
);
grant select, insert, update on temporal_mark to laurel_worker;
