-- The words that stand for an erased name are nobody's name: two who were erased do not look like one another.
alter table candidate drop column name_key;
alter table candidate add column name_key text generated always as (name_key(nullif(name, 'đã xóa theo yêu cầu'))) stored;
create index candidate_name_key on candidate (name_key, kind);
