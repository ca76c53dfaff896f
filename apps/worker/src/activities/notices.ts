import type { Pool } from 'pg';
import type { ProgressRow } from '@app/commands';
import { unitRoles, type Role } from '@app/domain';

interface Still {
  progress: ProgressRow;
  duty: ProgressRow['open'][number];
}

export interface Notices {
  /** Whoever owes the duty: everybody in that role, of that unit where the role is a unit's, or of one that took it over. */
  tellOwner(still: Still, kind: string, cause: string, facts: object): Promise<void>;
  /** The head of the board, and for what the head owes the Chairman. */
  tellSuperior(still: Still, kind: string, cause: string, facts?: object): Promise<void>;
  tellAdministrators(still: Still, kind: string, cause: string, facts: object): Promise<void>;
  tellPeople(still: Still, people: readonly string[], kind: string, cause: string): Promise<void>;
}

const lateAfterMs = 24 * 3600_000;
/** What an outage delayed comes in a stream; its digest waits until the stream is dry. */
const quiet = '5 seconds';

/** Writes notices: one row a person and cause. Letters go out of the rows; those of an outage as one digest a person. */
export function createNotices(db: Pool): Notices {
  const write = async (still: Still, whom: string, values: unknown[], kind: string, cause: string, facts: object) => {
    const { stream, offsetMs } = still.progress;
    const { id, dueAt, kind: duty } = still.duty;
    const at = (facts as { at?: string }).at;
    const late = at !== undefined && Date.now() + offsetMs - Date.parse(at) > lateAfterMs;
    await db.query(
      `insert into notification (person, cause, stream, kind, facts, made_at, late, mail_to, mail_next_at)
       select p.person, $1, $2, $3, $4, business_now(), $5, max(a.email),
              case when max(a.email) is not null then clock_timestamp() + case when $5 then interval '${quiet}' else interval '0' end end
         from (${whom}) p left join account a on a.person = p.person
        group by p.person on conflict (person, cause) do nothing`,
      [`${stream}/${cause}`, stream, kind, JSON.stringify({ obligation: id, duty, dueAt, ...facts }), late, ...values],
    );
  };
  const inRole = `select distinct person from position, (select (business_now() at time zone 'Asia/Ho_Chi_Minh')::date) d (today) where role = any ($6::text[]) and ($7::text is null or unit = $7 or $7 in (select unit_predecessors(unit, today)))
    and valid_from <= today and (valid_to is null or valid_to >= today)`;
  return {
    tellOwner: (still, kind, cause, facts) => {
      const role = still.duty.owedBy;
      return write(
        still,
        inRole,
        [[role], unitRoles.includes(role as Role) ? still.progress.unit : null],
        kind,
        cause,
        facts,
      );
    },
    tellSuperior: (still, kind, cause, facts = {}) => {
      const roles = still.duty.owedBy === 'headOfBoard' ? ['headOfBoard', 'chairman'] : ['headOfBoard'];
      return write(still, inRole, [roles, null], kind, cause, facts);
    },
    tellAdministrators: (still, kind, cause, facts) =>
      write(still, inRole, [['administrator'], null], kind, cause, facts),
    tellPeople: (still, people, kind, cause) =>
      write(still, 'select unnest($6::text[]) as person', [people], kind, cause, {}),
  };
}
