import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Db } from './append';

/** The head of the log as it was last seen, kept outside the database: what a restored or forked log is measured against. */
export interface Anchor {
  epoch: number;
  seq: number;
  leafHash: string;
}

/** The log's head now, or null while it has no entry. */
export async function headOf(db: Db): Promise<Anchor | null> {
  const { rows } = await db.query<Anchor>(
    `select c.epoch, n.seq, encode(n.leaf_hash, 'hex') as "leafHash" from entry n, log_clock c order by n.seq desc limit 1`,
  );
  return rows[0] ?? null;
}

/** Whether the log still holds the entry that the anchor names, in the same epoch. */
export async function holds(db: Db, anchor: Anchor): Promise<boolean> {
  const { rows } = await db.query(
    `select 1 from entry n, log_clock c where c.epoch = $1 and n.seq = $2 and n.leaf_hash = decode($3, 'hex')`,
    [anchor.epoch, anchor.seq, anchor.leafHash],
  );
  return rows.length === 1;
}

export function readAnchor(file: string): Anchor | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Anchor;
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return null;
    throw error;
  }
}

/** Written beside and moved over, so that a crash leaves the old or the new one. */
export function writeAnchor(file: string, anchor: Anchor): void {
  writeFileSync(`${file}.new`, JSON.stringify(anchor));
  renameSync(`${file}.new`, file);
}
