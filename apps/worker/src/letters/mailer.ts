import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { Post } from '@app/platform';
import { letterFor } from './texts';

interface Due {
  ids: number[];
  to: string;
  causes: string[];
  kinds: string[];
  streams: string[];
  facts: { duty?: string; dueAt?: string }[];
}

/** Sends the letters that wait: each by itself, what an outage delayed as one digest a person. False when none waits. */
export async function sendLetters(db: Pool, post: Post): Promise<boolean> {
  const { rows } = await db.query<Due>(
    `select array_agg(id order by id) as ids, mail_to as to, array_agg(cause order by id) as causes, array_agg(kind order by id) as kinds,
            array_agg(stream order by id) as streams, array_agg(facts order by id) as facts
       from (select * from notification where mail_next_at <= clock_timestamp() order by id limit 200) n
      group by mail_to, case when late then 0 else id end order by min(id)`,
  );
  for (const due of rows) await send(db, post, due);
  return rows.length > 0;
}

async function send(db: Pool, post: Post, due: Due): Promise<void> {
  try {
    await post({ to: due.to, ...textOf(due), messageId: messageIdOf(due) });
    await db.query(
      'update notification set mailed_at = clock_timestamp(), mail_next_at = null, mail_error = null where id = any ($1::bigint[])',
      [due.ids],
    );
  } catch (error) {
    await db.query(
      `update notification set mail_attempts = mail_attempts + 1, mail_error = $2,
              mail_next_at = clock_timestamp() + least(interval '1 hour', interval '2 seconds' * power(2, mail_attempts))
        where id = any ($1::bigint[])`,
      [due.ids, (error as Error).message],
    );
  }
}

function textOf(due: Due): { subject: string; text: string } {
  const letters = due.ids.map((_, i) => letterFor(due.kinds[i]!, due.streams[i]!, due.facts[i]!));
  if (letters.length === 1) return letters[0]!;
  return {
    subject: `${letters.length} nhắc việc trong thời gian gián đoạn`,
    text: letters.map((l) => `- ${l.subject}`).join('\n'),
  };
}

/** From person and causes: the same letter has the same id however often it goes out. */
function messageIdOf(due: Due): string {
  const print = createHash('sha256')
    .update(`${due.to}\n${due.causes.join('\n')}`)
    .digest('hex');
  return `<${print.slice(0, 40)}@laurel.invalid>`;
}
