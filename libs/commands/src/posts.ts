import type { Pool } from 'pg';
import type { Post } from '@app/domain';

/** The positions that this person holds on the legal day of now; none where there is no such person. */
export async function postsOf(db: Pool, person: string): Promise<Post[]> {
  const { rows } = await db.query<Post>(
    `select role, unit from position, lateral (select (business_now() at time zone 'Asia/Ho_Chi_Minh')::date as today) d
      where person = $1 and valid_from <= d.today and (valid_to is null or valid_to >= d.today)`,
    [person],
  );
  return rows;
}
