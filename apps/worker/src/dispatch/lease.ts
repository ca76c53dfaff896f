import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';

/** How often a lease is renewed while it lasts. */
const renewals = 4;
/** A step that makes no progress for so many leases does not deserve to lead; with the lease itself still under a minute. */
const patience = 1.5;

/** This process has lost a lease, or cannot say that it still holds it: what it was about to do is another's now. */
class LeaseLost extends Error {}

/** The right to lead a loop, kept in the database and renewed from here while its steps make progress. */
export class Lease {
  private readonly renewing: NodeJS.Timeout;
  private lastProgress = performance.now();

  private constructor(
    private readonly db: Pool,
    private readonly name: string,
    private readonly holder: string,
    private readonly fence: string,
    private readonly leaseMs: number,
    private heldUntil: number,
  ) {
    this.renewing = setInterval(() => void this.renew().catch(() => undefined), leaseMs / renewals);
  }

  /** The lease, or null while another holds it; a leader that does not renew for so long is replaced. */
  static async take(db: Pool, name: string, leaseMs: number): Promise<Lease | null> {
    const holder = randomUUID();
    const asked = performance.now();
    const { rows } = await db.query<{ fence: string }>(
      `insert into lease (name, holder, until) values ($1, $2, clock_timestamp() + $3 * interval '1 millisecond')
       on conflict (name) do update set holder = excluded.holder, fence = lease.fence + 1, until = excluded.until
         where lease.until < clock_timestamp()
       returning fence::text`,
      [name, holder, leaseMs],
    );
    // Counted from before the question, so that it ends here before it ends there.
    return rows[0] ? new Lease(db, name, holder, rows[0].fence, leaseMs, asked + leaseMs) : null;
  }

  /** By a clock that goes on while the process stands still: who wakes up after an hour leads no more. */
  get holds(): boolean {
    return performance.now() < this.heldUntil;
  }

  /** To be called between the parts of a step: it goes on, and is still this leader's to do. */
  progress(): void {
    if (!this.holds) throw new LeaseLost(this.name);
    this.lastProgress = performance.now();
  }

  async end(): Promise<void> {
    clearInterval(this.renewing);
    this.heldUntil = 0;
    await this.db.query('delete from lease where name = $1 and holder = $2', [this.name, this.holder]);
  }

  private async renew(): Promise<void> {
    const asked = performance.now();
    if (asked - this.lastProgress > patience * this.leaseMs || !this.holds) return;
    const { rowCount } = await this.db.query(
      `update lease set until = clock_timestamp() + $4 * interval '1 millisecond' where name = $1 and holder = $2 and fence = $3`,
      [this.name, this.holder, this.fence, this.leaseMs],
    );
    this.heldUntil = rowCount === 1 && this.heldUntil > 0 ? asked + this.leaseMs : 0;
  }
}
