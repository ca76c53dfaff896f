import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { Post } from '@app/platform';
import { digestOf, letterFor, type LetterFacts } from './texts';

interface Due {
  letter: string;
  to: string;
  causes: string[];
  kinds: string[];
  streams: string[];
  facts: LetterFacts[];
  epoch: number;
}

/**
 * Sends the letters that wait: each by itself, what an outage delayed as one digest a person. False when none waits. `between`
 * is asked before each letter, and throws where another mailer has taken over.
 */
export async function sendLetters(db: Pool, post: Post, between: () => void = () => undefined): Promise<boolean> {
  await settleLetters(db);
  const { rows } = await db.query<Due>(
    `select letter, min(mail_to) as to, array_agg(cause order by id) as causes, array_agg(kind order by id) as kinds,
            array_agg(stream order by id) as streams, array_agg(facts order by id) as facts, max(epoch) as epoch
       from notification where mail_next_at is not null and letter is not null and mail_to is not null
      group by letter having max(mail_next_at) <= clock_timestamp() order by min(id) limit 200`,
  );
  for (const due of rows) {
    between();
    await send(db, post, due);
  }
  return rows.length > 0;
}

/**
 * Puts every notice that is ready into a letter for good. The digest of an outage is closed when no more of it came for a
 * while; what comes later is of another letter. Two mailers at once make letters without a notice in common.
 */
async function settleLetters(db: Pool): Promise<void> {
  await db.query(
    `with ready as (
       select gen_random_uuid() as letter, array_agg(id) as ids from notification
        where mail_next_at is not null and letter is null and mail_to is not null
        group by person, mail_to, epoch, case when late then 0 else id end
       having max(mail_next_at) <= clock_timestamp())
     update notification n set letter = ready.letter from ready where n.id = any (ready.ids) and n.letter is null`,
  );
}

async function send(db: Pool, post: Post, due: Due): Promise<void> {
  try {
    await post.send({ to: due.to, ...textOf(due), messageId: messageIdOf(due) });
    await db.query(
      'update notification set mailed_at = clock_timestamp(), mail_next_at = null, mail_error = null where letter = $1',
      [due.letter],
    );
  } catch (error) {
    await db.query(
      `update notification set mail_attempts = mail_attempts + 1, mail_error = $2,
              mail_next_at = clock_timestamp() + least(interval '1 hour', interval '2 seconds' * power(2, least(mail_attempts, 12)))
        where letter = $1`,
      [due.letter, (error as Error).message],
    );
  }
}

function textOf(due: Due): { subject: string; text: string } {
  const told = due.kinds.map((kind, i) => ({ kind, stream: due.streams[i]!, facts: due.facts[i]! }));
  return told.length === 1 ? letterFor(told[0]!) : digestOf(told);
}

/**
 * From person and causes: the same letter has the same id however often it goes out. After a restore the same causes may have to
 * be told anew, of other facts: letters of another incarnation of the log have other ids, lest the reader's mail drop them.
 */
function messageIdOf(due: Due): string {
  const incarnation = due.epoch > 1 ? `${due.epoch}\n` : '';
  const print = createHash('sha256')
    .update(`${incarnation}${due.to}\n${due.causes.join('\n')}`)
    .digest('hex');
  return `<${print.slice(0, 40)}@laurel.invalid>`;
}
