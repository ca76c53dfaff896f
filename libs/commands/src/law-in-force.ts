import { approvedOf, lawChangesDecider, lawStream, type Law, type LawChanges, type Upcasters } from '@app/domain';
import { readStreams } from '@app/event-store';
import type { Pool } from 'pg';
import { folded } from './folded';

/**
 * The law as shipped with what the office has put in force since. `law` is one object that answers as the law of now:
 * every reading of the log tells the version of the stream of changes, and the law is made anew when that has grown.
 */
export class LawInForce {
  readonly law: Law;
  private current: Law;
  private version = 0;

  constructor(
    shipped: Law,
    private readonly db: Pool,
    private readonly upcasters: Upcasters,
  ) {
    this.current = shipped;
    this.law = new Proxy({} as Law, {
      get: (_none, property) => this.current[property as keyof Law],
    });
  }

  /** To be called with what a reading told, before anything is decided on it. */
  async keepUp({ watched }: { watched: number }): Promise<void> {
    if (watched <= this.version) return;
    const { changes, version } = await this.changes();
    // Another may have been here first; what is newer stays.
    if (version <= this.version) return;
    this.current = this.current.withChanges(approvedOf({ changes, version }));
    this.version = version;
  }

  /** For who reads nothing else of the log. */
  async now(): Promise<Law> {
    await this.keepUp(await readStreams(this.db, [], this.upcasters, { watch: lawStream }));
    return this.law;
  }

  private async changes(): Promise<LawChanges> {
    const { streams } = await readStreams(this.db, [lawStream], this.upcasters);
    return folded({ decider: lawChangesDecider(this.law) }, streams.get(lawStream));
  }
}
