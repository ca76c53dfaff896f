import type { Pool } from 'pg';
import type { ClockKind } from '@app/domain';

/** What a process is told of its stream; read from the stream's current row. */
export interface ProgressRow {
  stream: string;
  epoch: number;
  version: number;
  tick: number;
  offsetMs: number;
  custody: string;
  live: boolean;
  outcome: string | null;
  awardLevel: string | null;
  unit: string | null;
  session: string | null;
  decision: string | null;
  open: {
    id: string;
    kind: ClockKind;
    dueAt: string;
    remindAt: string[];
    reminded: string[];
    escalated: boolean;
    owedBy: string;
    about?: string;
    provisional?: true;
    unit?: string;
  }[];
}

/** Progress of these streams as the log has it now. */
export async function readProgress(db: Pool, streams: readonly string[]): Promise<ProgressRow[]> {
  const { rows } = await db.query<ProgressRow>({
    name: 'read-progress',
    text: `select s.id as stream, c.epoch, s.version, c.tick, round(c.offset_us / 1000)::bigint as "offsetMs",
            coalesce(s.summary ->> 'custody', s.summary ->> 'status', 'none') as custody,
            coalesce((s.summary ->> 'live')::boolean, false) as live, s.summary ->> 'outcome' as outcome,
            s.summary ->> 'session' as session, s.summary ->> 'decision' as decision,
            s.summary ->> 'level' as "awardLevel", s.summary ->> 'unit' as unit, coalesce(s.summary -> 'owed', '[]') as open
       from stream s, log_clock c where s.id = any ($1::text[])`,
    values: [streams],
  });
  return rows;
}
