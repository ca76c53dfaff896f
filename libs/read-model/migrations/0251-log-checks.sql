-- What the nightly proof of the log came to, one row a night: kept, so that nobody can say afterwards that it was never told.
-- Real time: a proof is no business of the log. Whoever watches reads it from /health.
create table log_check (
  began_at timestamptz primary key,
  ended_at timestamptz not null,
  -- [{what, count}]; none where all that is derived agrees with the log.
  findings jsonb not null check (jsonb_typeof(findings) = 'array')
);
grant select, insert on log_check to laurel_worker;
grant select on log_check to laurel_api, laurel_auditor;
grant select on cause_told to laurel_worker;
