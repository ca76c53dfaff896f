import type { Db } from '@app/event-store';
import type { ProgressRow } from '@app/commands';
import { unitRoles, type Role } from '@app/domain';

/** A duty that is still owed, as far as a notice speaks of it. */
export interface Still {
  progress: Pick<ProgressRow, 'stream' | 'unit'>;
  duty: Pick<ProgressRow['open'][number], 'id' | 'kind' | 'dueAt' | 'owedBy' | 'unit' | 'provisional'>;
}

/** Tells people of a duty. A post that nobody holds is told to its deputies or the administrators, and to its successor later. */
export interface Notices {
  /**
   * Whoever owes the duty: the officer to whom the board gave the dossier, or everybody in that role, of that unit where the
   * role is a unit's, or of one that took it over.
   */
  tellOwner(still: Still, kind: string, cause: string, facts: object): Promise<void>;
  /** The head of the board, and for what the head owes the Chairman. */
  tellSuperior(still: Still, kind: string, cause: string, facts?: object): Promise<void>;
  tellAdministrators(still: Still, kind: string, cause: string, facts: object): Promise<void>;
  tellPeople(still: Still, people: readonly string[], kind: string, cause: string): Promise<void>;
  /** The units of all who are called at a ceremony that is still to come. */
  tellGuests(ceremony: string, cause: string): Promise<void>;
}

interface Whom {
  roles?: readonly string[];
  unit?: string | null;
  people?: readonly string[];
}

/** Writes notices, one row a person and cause; over the connection of a transaction, together with its event. */
export function createNotices(db: Db): Notices {
  const tell = async (still: Still, whom: Whom, kind: string, cause: string, facts: object) => {
    const { stream } = still.progress;
    const { id, dueAt, kind: duty, provisional } = still.duty;
    const date = provisional ? { dueAt, provisional } : { dueAt };
    const at = kind === 'overdue' ? dueAt : (facts as { at?: string }).at;
    await db.query('select tell($1, $2, $3, $4, $5, $6, $7, $8)', [
      `${stream}/${cause}`,
      stream,
      kind,
      JSON.stringify({ obligation: id, duty, ...date, ...facts }),
      at ?? null,
      whom.roles ?? null,
      whom.unit ?? null,
      whom.people ?? null,
    ]);
  };
  return {
    tellOwner: (still, kind, cause, facts) => {
      const role = still.duty.owedBy;
      const unit = unitRoles.includes(role as Role) ? (still.duty.unit ?? still.progress.unit) : null;
      return tell(still, { roles: [role], unit }, kind, cause, facts);
    },
    tellSuperior: (still, kind, cause, facts = {}) => {
      const roles = still.duty.owedBy === 'headOfBoard' ? ['headOfBoard', 'chairman'] : ['headOfBoard'];
      return tell(still, { roles }, kind, cause, facts);
    },
    tellAdministrators: (still, kind, cause, facts) => tell(still, { roles: ['administrator'] }, kind, cause, facts),
    tellPeople: (still, people, kind, cause) => tell(still, { people }, kind, cause, {}),
    tellGuests: async (ceremony, cause) => void (await db.query('select tell_guests($1, $2)', [ceremony, cause])),
  };
}

/** Tells who was entered into a vacant post what the post had been told and still owes. True when somebody was. */
export async function tellSuccessors(db: Db): Promise<boolean> {
  const { rows } = await db.query<{ n: number }>('select tell_successors() as n');
  return rows[0]!.n > 0;
}
