import type { Pool } from 'pg';

interface Letter {
  messageId: string;
}

export interface Post {
  /** Letters that came, each counted once however often it came. */
  letters: number;
  /** How often one came again, under the Message-ID that it had: to its reader it is the same letter. */
  again: number;
  wrong: string[];
}

/**
 * Holds the letters that came against the notices of the log. A notice is one person and one cause and belongs to one
 * letter for good; so when every letter that came is one of those, no cause was told in two. `ofLostHours` came before a
 * restore: what they told may be in no log.
 */
export async function checkPost(
  db: Pool,
  came: readonly Letter[],
  ofLostHours: ReadonlySet<string> = new Set(),
): Promise<Post> {
  const { rows } = await db.query<{ id: string; waits: boolean }>(
    `select '<' || left(encode(sha256(convert_to(case when min(epoch) > 1 then min(epoch) || E'\n' else '' end || min(mail_to) || E'\n' || string_agg(cause, E'\n' order by id), 'UTF8')), 'hex'), 40)
              || '@laurel.invalid>' as id, bool_or(mail_next_at is not null) as waits
       from notification where letter is not null group by letter`,
  );
  const seen = new Set(came.map((letter) => letter.messageId));
  const known = new Set(rows.map((row) => row.id));
  const unknown = [...seen].filter((id) => !known.has(id) && !ofLostHours.has(id));
  const missing = rows.filter((row) => !row.waits && !seen.has(row.id));
  return {
    letters: seen.size,
    again: came.length - seen.size,
    wrong: [
      ...unknown.map((id) => `letter ${id} tells what no letter of the log tells`),
      ...missing.map((row) => `letter ${row.id} is said to be sent and never came`),
    ],
  };
}

/** How many letters still wait for the post. */
export async function waitingLetters(db: Pool): Promise<number> {
  const { rows } = await db.query<{ n: number }>(
    'select count(*)::int as n from notification where mail_next_at is not null and mail_to is not null',
  );
  return rows[0]!.n;
}
