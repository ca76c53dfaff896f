import { upcast, type Upcasters } from '@app/domain';
import type { AppendAnswer, Db } from './append';

export interface RecordedEvent {
  id: string;
  stream: string;
  version: number;
  type: string;
  schemaVersion: number;
  occurredAt: string;
  recordedAt: string;
  meta: Record<string, unknown>;
  data: Record<string, unknown>;
}

/** Business time as the log keeps it. */
export interface LogTime {
  /** ISO instant. */
  now: string;
  tick: number;
  epoch: number;
  /** Business time minus real time, milliseconds. */
  offsetMs: number;
  mode: 'production' | 'demonstration';
}

const clockColumns = `c.mode, c.tick, c.epoch, c.offset_us, iso(clock_timestamp() + c.offset_us * interval '1 microsecond') as now`;
const eventColumns = `e.id, e.stream, e.version, e.type, e.schema_version, iso(e.occurred_at) as occurred_at,
  iso(e.recorded_at) as recorded_at, e.meta, e.data`;

interface Row {
  mode: LogTime['mode'];
  tick: number;
  epoch: number;
  offset_us: string | number;
  now: string;
  id: string | null;
  stream: string;
  version: number;
  type: string;
  schema_version: number;
  occurred_at: string;
  recorded_at: string;
  meta: string;
  data: string;
}

interface Done {
  /** What this command was answered when it was done before. */
  done: { fingerprint: string; answer: AppendAnswer } | null;
}

interface Watched {
  /** Version of the stream that was watched. */
  watched: number;
}

export interface StreamsRead extends LogTime, Done, Watched {
  streams: ReadonlyMap<string, RecordedEvent[]>;
}

/** Who asks under which key, whose repeat finds its first answer; and a stream of which only the version is told. */
interface Asking {
  account?: string;
  commandId?: string;
  watch?: string;
}

/** Events of these streams in order and in today's shape, business time, and whether the command was done already, in one round trip. */
export async function readStreams(
  db: Db,
  ids: readonly string[],
  upcasters: Upcasters,
  { account = '', commandId = '', watch = '' }: Asking = {},
): Promise<StreamsRead> {
  const { rows } = await db.query<Row & DoneRow & Watched>(
    ids.length === 1
      ? { name: 'read-stream', text: readStream, values: [ids[0], account, commandId, watch] }
      : { name: 'read-streams', text: readMany, values: [ids, account, commandId, watch] },
  );
  const streams = new Map<string, RecordedEvent[]>(ids.map((id) => [id, []]));
  for (const row of rows) if (row.id) streams.get(row.stream)!.push(upcast(recorded(row), upcasters));
  return { ...timeOf(rows), streams, done: doneIn(rows), watched: rows[0]!.watched };
}

const doneColumns = `encode(k.fingerprint, 'hex') as fingerprint, k.answer`;
const watched = '(select coalesce(max(version), 0) from stream where id = $4) as watched';
const fromClock = 'from log_clock c left join command k on k.account = $2 and k.command_id = $3';

// One stream has a text of its own: with an array PostgreSQL would plan it anew at every call.
const readStream = `
  select ${clockColumns}, ${doneColumns}, ${watched}, ${eventColumns} ${fromClock}
    left join event e on e.stream = $1 order by e.version`;

// Stream by stream, by key: a plan that was made while the log was empty must not read all of it later.
const readMany = `
  select ${clockColumns}, ${doneColumns}, ${watched}, ${eventColumns} ${fromClock}
    left join (unnest($1::text[]) w (id)
      cross join lateral (select * from event where stream = w.id order by version) e) on true
   order by e.stream, e.version`;

/** What opening a dossier of this year needs, in one round trip: a free code, or that of the command's first time. */
export async function readForOpening(
  db: Db,
  year: number,
  { account = '', commandId = '', watch = '' }: Asking,
): Promise<LogTime & Done & Watched & Code> {
  const { rows } = await db.query<Row & DoneRow & Watched & Code>({
    name: 'read-for-opening',
    text: `select ${clockColumns}, ${doneColumns}, ${watched},
             coalesce(substr(k.answer -> 'streams' -> 0 ->> 'stream', 9), next_dossier_code($1)) as code ${fromClock}`,
    values: [year, account, commandId, watch],
  });
  return { ...timeOf(rows), done: doneIn(rows), watched: rows[0]!.watched, code: rows[0]!.code };
}

interface Code {
  code: string;
}

interface DoneRow {
  fingerprint: string | null;
  answer: AppendAnswer;
}

function doneIn([first]: readonly DoneRow[]): Done['done'] {
  return first?.fingerprint ? { fingerprint: first.fingerprint, answer: { ...first.answer, replayed: true } } : null;
}

/** One stream up to a version or a moment of recording, for the auditor's slider. */
export async function readStreamAt(
  db: Db,
  id: string,
  to: { version?: number; moment?: string },
  upcasters: Upcasters,
): Promise<RecordedEvent[]> {
  const { rows } = await db.query<Row>(
    `select ${eventColumns} from event e where e.stream = $1 and ($2::int is null or e.version <= $2)
        and ($3::timestamptz is null or e.recorded_at <= $3) order by e.version`,
    [id, to.version ?? null, to.moment ?? null],
  );
  return rows.map((row) => upcast(recorded(row), upcasters));
}

/** Business time now. */
export async function readTime(db: Db): Promise<LogTime> {
  const { rows } = await db.query<Row>(`select ${clockColumns} from log_clock c`);
  return timeOf(rows);
}

/** Entries after a place in the log, in order and as they were written: what every reader of the log follows. */
export async function readEntries(
  db: Db,
  after: number,
  limit: number,
): Promise<(RecordedEvent & { seq: number; leafHash: string })[]> {
  const { rows } = await db.query<Row & { seq: string | number; leaf_hash: string }>(
    `select n.seq, encode(n.leaf_hash, 'hex') as leaf_hash, ${eventColumns}
       from entry n join event e on e.id = n.event where n.seq > $1 order by n.seq limit $2`,
    [after, limit],
  );
  return rows.map((row) => ({ ...recorded(row), seq: Number(row.seq), leafHash: row.leaf_hash }));
}

function timeOf(rows: readonly Row[]): LogTime {
  const row = rows[0];
  if (!row) throw new Error('the log is not open: run the migration and load data first');
  return {
    now: row.now,
    tick: row.tick,
    epoch: row.epoch,
    offsetMs: Math.round(Number(row.offset_us) / 1000),
    mode: row.mode,
  };
}

function recorded(row: Row): RecordedEvent {
  return {
    id: row.id!,
    stream: row.stream,
    version: row.version,
    type: row.type,
    schemaVersion: row.schema_version,
    occurredAt: row.occurred_at,
    recordedAt: row.recorded_at,
    meta: JSON.parse(row.meta) as Record<string, unknown>,
    data: JSON.parse(row.data) as Record<string, unknown>,
  };
}
