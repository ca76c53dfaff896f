-- Rows of lists hold what the events of today hold: a text of before its sealing as {text}, and of a hold only that there is one.
update stream set summary = jsonb_set(summary, '{hold}', '"held"') where kind = 'dossier' and jsonb_typeof(summary -> 'hold') = 'string';

update stream s set summary = jsonb_set(s.summary, t.path, jsonb_build_object('text', s.summary #> t.path))
  from (values ('dossier', '{achievement}'::text[]), ('submission', '{receipt}'), ('session', '{title}'), ('delegation', '{paper}'),
               ('candidate', '{merged,paper}')) t (kind, path)
 where s.kind = t.kind and jsonb_typeof(s.summary #> t.path) = 'string';

update stream set summary = jsonb_set(jsonb_set(summary, '{title}', jsonb_build_object('text', summary -> 'title')),
                                      '{place}', jsonb_build_object('text', summary -> 'place'))
 where kind = 'ceremony' and jsonb_typeof(summary -> 'title') = 'string';
