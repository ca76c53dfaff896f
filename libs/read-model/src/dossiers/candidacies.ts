import type { Pool } from 'pg';

/** A dossier that holds a candidacy, for which days. */
export interface Candidacy {
  code: string;
  period: { from: string; to: string };
}

/** Who holds a candidacy for one of these days, under whichever entry of the candidate; as `candidacy_holder` of the log asks it. */
export async function candidaciesHeld(
  db: Pool,
  scope: string,
  candidate: string,
  period: Candidacy['period'],
): Promise<Candidacy[]> {
  const { rows } = await db.query<Candidacy>({
    name: 'candidacies-held',
    text: `select substr(c.holder, 9) as code, jsonb_build_object('from', d.first, 'to', d.last) as period
             from candidate_selves($2) self (id)
             join claim c on c.scope = $1 and c.scope like 'candidacy/%' and split_part(c.key, '/', 1) = self.id
            cross join lateral (select split_part(split_part(c.key, '/', 2), '..', 1) as first,
                                       split_part(split_part(c.key, '/', 2), '..', 2) as last) d
            where d.first <= $4 and d.last >= $3 order by c.holder`,
    values: [scope, candidate, period.from, period.to],
  });
  return rows;
}
