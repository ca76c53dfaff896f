-- Members, tellers and secretaries find the sessions in which they sit.
create index stream_session_persons on stream using gin ((summary -> 'persons')) where kind = 'session';
