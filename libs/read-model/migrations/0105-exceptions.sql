-- The auditor's list of lawful exceptions is short; without this it would be sought in the whole log.
create index event_exception on event (id) where type = 'ExceptionUsed';
