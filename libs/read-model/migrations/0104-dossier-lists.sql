-- Lists read the streams' current rows: what a list shows is what was just done.
create index stream_dossier_custody on stream ((summary ->> 'custody'), id desc) where kind = 'dossier';
create index stream_dossier_unit on stream ((summary ->> 'unit'), id desc) where kind = 'dossier';
create index stream_dossier_candidate on stream ((summary ->> 'candidate')) where kind = 'dossier';
create index stream_dossier_session on stream ((summary ->> 'session')) where kind = 'dossier';
create index stream_dossier_decision on stream ((summary ->> 'decision')) where kind = 'dossier';
create index stream_due on stream ((summary ->> 'nextDueAt'), id) where summary ->> 'nextDueAt' is not null;
create index stream_kind on stream (kind, id desc);
