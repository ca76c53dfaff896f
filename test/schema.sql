-- The migrated schema, written by `npm run schema -- --write`; never edited by hand.

table account
  column name text not null
  column person text not null
  column password_hash text not null
  column email text
  column disabled_at timestamp with time zone
  column must_change_password boolean not null default false
  column password_changed_at timestamp with time zone
  constraint account_person_fkey FOREIGN KEY (person) REFERENCES candidate(id)
  constraint account_pkey PRIMARY KEY (name)
  CREATE TRIGGER account_forgotten AFTER UPDATE OF disabled_at ON public.account FOR EACH ROW WHEN ((new.disabled_at IS NOT NULL)) EXECUTE FUNCTION forget_account()
  CREATE TRIGGER account_told AFTER INSERT OR UPDATE OF disabled_at, person ON public.account FOR EACH ROW EXECUTE FUNCTION tell_rights()
  grant SELECT to laurel_api
  grant UPDATE (must_change_password) to laurel_api
  grant UPDATE (password_changed_at) to laurel_api
  grant UPDATE (password_hash) to laurel_api
  grant SELECT to laurel_worker

table account_draft
  column account text not null
  column form text not null
  column sealed text not null
  column saved_at timestamp with time zone not null default clock_timestamp()
  constraint account_draft_account_fkey FOREIGN KEY (account) REFERENCES account(name) ON DELETE CASCADE
  constraint account_draft_bounded CHECK ((octet_length(sealed) <= 131072))
  constraint account_draft_pkey PRIMARY KEY (account, form)
  grant DELETE, INSERT, SELECT, UPDATE to laurel_api

table account_setting
  column account text not null
  column settings jsonb not null
  constraint account_setting_account_fkey FOREIGN KEY (account) REFERENCES account(name) ON DELETE CASCADE
  constraint account_setting_bounded CHECK ((octet_length((settings)::text) <= 65536))
  constraint account_setting_pkey PRIMARY KEY (account)
  grant DELETE, INSERT, SELECT, UPDATE to laurel_api

function append(request jsonb) returns jsonb language plpgsql security definer search_path=public, pg_temp plan_cache_mode=force_generic_plan enable_seqscan=off body bac3b4289b5e84ae72b72287303b059b
  grant execute to laurel_api
  grant execute to laurel_worker

function append_watching(request jsonb, watched text, seen integer) returns jsonb language plpgsql body ca9dc8ba7c4d8545cdd2ca3f17964480
  grant execute to laurel_api
  grant execute to laurel_worker

table bell
  column stream text not null
  column version integer not null
  column tick integer not null
  column due_at timestamp with time zone
  column rung_at timestamp with time zone
  constraint bell_pkey PRIMARY KEY (stream)
  CREATE INDEX bell_due ON public.bell USING btree (due_at, stream) WHERE (rung_at IS NULL)
  CREATE INDEX bell_rung ON public.bell USING btree (rung_at) WHERE (rung_at IS NOT NULL)
  CREATE TRIGGER bell_keeps_greatest BEFORE UPDATE ON public.bell FOR EACH ROW EXECUTE FUNCTION keep_greatest_bell()
  grant SELECT to laurel_api
  grant SELECT to laurel_auditor
  grant DELETE, SELECT to laurel_worker
  grant UPDATE (rung_at) to laurel_worker

function business_now() returns timestamp with time zone language sql body 432fb3e7870787cf709ad5a7426fe913
  grant execute to public

function candidacy_holder(scope_ text, key_ text, stream_ text) returns text language plpgsql body 3fd3b828c26c053a5d9d978a48be1200

table candidate
  column id text not null
  column kind text not null
  column name text not null
  column unit text
  column invented boolean not null default false
  column units jsonb not null default '[]'::jsonb
  column merged jsonb
  column former text not null default ''::text
  column search text generated default (' '::text || replace(plain(((name || chr(10)) || former)), chr(10), (chr(10) || ' '::text)))
  column name_key text generated default name_key(NULLIF(name, 'đã xóa theo yêu cầu'::text))
  constraint candidate_kind_check CHECK ((kind = ANY (ARRAY['person'::text, 'collective'::text, 'household'::text])))
  constraint candidate_pkey PRIMARY KEY (id)
  constraint candidate_unit_fkey FOREIGN KEY (unit) REFERENCES unit(code)
  CREATE INDEX candidate_merged ON public.candidate USING btree (((merged ->> 'into'::text))) WHERE (merged IS NOT NULL)
  CREATE INDEX candidate_name_key ON public.candidate USING btree (name_key, kind)
  CREATE INDEX candidate_search ON public.candidate USING gin (search gin_trgm_ops)
  CREATE TRIGGER candidate_renames_lines AFTER UPDATE OF name ON public.candidate FOR EACH ROW WHEN ((old.name IS DISTINCT FROM new.name)) EXECUTE FUNCTION rename_in_lines()
  grant SELECT to laurel_api
  grant SELECT to laurel_auditor
  grant SELECT to laurel_worker

table candidate_name
  column candidate text not null
  column since date
  column name text
  column name_key text generated default name_key(name)
  constraint candidate_name_candidate_fkey FOREIGN KEY (candidate) REFERENCES candidate(id) ON DELETE CASCADE
  constraint candidate_name_candidate_since_key UNIQUE NULLS NOT DISTINCT (candidate, since)
  CREATE INDEX candidate_name_by_key ON public.candidate_name USING btree (name_key)
  grant SELECT to laurel_api
  grant SELECT to laurel_auditor
  grant SELECT to laurel_worker

view candidate_name_told
  column stream text
  column candidate text
  column since date
  column name text
  as bbe959330e927e7558153fe31484e2d9
  grant SELECT to laurel_api
  grant SELECT to laurel_worker

function candidate_self(text) returns text language sql stable body b1951625a6ee92ce15192cf34cb9519b
  grant execute to public

function candidate_selves(text) returns SETOF text language sql stable body e189c244dbaa0f2e8a24f8c42209706b
  grant execute to public

view candidate_told
  column stream text
  column id text
  column kind text
  column name text
  column unit text
  column invented boolean
  column units jsonb
  column merged jsonb
  column former text
  as e811f96180b1115a56415a1718e488d5
  grant SELECT to laurel_api
  grant SELECT to laurel_worker

function candidates_told_wrong() returns SETOF text language sql stable body a51e451371a2b2c85f6f543cf751b896
  grant execute to laurel_worker

view cause_told
  column cause text
  column stream text
  column kind text
  column facts jsonb
  column at timestamp with time zone
  column roles text[]
  column unit text
  column people text[]
  as 7d25f92f3c47c6523b394f2e11a3be44
  grant SELECT to laurel_worker

function change_claims(parts jsonb[]) returns void language plpgsql body 06b91f133ac7af49e01142e9c0cfb17f

table claim
  column scope text not null
  column key text not null
  column holder text not null
  constraint claim_pkey PRIMARY KEY (scope, key)
  CREATE INDEX claim_candidate ON public.claim USING btree (scope, split_part(key, '/'::text, 1)) WHERE (scope ~~ 'candidacy/%'::text)
  CREATE INDEX claim_holder ON public.claim USING btree (holder)
  grant SELECT to laurel_api
  grant SELECT to laurel_auditor
  grant SELECT to laurel_worker

table command
  column account text not null
  column command_id text not null
  column fingerprint bytea not null
  column answer jsonb not null
  column recorded_at timestamp with time zone not null default clock_timestamp()
  constraint command_pkey PRIMARY KEY (account, command_id)
  grant SELECT to laurel_api
  grant SELECT to laurel_auditor
  grant SELECT to laurel_worker

function custody_after(type text, data jsonb) returns text language sql immutable body 000a1d63c962dcc45d8d60334334b13e
  grant execute to public

function deputies(role_ text, unit_ text, day date) returns SETOF text language sql stable body 276836b8c31fa1d17d1885fdea10d057

sequence dossier_code_2000

sequence dossier_code_2001

sequence dossier_code_2002

sequence dossier_code_2003

sequence dossier_code_2004

sequence dossier_code_2005

sequence dossier_code_2006

sequence dossier_code_2007

sequence dossier_code_2008

sequence dossier_code_2009

sequence dossier_code_2010

sequence dossier_code_2011

sequence dossier_code_2012

sequence dossier_code_2013

sequence dossier_code_2014

sequence dossier_code_2015

sequence dossier_code_2016

sequence dossier_code_2017

sequence dossier_code_2018

sequence dossier_code_2019

sequence dossier_code_2020

sequence dossier_code_2021

sequence dossier_code_2022

sequence dossier_code_2023

sequence dossier_code_2024

sequence dossier_code_2025

sequence dossier_code_2026

sequence dossier_code_2027

sequence dossier_code_2028

sequence dossier_code_2029

sequence dossier_code_2030

sequence dossier_code_2031

sequence dossier_code_2032

sequence dossier_code_2033

sequence dossier_code_2034

sequence dossier_code_2035

sequence dossier_code_2036

sequence dossier_code_2037

sequence dossier_code_2038

sequence dossier_code_2039

sequence dossier_code_2040

sequence dossier_code_2041

sequence dossier_code_2042

sequence dossier_code_2043

sequence dossier_code_2044

sequence dossier_code_2045

sequence dossier_code_2046

sequence dossier_code_2047

sequence dossier_code_2048

sequence dossier_code_2049

sequence dossier_code_2050

sequence dossier_code_2051

sequence dossier_code_2052

sequence dossier_code_2053

sequence dossier_code_2054

sequence dossier_code_2055

sequence dossier_code_2056

sequence dossier_code_2057

sequence dossier_code_2058

sequence dossier_code_2059

sequence dossier_code_2060

sequence dossier_code_2061

sequence dossier_code_2062

sequence dossier_code_2063

sequence dossier_code_2064

sequence dossier_code_2065

sequence dossier_code_2066

sequence dossier_code_2067

sequence dossier_code_2068

sequence dossier_code_2069

sequence dossier_code_2070

sequence dossier_code_2071

sequence dossier_code_2072

sequence dossier_code_2073

sequence dossier_code_2074

sequence dossier_code_2075

sequence dossier_code_2076

sequence dossier_code_2077

sequence dossier_code_2078

sequence dossier_code_2079

sequence dossier_code_2080

sequence dossier_code_2081

sequence dossier_code_2082

sequence dossier_code_2083

sequence dossier_code_2084

sequence dossier_code_2085

sequence dossier_code_2086

sequence dossier_code_2087

sequence dossier_code_2088

sequence dossier_code_2089

sequence dossier_code_2090

sequence dossier_code_2091

sequence dossier_code_2092

sequence dossier_code_2093

sequence dossier_code_2094

sequence dossier_code_2095

sequence dossier_code_2096

sequence dossier_code_2097

sequence dossier_code_2098

sequence dossier_code_2099

sequence dossier_code_2100

function dossier_codes() returns jsonb language sql security definer stable search_path=public, pg_temp body e0cc6e5503eb18bd4915e16aed951eca
  grant execute to laurel_api
  grant execute to laurel_auditor
  grant execute to laurel_worker

table dossier_line
  column stream text not null
  column code text not null
  column custody text not null
  column award text not null
  column type text not null
  column unit text not null
  column year integer not null
  column candidate text not null
  column submission text
  column session text
  column decision text
  column officer text
  column held boolean not null
  column tracks text[] not null
  column due timestamp with time zone not null
  column changed timestamp with time zone not null
  column name text not null collate "vi-x-icu"
  column given text not null collate "vi-x-icu"
  column unit_name text not null collate "vi-x-icu"
  constraint dossier_line_pkey PRIMARY KEY (stream)
  CREATE INDEX dossier_line_award ON public.dossier_line USING btree (award, stream)
  CREATE INDEX dossier_line_candidate ON public.dossier_line USING btree (candidate)
  CREATE INDEX dossier_line_changed ON public.dossier_line USING btree (changed, stream)
  CREATE INDEX dossier_line_custody ON public.dossier_line USING btree (custody, stream)
  CREATE INDEX dossier_line_decision ON public.dossier_line USING btree (decision) WHERE (decision IS NOT NULL)
  CREATE INDEX dossier_line_due ON public.dossier_line USING btree (due, stream)
  CREATE INDEX dossier_line_given ON public.dossier_line USING btree (given, name, stream)
  CREATE INDEX dossier_line_held ON public.dossier_line USING btree (stream) WHERE held
  CREATE INDEX dossier_line_officer ON public.dossier_line USING btree (officer, stream) WHERE (officer IS NOT NULL)
  CREATE INDEX dossier_line_session ON public.dossier_line USING btree (session) WHERE (session IS NOT NULL)
  CREATE INDEX dossier_line_submission ON public.dossier_line USING btree (submission) WHERE (submission IS NOT NULL)
  CREATE INDEX dossier_line_unit ON public.dossier_line USING btree (unit, stream)
  CREATE INDEX dossier_line_unit_name ON public.dossier_line USING btree (unit_name, stream)
  CREATE INDEX dossier_line_year ON public.dossier_line USING btree (year, stream)
  grant SELECT to laurel_api
  grant SELECT to laurel_worker

table dossier_stay
  column stream text not null
  column entered_at timestamp with time zone not null
  column left_at timestamp with time zone
  column custody text not null
  constraint dossier_stay_pkey PRIMARY KEY (stream, entered_at)
  CREATE INDEX dossier_stay_ended ON public.dossier_stay USING btree (custody, left_at) WHERE (left_at IS NOT NULL)
  grant SELECT to laurel_api
  grant SELECT to laurel_worker

view dossier_stay_told
  column stream text
  column entered_at timestamp with time zone
  column left_at timestamp with time zone
  column custody text
  as 34dda44a1a749fb2cd95252bfb601a4d

view dossier_told
  column stream text
  column code text
  column custody text
  column award text
  column type text
  column unit text
  column year integer
  column candidate text
  column submission text
  column session text
  column decision text
  column officer text
  column held boolean
  column tracks text[]
  column due timestamp with time zone
  column changed timestamp with time zone
  column name text collate "vi-x-icu"
  column given text collate "vi-x-icu"
  column unit_name text collate "vi-x-icu"
  as c48849ac7a1e35ec6193ddefd28896b7
  grant SELECT to laurel_worker

function dossiers_told_wrong() returns SETOF text language sql stable body d604cb5d7d6c2d1275bccc2f59a9f703
  grant execute to laurel_worker

function duty_key(summary jsonb) returns text language sql immutable body bb293c9f099435ed026451fe551b35d0
  grant execute to public

table entry
  column seq bigint not null
  column event uuid not null
  column leaf_hash bytea not null
  constraint entry_event_fkey FOREIGN KEY (event) REFERENCES event(id)
  constraint entry_event_key UNIQUE (event)
  constraint entry_pkey PRIMARY KEY (seq)
  CREATE TRIGGER entry_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
  grant SELECT to laurel_api
  grant SELECT to laurel_auditor
  grant SELECT to laurel_worker

table event
  column id uuid not null
  column stream text not null
  column version integer not null
  column type text not null
  column schema_version integer not null
  column occurred_at timestamp with time zone not null
  column recorded_at timestamp with time zone not null
  column meta text not null
  column data text not null
  constraint event_id_key UNIQUE (id)
  constraint event_pkey PRIMARY KEY (stream, version)
  constraint event_version_check CHECK ((version > 0))
  CREATE INDEX event_duty_met ON public.event USING btree ((((meta)::jsonb ->> 'person'::text)), recorded_at) WHERE (type = 'ObligationMet'::text)
  CREATE INDEX event_exception ON public.event USING btree (id) WHERE (type = 'ExceptionUsed'::text)
  CREATE TRIGGER deed_is_told AFTER INSERT ON public.event FOR EACH ROW WHEN ((new.type = ANY (ARRAY['DossierReceived'::text, 'DossierReturned'::text, 'DossierNotRecommended'::text, 'DossierRefused'::text, 'DecisionIssued'::text, 'DecisionCancelled'::text, 'ResultLettersSent'::text, 'GuestsInvited'::text, 'DelegationGranted'::text, 'DelegationProposed'::text, 'DelegationConfirmed'::text, 'DelegationRevoked'::text]))) EXECUTE FUNCTION tell_of_deed()
  CREATE TRIGGER event_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
  grant SELECT to laurel_api
  grant SELECT to laurel_auditor
  grant SELECT to laurel_worker

function forget_account() returns trigger language plpgsql security definer search_path=public, pg_temp body 953f5e14269ab956fb40792ec524274f

function given_name(text) returns text language sql immutable body 2142b202258b1d9708ac237334d59d41
  grant execute to public

function guard_clock() returns trigger language plpgsql search_path=public, pg_temp body edacba488b5a5b41c51e3cd047afb20b
  grant execute to public

function holders(role_ text, unit_ text, day date) returns SETOF text language sql stable body b21779c89b7676f2e90a32696de3bb47

function iso(timestamp with time zone) returns text language sql stable body ee85b016f6628129cc1b01a89d74ad53
  grant execute to public

function keep_greatest_bell() returns trigger language plpgsql search_path=public, pg_temp body ad2abc021dbcf11eeeb32c61cb2d32c9
  grant execute to public

function leaf_hash(e event) returns bytea language plpgsql immutable body bfd6ed6ad12cdbd0c7f8db65f287416b
  grant execute to public

table lease
  column name text not null
  column holder uuid not null
  column fence bigint not null default 1
  column until timestamp with time zone not null
  constraint lease_pkey PRIMARY KEY (name)
  grant DELETE, INSERT, SELECT, UPDATE to laurel_worker

table log_check
  column began_at timestamp with time zone not null
  column ended_at timestamp with time zone not null
  column findings jsonb not null
  constraint log_check_findings_check CHECK ((jsonb_typeof(findings) = 'array'::text))
  constraint log_check_pkey PRIMARY KEY (began_at)
  grant SELECT to laurel_api
  grant SELECT to laurel_auditor
  grant INSERT, SELECT to laurel_worker

table log_clock
  column one boolean not null default true
  column mode text not null
  column offset_us bigint not null default 0
  column tick integer not null default 0
  column epoch integer not null default 1
  constraint log_clock_mode_check CHECK ((mode = ANY (ARRAY['production'::text, 'demonstration'::text])))
  constraint log_clock_one_check CHECK (one)
  constraint log_clock_pkey PRIMARY KEY (one)
  CREATE TRIGGER log_clock_guard BEFORE DELETE OR UPDATE ON public.log_clock FOR EACH ROW EXECUTE FUNCTION guard_clock()
  grant SELECT to laurel_api
  grant UPDATE (offset_us) to laurel_api
  grant UPDATE (tick) to laurel_api
  grant SELECT to laurel_auditor
  grant SELECT to laurel_worker

table login
  column token_hash bytea not null
  column account text not null
  column position bigint not null
  column csrf text not null
  column expires_at timestamp with time zone not null
  column created_at timestamp with time zone not null default clock_timestamp()
  column id uuid not null default gen_random_uuid()
  column seen_at timestamp with time zone not null default clock_timestamp()
  column address text not null default ''::text
  column agent text not null default ''::text
  constraint login_account_fkey FOREIGN KEY (account) REFERENCES account(name)
  constraint login_id_key UNIQUE (id)
  constraint login_pkey PRIMARY KEY (token_hash)
  constraint login_position_fkey FOREIGN KEY ("position") REFERENCES "position"(id)
  CREATE INDEX login_account ON public.login USING btree (account)
  grant DELETE, INSERT, SELECT to laurel_api
  grant UPDATE (position) to laurel_api
  grant UPDATE (seen_at) to laurel_api

table login_failure
  column account text not null
  column address text not null
  column at timestamp with time zone not null default clock_timestamp()
  CREATE INDEX login_failure_address ON public.login_failure USING btree (address, at)
  CREATE INDEX login_failure_recent ON public.login_failure USING btree (account, at)
  grant DELETE, INSERT, SELECT to laurel_api

table migration
  column id integer not null default nextval('migration_id_seq'::regclass)
  column timestamp bigint not null
  column name character varying not null
  constraint PK_3043fc6b8af7c99b8b98830094f PRIMARY KEY (id)
  grant SELECT to laurel_api
  grant SELECT to laurel_auditor
  grant SELECT to laurel_worker

sequence migration_id_seq

function name_key(text) returns text language sql immutable body 475492526c0baf847b250f6e4e736b4b
  grant execute to public

function next_dossier_code(year_ integer) returns text language sql security definer search_path=public, pg_temp body 708caf84b0da84805c4d53006492adae
  grant execute to laurel_api

table notice
  column cause text not null
  column stream text not null
  column kind text not null
  column facts jsonb not null
  column made_at timestamp with time zone not null
  column late boolean not null
  column unit text
  column vacant text[] not null default '{}'::text[]
  constraint notice_pkey PRIMARY KEY (cause)
  CREATE INDEX notice_vacant ON public.notice USING btree (cause) WHERE (vacant <> '{}'::text[])
  grant SELECT to laurel_worker

table notification
  column id bigint not null identity always
  column person text not null
  column cause text not null
  column stream text not null
  column kind text not null
  column facts jsonb not null
  column made_at timestamp with time zone not null
  column late boolean not null default false
  column read_at timestamp with time zone
  column mail_to text
  column mail_attempts integer not null default 0
  column mail_next_at timestamp with time zone
  column mailed_at timestamp with time zone
  column mail_error text
  column letter uuid
  column epoch integer not null default 1
  constraint notification_person_cause_key UNIQUE (person, cause)
  constraint notification_pkey PRIMARY KEY (id)
  CREATE INDEX notification_inbox ON public.notification USING btree (person, id DESC)
  CREATE INDEX notification_letter ON public.notification USING btree (letter) WHERE (letter IS NOT NULL)
  CREATE INDEX notification_unsent ON public.notification USING btree (mail_next_at) WHERE (mail_next_at IS NOT NULL)
  grant SELECT to laurel_api
  grant UPDATE (read_at) to laurel_api
  grant SELECT, UPDATE to laurel_worker

function notify(cause_ text, people text[], facts_ jsonb, late_ boolean) returns void language sql body c119a65a01d83774c095a4ec855c9548

function owners(role_ text, unit_ text, stream_ text, day date) returns SETOF text language sql stable body e8d3e32ed5c584e631e7215c9e261f42

table person_vault
  column ref uuid not null
  column salt bytea
  column value text
  column erased_at timestamp with time zone
  constraint person_vault_pkey PRIMARY KEY (ref)
  grant SELECT to laurel_api
  grant SELECT to laurel_worker

extension pg_trgm

function plain(text) returns text language sql immutable body 8400467d4af9ca9268b6a830d3af51c0
  grant execute to public

table position
  column id bigint not null identity always
  column person text not null
  column role text not null
  column unit text not null
  column valid_from date not null
  column valid_to date
  constraint position_person_fkey FOREIGN KEY (person) REFERENCES candidate(id)
  constraint position_person_role_unit_valid_from_key UNIQUE (person, role, unit, valid_from)
  constraint position_pkey PRIMARY KEY (id)
  constraint position_unit_fkey FOREIGN KEY (unit) REFERENCES unit(code)
  CREATE INDEX position_role ON public."position" USING btree (role, unit)
  CREATE TRIGGER position_told AFTER INSERT OR DELETE OR UPDATE ON public."position" FOR EACH ROW EXECUTE FUNCTION tell_rights()
  grant SELECT to laurel_api
  grant SELECT to laurel_auditor
  grant SELECT to laurel_worker

function refuse_change() returns trigger language plpgsql search_path=public, pg_temp body 3ae1386f7e6dcf0f8376cd4d1f8b6ad8
  grant execute to public

function rename_in_lines() returns trigger language plpgsql security definer search_path=public, pg_temp body a59005e7e9dde21f305cfdcf2cd69b68

function ring(streams text[]) returns integer language plpgsql security definer search_path=public, pg_temp body fba7b376255f891bdf9c03c9bf7b5f25
  grant execute to laurel_api
  grant execute to laurel_worker

table second_factor
  column account text not null
  column secret text not null
  column confirmed_at timestamp with time zone
  column last_step bigint not null default 0
  constraint second_factor_account_fkey FOREIGN KEY (account) REFERENCES account(name)
  constraint second_factor_pkey PRIMARY KEY (account)
  grant DELETE, INSERT, SELECT, UPDATE to laurel_api

table security_event
  column id bigint not null identity always
  column at timestamp with time zone not null default clock_timestamp()
  column kind text not null
  column account text
  column address text not null
  column detail jsonb not null default '{}'::jsonb
  constraint security_event_pkey PRIMARY KEY (id)
  grant INSERT, SELECT to laurel_api
  grant SELECT to laurel_auditor

function sequence_events(most integer) returns integer language plpgsql security definer search_path=public, pg_temp body c650fd31571a603e0246a9262cf30932
  grant execute to laurel_worker

function sessions_of(person text) returns SETOF text language sql stable body b670926d789140140a1cd08711c8578f
  grant execute to public

function skip_dossier_codes(seen jsonb) returns void language plpgsql search_path=public, pg_temp body 4f3f316ec56ac544e581025c7dccabaa

function stays_told_wrong() returns SETOF text language sql stable body da438fd05b1bd653a760fee0a158b163
  grant execute to laurel_worker

table stream
  column id text not null
  column kind text not null
  column version integer not null default 0
  column last_recorded_at timestamp with time zone
  column summary jsonb
  constraint stream_pkey PRIMARY KEY (id)
  constraint stream_tells_candidate TRIGGER DEFERRABLE INITIALLY DEFERRED
  CREATE INDEX stream_dossier_candidate ON public.stream USING btree (((summary ->> 'candidate'::text))) WHERE (kind = 'dossier'::text)
  CREATE INDEX stream_dossier_custody ON public.stream USING btree (((summary ->> 'custody'::text)), id DESC) WHERE (kind = 'dossier'::text)
  CREATE INDEX stream_dossier_decision ON public.stream USING btree (((summary ->> 'decision'::text))) WHERE (kind = 'dossier'::text)
  CREATE INDEX stream_dossier_session ON public.stream USING btree (((summary ->> 'session'::text))) WHERE (kind = 'dossier'::text)
  CREATE INDEX stream_dossier_unit ON public.stream USING btree (((summary ->> 'unit'::text)), id DESC) WHERE (kind = 'dossier'::text)
  CREATE INDEX stream_due ON public.stream USING btree (((summary ->> 'nextDueAt'::text)), id) WHERE ((summary ->> 'nextDueAt'::text) IS NOT NULL)
  CREATE INDEX stream_kind ON public.stream USING btree (kind, id DESC)
  CREATE INDEX stream_session_persons ON public.stream USING gin (((summary -> 'persons'::text))) WHERE (kind = 'session'::text)
  CREATE INDEX stream_work ON public.stream USING btree (kind) WHERE (((summary -> 'owed'::text) <> '[]'::jsonb) OR ((summary -> 'paused'::text) <> '[]'::jsonb))
  CREATE CONSTRAINT TRIGGER stream_tells_candidate AFTER UPDATE OF summary ON public.stream DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((new.kind = 'candidate'::text) AND (new.summary IS NOT NULL))) EXECUTE FUNCTION tell_candidate()
  CREATE TRIGGER stream_tells_dossier AFTER UPDATE OF summary ON public.stream FOR EACH ROW WHEN (((new.kind = 'dossier'::text) AND (new.summary IS NOT NULL))) EXECUTE FUNCTION tell_dossier()
  CREATE TRIGGER stream_tells_stay AFTER UPDATE OF summary ON public.stream FOR EACH ROW WHEN (((new.kind = 'dossier'::text) AND ((old.version = 0) OR ((old.summary ->> 'custody'::text) IS DISTINCT FROM (new.summary ->> 'custody'::text))))) EXECUTE FUNCTION tell_stay()
  CREATE TRIGGER stream_tells_unit AFTER UPDATE OF summary ON public.stream FOR EACH ROW WHEN ((new.kind = 'unit'::text)) EXECUTE FUNCTION tell_unit()
  grant SELECT to laurel_api
  grant SELECT to laurel_auditor
  grant SELECT to laurel_worker

function tell(cause_ text, stream_ text, kind_ text, facts_ jsonb, at timestamp with time zone, roles text[], unit_ text, people text[]) returns void language plpgsql security definer search_path=public, pg_temp body 67ae19cb1edac795b16b791be54a8b71
  grant execute to laurel_worker

function tell_candidate() returns trigger language plpgsql security definer search_path=public, pg_temp body c4629aa0f53c0a495e3ab2015884cb88

function tell_candidates(streams text[]) returns void language sql security definer search_path=public, pg_temp body 7ef2daffcd24cdbbf042c8b88457fd0b
  grant execute to laurel_api
  grant execute to laurel_worker

function tell_dossier() returns trigger language plpgsql body ecd395ae76e741770328cfdfbe85a872

function tell_dossiers(streams text[]) returns void language plpgsql security definer search_path=public, pg_temp plan_cache_mode=force_generic_plan body 6fb632c4c519e49980625b27027b4be4
  grant execute to laurel_worker

function tell_guests(ceremony text, cause_ text) returns void language plpgsql security definer search_path=public, pg_temp body 9a43925991a1d20cc7e5c7eb5999231e
  grant execute to laurel_worker

function tell_of_deed() returns trigger language plpgsql security definer search_path=public, pg_temp body 646c1d2e3162feba16605d043eee356e

function tell_rights() returns trigger language plpgsql security definer search_path=public, pg_temp body ab395191e53856d690c5394c426c9f24

function tell_stay() returns trigger language plpgsql body fa951c8fdb0f7ce6a0f30fd6dedd3e65

function tell_stays(streams text[]) returns void language plpgsql security definer search_path=public, pg_temp plan_cache_mode=force_generic_plan body f5da1afdcc33faeeb2feabbf79d8c388
  grant execute to laurel_worker

function tell_successors() returns integer language plpgsql security definer search_path=public, pg_temp body 4b19b732a8df33a2d94820b2df89e284
  grant execute to laurel_worker

function tell_unit() returns trigger language plpgsql search_path=public, pg_temp body b12a23ae910f8d909885213c5e9c8e97
  grant execute to public

function tell_units(streams text[]) returns void language sql security definer search_path=public, pg_temp body 9b095637e43798fc0cd9c88b96f9f8fe
  grant execute to laurel_api
  grant execute to laurel_worker

function tell_untold() returns integer language sql body 2efc0741ae597bb94635dff9387e4bf7

table temporal_mark
  column one boolean not null default true
  column mark text not null
  constraint temporal_mark_one_check CHECK (one)
  constraint temporal_mark_pkey PRIMARY KEY (one)
  grant INSERT, SELECT, UPDATE to laurel_worker

extension unaccent

table unit
  column code text not null
  column name text not null
  column kind text not null
  column valid_from date not null
  column valid_to date
  column marks jsonb not null default '[]'::jsonb
  column gso text
  column names jsonb not null default '[]'::jsonb
  column parents jsonb not null default '[]'::jsonb
  column successors jsonb not null default '[]'::jsonb
  column clusters jsonb not null default '[]'::jsonb
  column source jsonb not null default '{}'::jsonb
  column search text generated default plain(name)
  constraint unit_kind_check CHECK ((kind = ANY (ARRAY['agency'::text, 'district'::text, 'commune'::text, 'enterprise'::text, 'central'::text, 'cluster'::text])))
  constraint unit_pkey PRIMARY KEY (code)
  CREATE INDEX unit_successors ON public.unit USING gin (successors jsonb_path_ops)
  CREATE TRIGGER unit_renames_lines AFTER UPDATE OF name ON public.unit FOR EACH ROW WHEN ((old.name IS DISTINCT FROM new.name)) EXECUTE FUNCTION rename_in_lines()
  grant SELECT to laurel_api
  grant SELECT to laurel_auditor
  grant SELECT to laurel_worker

function unit_family(text, date) returns SETOF text language sql stable body 66166a4f920cd31ca9d224ac2412808d
  grant execute to public

function unit_people(unit_ text, day date) returns text[] language plpgsql stable body c94d04877717c9d84675898bad75c66a

function unit_predecessors(text, date) returns SETOF text language sql stable body 2a0a3dc52bea0ea0f1fd439423ea4e4f
  grant execute to public

view unit_told
  column stream text
  column code text
  column name text
  column kind text
  column valid_from date
  column valid_to date
  column gso text
  column names jsonb
  column parents jsonb
  column successors jsonb
  column marks jsonb
  column clusters jsonb
  column source jsonb
  as 09b07cfb1f137ca3b6f5b462b74ddc7a
  grant SELECT to laurel_api
  grant SELECT to laurel_auditor
  grant SELECT to laurel_worker

function units_told_wrong() returns SETOF text language sql stable body 58a38b967030d329f3785cb5ac73b3c5
  grant execute to public

table unsequenced
  column pos bigint not null default nextval('unsequenced_pos'::regclass)
  column event uuid not null
  constraint unsequenced_pkey PRIMARY KEY (pos)
  grant SELECT to laurel_api
  grant SELECT to laurel_auditor
  grant SELECT to laurel_worker

sequence unsequenced_pos

table worker_beat
  column worker text not null
  column at timestamp with time zone not null
  constraint worker_beat_pkey PRIMARY KEY (worker)
  grant SELECT to laurel_api
  grant DELETE, INSERT, SELECT, UPDATE to laurel_worker

table workflow_generation
  column one boolean not null default true
  column generation integer not null
  constraint workflow_generation_one_check CHECK (one)
  constraint workflow_generation_pkey PRIMARY KEY (one)
  grant SELECT, UPDATE to laurel_worker
