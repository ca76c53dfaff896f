import type { Pool } from 'pg';
import type { UnitHistory, UnitKind } from '@app/domain';
import type { Slice } from '../slice';
import type { UnitRow } from './registry';

export interface UnitFilter {
  /** The legal day that is asked about. */
  on: string;
  kind?: UnitKind;
  /** What they are part of on that day. */
  parent?: string;
}

// What stood on day $1, of a list that is oldest first.
const asOf = (list: string, field: string) =>
  `(select e ->> '${field}' from jsonb_array_elements(u.${list}) e where e ->> 'from' <= $1 order by e ->> 'from' desc limit 1)`;

/** Units in force on a legal day under their names of that day, in Vietnamese order; sort key: name, code. */
export async function listUnits(
  db: Pool,
  { on, kind, parent }: UnitFilter,
  { after, limit }: Slice,
): Promise<UnitRow[]> {
  const { rows } = await db.query<UnitRow>(
    `select code, named.name, kind, valid_from::text as "validFrom", valid_to::text as "validTo"
       from unit u, lateral (select coalesce(${asOf('names', 'name')}, u.name) as name) named
      where valid_from <= $1::date and (valid_to is null or valid_to >= $1::date)
        and ($2::text is null or (named.name collate "vi-x-icu", code) > ($2 collate "vi-x-icu", $3::text))
        and ($5::text is null or kind = $5) and ($6::text is null or ${asOf('parents', 'parent')} = $6)
      order by named.name collate "vi-x-icu", code limit $4`,
    [on, after?.[0], after?.[1], limit, kind, parent],
  );
  return rows;
}

/** A unit over the years, as its stream tells. */
export type KnownUnit = UnitHistory & {
  /** Of its stream; 0 for one that the log does not know. */
  version: number;
};

const shown = `u.code, u.kind, u.gso, u.valid_from::text as "from", u.valid_to::text as "to", u.parents, u.successors, u.marks, u.clusters,
  case u.names when '[]' then jsonb_build_array(jsonb_build_object('name', u.name, 'from', u.valid_from)) else u.names end as names,
  '{"confidence": "ILLUSTRATIVE", "ref": "", "assumed": []}' || u.source as source, coalesce(s.version, 0) as version`;

/** The unit with this code, its parents, successors, predecessors and clusters (khối, cụm), and the members of a cluster. */
export async function unitsAround(db: Pool, code: string): Promise<KnownUnit[]> {
  const { rows } = await db.query<KnownUnit>(
    `with asked as (select * from unit where code = $1)
     select ${shown} from unit u left join stream s on s.id = 'unit/' || u.code
      where u.code = $1 or u.successors @> jsonb_build_array(jsonb_build_object('unit', $1::text))
         or u.clusters @> jsonb_build_array(jsonb_build_object('cluster', $1::text))
         or u.code in (select e ->> 'parent' from asked, jsonb_array_elements(parents) e
                       union select e ->> 'unit' from asked, jsonb_array_elements(successors) e
                       union select e ->> 'cluster' from asked, jsonb_array_elements(clusters) e)
      order by u.code`,
    [code],
  );
  return rows;
}
