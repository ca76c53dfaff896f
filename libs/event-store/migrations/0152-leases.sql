-- Who leads a loop of the workers, until when, and for the how-manieth time it changed hands. A lock of the session stayed with a
-- leader that stood still, or whose line was dead without a word, for as long as PostgreSQL thought that it lived.
-- Real time: a lease is no business of the log.
create table lease (
  name text primary key,
  holder uuid not null,
  fence bigint not null default 1,
  until timestamptz not null
);
grant select, insert, update, delete on lease to laurel_worker;

-- api and worker look whether the schema is the one that they know, and say so in a sentence where it is not.
grant select on migration to laurel_api, laurel_worker, laurel_auditor;
