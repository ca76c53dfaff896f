-- Least rights. Only the worker sequences; the auditor reads everything but the vault.
revoke all on all tables in schema public from public;
grant select, insert on event, command, person_vault to laurel_api, laurel_worker;
grant select, insert, update, delete on stream to laurel_api, laurel_worker;
grant select, insert on unsequenced to laurel_api, laurel_worker;
grant select, insert, delete on claim to laurel_api, laurel_worker;
grant select, insert, update on bell to laurel_api;
grant select, insert, update, delete on bell to laurel_worker;
grant select on bell to laurel_auditor;
grant usage on sequence unsequenced_pos to laurel_api, laurel_worker;
grant select on entry, log_clock to laurel_api, laurel_worker;
grant update (offset_us, tick) on log_clock to laurel_api;
grant insert on entry to laurel_worker;
grant delete on unsequenced to laurel_worker;
grant select on event, entry, stream, unsequenced, command, claim, log_clock to laurel_auditor;
revoke execute on function next_dossier_code(int) from public;
grant execute on function next_dossier_code(int) to laurel_api;
