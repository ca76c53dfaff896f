import { join } from 'node:path';
import type { Pool } from 'pg';
import { DomainError } from '@app/domain';
import { differsFrom, headOf, readAnchor, type Anchor } from './anchor';
import { setGuard } from './write-guard';

const lookMs = 5_000;

/**
 * Lets nothing be written over this pool to a log that was set back or forked until the restore is adopted: what would be written
 * meanwhile stood between lost hours and whoever adopts them. The log is held against the worker's anchor, where its folder can be
 * read, and against the head that this process has seen; anew whenever a connection was opened, as it may lead to another server.
 */
export function guardWrites(db: Pool, dataDir: string): void {
  let unproven = true;
  let seen: Anchor | null = null;
  db.on('connect', () => (unproven = true));
  const note = async () => {
    if (!unproven) seen = (await headOf(db)) ?? seen;
  };
  setInterval(() => void note().catch(() => undefined), lookMs).unref();
  setGuard(db, async () => {
    if (!unproven) return;
    const anchors = [seen, readAnchor(join(dataDir, 'anchor.json'))].filter((anchor) => anchor !== null);
    for (const anchor of anchors) {
      const difference = await differsFrom(db, anchor);
      // A new epoch was opened by whoever adopted the restore.
      if (difference === 'shorter' || difference === 'forked')
        throw new DomainError('log-not-adopted', { seq: anchor.seq });
    }
    // Connections that this look itself opened lead to the same server.
    unproven = false;
    seen = (await headOf(db)) ?? seen;
  });
}
