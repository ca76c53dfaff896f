import type { Pool, PoolClient } from 'pg';
import { upcasters, type ClaimChange, type Fact, type Law } from '@app/domain';
import { canonical, inTransaction, readStreams } from '@app/event-store';
import { kinds, kindOf, onBook, openBooks, type Books } from './books';
import { heldAfter } from './claims';
import { factsOf, folded } from './folded';

export interface Refolded {
  streams: number;
  events: number;
  /** Streams whose row or claims said something else than their events. */
  differing: string[];
}

const page = 500;

/**
 * Folds every stream again and compares what the lists show of it and what it holds; with `mend` both are put right. A
 * stream that is written meanwhile is left alone: what writes it also sums it up. A claim that another stream holds by
 * right or by mistake is not taken from it: the stream goes on to differ until the other has let it go. To mend takes the
 * owner of the tables: no process may write these rows by itself.
 */
export async function refold(db: Pool, law: Law, { mend }: { mend: boolean }): Promise<Refolded> {
  const books = openBooks(law);
  const done: Refolded = { streams: 0, events: 0, differing: [] };
  for (let after = ''; ;) {
    const { rows } = await db.query<Row>(
      `select id, version, summary,
              (select coalesce(json_agg(json_build_object('scope', scope, 'key', key)), '[]') from claim where holder = s.id) as claims
         from stream s where kind = any ($1) and id > $2 order by id limit $3`,
      [kinds, after, page],
    );
    if (rows.length === 0) return untold(db, done, mend);
    const { streams } = await readStreams(
      db,
      rows.map((row) => row.id),
      upcasters,
    );
    const wrong: Row[] = [];
    for (const row of rows) {
      const events = streams.get(row.id)!.slice(0, row.version);
      const told = tell(books, row.id, events);
      if (plain(told.summary) !== plain(row.summary) || listed(told.claims) !== listed(row.claims))
        wrong.push({ ...row, ...told });
      done.events += events.length;
    }
    if (mend && wrong.length > 0) await inTransaction(db, (client) => write(client, wrong));
    done.streams += rows.length;
    done.differing.push(...wrong.map((row) => row.id));
    after = rows.at(-1)!.id;
  }
}

/** The tables of units, candidates and dossiers say of each what its stream does. */
async function untold(db: Pool, done: Refolded, mend: boolean): Promise<Refolded> {
  const { rows } = await db.query<{ id: string }>(
    `select units_told_wrong() as id union all select candidates_told_wrong()
      union all select dossiers_told_wrong() union all select stays_told_wrong()`,
  );
  const wrong = rows.map((row) => row.id);
  if (mend && wrong.length > 0)
    await db.query('select tell_units($1), tell_candidates($1), tell_dossiers($1), tell_stays($1)', [wrong]);
  return { ...done, differing: [...new Set([...done.differing, ...wrong])] };
}

interface Told {
  summary: object | null;
  claims: readonly ClaimChange[];
}

interface Row extends Told {
  id: string;
  version: number;
}

function tell(books: Books, id: string, events: readonly Fact[]): Told {
  return onBook(books, kindOf(id)!, (book) => ({
    summary: book.summarise(folded(book, events)),
    claims: heldAfter(book, factsOf(book, events)),
  }));
}

/** As the database would keep it: no undefined fields, fields in order. */
const plain = (summary: object | null) => canonical(JSON.parse(JSON.stringify(summary)));

const listed = (claims: readonly ClaimChange[]) =>
  claims
    .map(({ scope, key }) => canonical({ scope, key }))
    .sort()
    .join();

/** Only where the version is still the one that was folded; a duty that changed rings its workflow. */
async function write(db: PoolClient, rows: readonly Row[]): Promise<void> {
  const { rows: mended } = await db.query<{ id: string }>(
    `update stream s set summary = r.summary
       from unnest($1::text[], $2::int[], $3::jsonb[]) r (id, version, summary)
      where s.id = r.id and s.version = r.version
     returning s.id`,
    [rows.map((r) => r.id), rows.map((r) => r.version), rows.map((r) => JSON.stringify(r.summary))],
  );
  // Their rows are locked now, so nobody else changes what they hold.
  const ids = mended.map((row) => row.id);
  await db.query('select ring($1)', [ids]);
  const held = rows.filter((r) => ids.includes(r.id)).flatMap((r) => r.claims.map((c) => ({ ...c, holder: r.id })));
  const columns = [held.map((c) => c.scope), held.map((c) => c.key), held.map((c) => c.holder)];
  await db.query(
    `delete from claim where holder = any ($4::text[]) and (scope, key, holder) not in (select * from unnest($1::text[], $2::text[], $3::text[]))`,
    [...columns, ids],
  );
  await db.query(
    `insert into claim (scope, key, holder) select * from unnest($1::text[], $2::text[], $3::text[]) c (scope, key, holder)
      order by 1, 2 on conflict (scope, key) do nothing`,
    columns,
  );
}
