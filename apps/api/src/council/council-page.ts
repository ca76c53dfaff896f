import type { Pool } from 'pg';
import { seatingOn, type LegalDay, type Seat } from '@app/domain';
import { namesOf, type CouncilRow } from '@app/read-model';
import type { CouncilDto } from './council-shape.dto';

/** Councils as they sit on a day, with what people are called. */
export async function councilPages(db: Pool, rows: readonly CouncilRow[], on: LegalDay): Promise<CouncilDto[]> {
  const all = rows.flatMap(({ summary }) => [...summary.seats, ...(summary.draft?.seats ?? [])]);
  const names = await namesOf(db, [...new Set(all.map((seat) => seat.person))]);
  const named = (seats: readonly Seat[]) => seats.map((seat) => ({ ...seat, name: names[seat.person] ?? seat.person }));
  return rows.map(({ id, version, summary }) => {
    const { status, kind, name, decision, seats, delegates, changes, draft } = summary;
    const { delegates: _standIns, ...seating } = seatingOn(summary, on);
    return {
      ...{ id, version, status, kind, name, decision, delegates, changes },
      sitting: { on, ...seating },
      members: seating.members,
      seats: named(seats),
      draft: draft && {
        ...{ of: draft.of, by: draft.by, decision: draft.decision, seats: named(draft.seats ?? []) },
        leaving: draft.of === 'change' ? (draft.leaving ?? []) : [],
        delegates: draft.of === 'change' ? (draft.delegates ?? []) : [],
      },
    };
  });
}
