-- Which letter a notice goes out in, settled before the letter is first tried and never changed: an attempt whose answer
-- was lost is repeated with the same content under the same Message-ID. Null until it is settled.
alter table notification add column letter uuid;
create index notification_letter on notification (letter) where letter is not null;
