-- What somebody owes lies on few of many streams: the boxes of work read these alone.
create index stream_work on stream (kind)
  where summary -> 'owed' <> '[]'::jsonb or summary -> 'paused' <> '[]'::jsonb;
