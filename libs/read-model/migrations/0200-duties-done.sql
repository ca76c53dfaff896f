-- What somebody has done is listed by person, latest first.
create index event_duty_met on event ((meta::jsonb ->> 'person'), recorded_at) where type = 'ObligationMet';
