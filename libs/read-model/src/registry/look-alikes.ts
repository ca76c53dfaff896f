import type { Pool } from 'pg';
import type { CandidateKind } from '@app/domain';

/** In the same unit, in one that was merged with it, there before it moved on, or somewhere else. */
export const nearness = ['sameUnit', 'joinedUnit', 'formerUnit', 'elsewhere'] as const;
export type Nearness = (typeof nearness)[number];

export interface LookAlike {
  near: Nearness;
  candidate: string;
  name: string;
  /** The other name by which it was found: of before, or of an entry that is one with it. */
  knownAs: string | null;
  unit: string | null;
  unitName: string | null;
}

export interface Compared {
  /** What its name is compared by; null for a name without a letter. */
  key: string | null;
  lookAlikes: LookAlike[];
}

// Units that were merged into one another, however many times: what one of them knew, the others may know again.
const kin = `
  kin (unit, other) as (
    select distinct unit, unit from asked where unit is not null
    union
    select k.unit, next.code from kin k, lateral (
      select e ->> 'unit' as code from unit u, jsonb_array_elements(u.successors) e where u.code = k.other
      union all
      select p.code from unit p where p.successors @> jsonb_build_array(jsonb_build_object('unit', k.other))) next)`;
const nearBy = (unit: string, before = 'false') => `case when ${unit} = a.unit then 'sameUnit'
  when exists (select from kin k where k.unit = a.unit and k.other = ${unit}) then 'joinedUnit'
  when ${before} then 'formerUnit' else 'elsewhere' end`;
const wasThere = `exists (select from candidate_selves(c.id) self (id) join candidate o using (id), jsonb_array_elements(o.units) e
  join kin k on k.other = e ->> 'unit' where k.unit = a.unit)`;

// Whoever has or had the name, under the entry that it is kept by; `n` is the one asked about. The present name goes first.
const named = (asked: string) => `
  named as (
    select distinct on (n, id) n, id, known_as from (
      select a.n, candidate_self(c.id) as id, c.name as known_as, c.id = candidate_self(c.id) as present
        from ${asked} a join candidate c on c.name_key = a.key and c.kind = a.kind
      union all
      select a.n, candidate_self(c.id), f.name, false
        from ${asked} a join candidate_name f on f.name_key = a.key join candidate c on c.id = f.candidate and c.kind = a.kind) found
     order by n, id, present desc, known_as)`;
const knownAs = `nullif(n.known_as, c.name) as "knownAs"`;

/** For each of these, in order: candidates of its kind whose name holds or held the same words, whatever their diacritics and order. */
export async function lookAlikesOf(
  db: Pool,
  asked: readonly { kind: CandidateKind; name: string; unit: string | null }[],
): Promise<Compared[]> {
  const { rows } = await db.query<LookAlike & { n: number; key: string | null }>(
    `with recursive asked as (select n, kind, unit, name_key(name) as key
         from unnest($1::text[], $2::text[], $3::text[]) with ordinality a (kind, name, unit, n)), ${kin}, ${named('asked')}
     select a.n::int, a.key, c.id as candidate, c.name, ${knownAs}, c.unit, u.name as "unitName", ${nearBy('c.unit', wasThere)} as near
       from asked a left join named n using (n) left join candidate c on c.id = n.id left join unit u on u.code = c.unit
      order by a.n, c.id`,
    [asked.map((a) => a.kind), asked.map((a) => a.name), asked.map((a) => a.unit)],
  );
  const compared = asked.map((): Compared => ({ key: null, lookAlikes: [] }));
  for (const { n, key, ...row } of rows) {
    const of = compared[n - 1]!;
    of.key = key;
    if (row.candidate !== null) of.lookAlikes.push(row);
  }
  return compared;
}

/** Another dossier for the same award whose candidate may be the same, or is. */
export interface DossierAlike extends LookAlike {
  dossier: string;
  custody: string;
  period: { from: string; to: string };
}

/** A dossier that is there, or one that may be opened. */
export interface Proposal {
  code: string | null;
  candidate: string;
  award: string;
  period: { from: string; to: string };
  unit: string;
}

/** Other dossiers for the award of this one, for a time that overlaps its own, of whoever has or had the same words in a name; newest first. */
export async function dossiersAlike(
  db: Pool,
  { code, candidate, award, period, unit }: Proposal,
): Promise<DossierAlike[]> {
  const { rows } = await db.query<DossierAlike>(
    `with recursive asked as (
       select $2::text as candidate, $3::text as award, $4::text as first, $5::text as last, $6::text as unit), ${kin},
     called as (
       select distinct 1 as n, c.kind, k.key from asked a, lateral candidate_selves(a.candidate) self (id) join candidate c using (id),
              lateral (select name_key as key from candidate_name where candidate = c.id
                       union select c.name_key where not exists (select from candidate_name where candidate = c.id)) k),
     ${named('called')}
     select s.summary ->> 'code' as dossier, s.summary ->> 'custody' as custody, s.summary -> 'period' as period, c.id as candidate,
            c.name, ${knownAs}, s.summary ->> 'unit' as unit, u.name as "unitName", ${nearBy(`s.summary ->> 'unit'`)} as near
       from asked a
       cross join named n
       join candidate c on c.id = n.id
       cross join lateral candidate_selves(n.id) self (id)
       join stream s on s.kind = 'dossier' and s.summary ->> 'candidate' = self.id
       left join unit u on u.code = s.summary ->> 'unit'
      where s.id is distinct from 'dossier/' || $1 and s.summary ->> 'award' = a.award
        and s.summary -> 'period' ->> 'from' <= a.last and a.first <= s.summary -> 'period' ->> 'to'
      order by s.id desc limit 100`,
    [code, candidate, award, period.from, period.to, unit],
  );
  return rows;
}
