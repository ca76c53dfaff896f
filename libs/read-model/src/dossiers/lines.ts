import type { Pool } from 'pg';
import type { Actor } from '@app/domain';
import { binding, readableDossiers } from './readable';

/** What a list of an act says of each dossier in it. */
export interface DossierLine {
  code: string;
  /** Null once the name was erased. */
  name: string | null;
  unitName: string | null;
  award: string;
  awarded: string | null;
  candidateKind: string;
  custody: string;
  decision: string | null;
  decisionNumber: string | null;
  held: boolean;
}

/** Of these dossiers those that the actor may read, by code. */
export async function dossierLines(
  db: Pool,
  codes: readonly string[],
  actor: Actor,
): Promise<ReadonlyMap<string, DossierLine>> {
  const values: unknown[] = [];
  const bind = binding(values);
  const ids = codes.map((code) => `dossier/${code}`);
  const { rows } = await db.query<DossierLine>(
    `select s.summary ->> 'code' as code, c.name, u.name as "unitName", s.summary ->> 'award' as award,
            s.summary ->> 'awarded' as awarded, s.summary ->> 'candidateKind' as "candidateKind",
            s.summary ->> 'custody' as custody, s.summary ->> 'decision' as decision,
            s.summary ->> 'decisionNumber' as "decisionNumber", s.summary ->> 'hold' is not null as held
       from stream s left join candidate c on c.id = s.summary ->> 'candidate' left join unit u on u.code = s.summary ->> 'unit'
      where s.kind = 'dossier' and s.id = any (${bind(ids)}) and ${readableDossiers(actor, bind)}`,
    values,
  );
  return new Map(rows.map((row) => [row.code, row]));
}

/** The last council session with signed minutes that had the dossier on its agenda, by code. */
export async function sessionsBehind(db: Pool, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.query<{ code: string; session: string }>(
    `select distinct on (i ->> 'dossier') i ->> 'dossier' as code, s.id as session
       from stream s, jsonb_array_elements(s.summary -> 'items') i
      where s.kind = 'session' and s.summary ->> 'status' = 'signed' and s.summary ->> 'kind' = 'award'
        and i ->> 'dossier' = any ($1)
      order by i ->> 'dossier', s.summary ->> 'on' desc, s.id desc`,
    [codes],
  );
  return new Map(rows.map(({ code, session }) => [code, session]));
}
