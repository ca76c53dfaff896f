-- Names are searched and compared by what is seen of them: characters that show nothing are left out (U+00AD, zero-width, bidi,
-- fillers), and a space is a space. Each word follows a space, so that short words are found by their beginning.
create or replace function plain(text) returns text language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent'::regdictionary, replace(replace(btrim(regexp_replace(regexp_replace($1,
    '[\u00AD\u034F\u0600-\u0605\u061C\u06DD\u070F\u08E2\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0000-\U000E0FFF]', '', 'g'),
    '[\t\u0020\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+', ' ', 'g')), 'đ', 'd'), 'Đ', 'D')));

alter table unit drop column search;
alter table unit add column search text generated always as (plain(name)) stored;

alter table candidate drop column search, drop column name_key;
alter table candidate
  add column search text generated always as (' ' || replace(plain(name || chr(10) || former), chr(10), chr(10) || ' ')) stored,
  add column name_key text generated always as (name_key(nullif(name, 'đã xóa theo yêu cầu'))) stored;
create index candidate_search on candidate using gin (search gin_trgm_ops);
create index candidate_name_key on candidate (name_key, kind);

alter table candidate_name drop column name_key;
alter table candidate_name add column name_key text generated always as (name_key(name)) stored;
create index candidate_name_by_key on candidate_name (name_key);
