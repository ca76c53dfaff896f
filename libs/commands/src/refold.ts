import type { Pool } from 'pg';
import { fold, upcasters, type Law } from '@app/domain';
import { canonical, readStreams } from '@app/event-store';
import { kinds, kindOf, openBooks, type Book, type Books } from './books';

export interface Refolded {
  streams: number;
  events: number;
  /** Streams whose row said something else than their events. */
  differing: string[];
}

const page = 500;

/**
 * Folds every stream again and compares what the lists show of it; with `mend` the rows are put right. A stream that is
 * written meanwhile is left alone: what writes it also sums it up.
 */
export async function refold(db: Pool, law: Law, { mend }: { mend: boolean }): Promise<Refolded> {
  const books = openBooks(law);
  const done: Refolded = { streams: 0, events: 0, differing: [] };
  for (let after = ''; ;) {
    const { rows } = await db.query<Row>(
      `select id, version, summary from stream where kind = any ($1) and id > $2 order by id limit $3`,
      [kinds, after, page],
    );
    if (rows.length === 0) return done;
    const { streams } = await readStreams(
      db,
      rows.map((row) => row.id),
      upcasters,
    );
    const wrong: Row[] = [];
    for (const row of rows) {
      const events = streams.get(row.id)!.slice(0, row.version);
      const summary = summaryOf(books, row.id, events);
      if (plain(summary) !== plain(row.summary)) wrong.push({ ...row, summary });
      done.events += events.length;
    }
    if (mend && wrong.length > 0) await write(db, wrong);
    done.streams += rows.length;
    done.differing.push(...wrong.map((row) => row.id));
    after = rows.at(-1)!.id;
  }
}

interface Row {
  id: string;
  version: number;
  summary: object | null;
}

function summaryOf(books: Books, id: string, events: readonly unknown[]): object | null {
  const book = books[kindOf(id)!] as unknown as Book<never, never, never>;
  return book.summarise(fold(book.decider, events as never[]));
}

/** As the database would keep it: no undefined fields, fields in order. */
const plain = (summary: object | null) => canonical(JSON.parse(JSON.stringify(summary)));

/** Only where the version is still the one that was folded; a duty that changed rings its workflow. */
async function write(db: Pool, rows: readonly Row[]): Promise<void> {
  await db.query(
    `with mended as (
       update stream s set summary = r.summary
         from unnest($1::text[], $2::int[], $3::jsonb[]) r (id, version, summary)
        where s.id = r.id and s.version = r.version
       returning s.id, s.version, s.summary ->> 'nextDueAt' as due
     )
     insert into bell (stream, version, tick, due_at)
     select m.id, m.version, c.tick, m.due::timestamptz from mended m, log_clock c order by m.id
     on conflict (stream) do update set version = excluded.version, tick = excluded.tick, due_at = excluded.due_at`,
    [rows.map((r) => r.id), rows.map((r) => r.version), rows.map((r) => JSON.stringify(r.summary))],
  );
}
