import type { Pool } from 'pg';
import type { Actor } from '@app/domain';
import { conditions, type DossierFilter, type DueFilter } from './dossier-list';
import { binding } from './readable';

/** How many open dossiers of a custody, a unit or an award are in which due state. */
export interface Figure {
  by: 'custody' | 'unit' | 'award';
  key: string;
  onTime: number;
  soon: number;
  overdue: number;
  none: number;
}

export type FiguresFilter = Pick<DossierFilter, 'award' | 'units' | 'year'>;
type Moments = Pick<DueFilter, 'now' | 'soonUntil'>;

/** Open dossiers that the actor may read, counted by custody, by unit and by award. */
export async function countFigures(
  db: Pool,
  actor: Actor,
  filter: FiguresFilter,
  { now, soonUntil }: Moments,
): Promise<Figure[]> {
  const values: unknown[] = [];
  const bind = binding(values);
  const where = conditions(filter, actor, bind);
  const [at, soon] = [`${bind(now)}::timestamptz`, `${bind(soonUntil)}::timestamptz`];
  const count = (of: string) => `count(*) filter (where ${of})::int`;
  const { rows } = await db.query<Figure>(
    `select case when grouping(l.custody) = 0 then 'custody' when grouping(l.unit) = 0 then 'unit' else 'award' end as by,
            coalesce(l.custody, l.unit, l.award) as key, ${count(`l.due > ${soon} and l.due < 'infinity'`)} as "onTime",
            ${count(`l.due >= ${at} and l.due <= ${soon}`)} as soon, ${count(`l.due < ${at}`)} as overdue,
            ${count(`l.due = 'infinity'`)} as none
       from dossier_line l where l.custody <> 'closed' and ${where.join(' and ')}
      group by grouping sets ((l.custody), (l.unit), (l.award)) order by 1, 2`,
    values,
  );
  return rows;
}

/** So many stays in a custody from one legal day to another. */
export interface Stays {
  custody: string;
  from: string;
  to: string;
  count: number;
}

/** Stays that have ended, of the dossiers that the actor may read. */
export async function endedStays(db: Pool, actor: Actor, filter: FiguresFilter): Promise<Stays[]> {
  const values: unknown[] = [];
  const where = conditions(filter, actor, binding(values));
  const legalDay = (of: string) => `(s.${of} at time zone 'Asia/Ho_Chi_Minh')::date`;
  const { rows } = await db.query<Stays>(
    `select s.custody, ${legalDay('entered_at')}::text as "from", ${legalDay('left_at')}::text as "to", count(*)::int as count
       from dossier_stay s join dossier_line l using (stream)
      where s.left_at is not null and ${where.join(' and ')} group by 1, 2, 3`,
    values,
  );
  return rows;
}
