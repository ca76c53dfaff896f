import { readFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import type { Db } from './append';

/** The head of the log as it was last seen, kept outside the database: what a restored or forked log is measured against. */
export interface Anchor {
  epoch: number;
  seq: number;
  leafHash: string;
  /** How many dossier codes were given out, by year. Of anchors that were written before this was noted it is absent. */
  codes?: Readonly<Record<string, number>>;
}

/** The log's head now, or null while it has no entry. */
export async function headOf(db: Db): Promise<Anchor | null> {
  const { rows } = await db.query<Anchor>(
    `select c.epoch, n.seq, encode(n.leaf_hash, 'hex') as "leafHash", dossier_codes() as codes from entry n, log_clock c order by n.seq desc limit 1`,
  );
  return rows[0] ? { ...rows[0], seq: Number(rows[0].seq) } : null;
}

/** How a log differs from what was seen of it: set back behind it, forked at its place, or adopted as a restore since. */
export type Difference = 'shorter' | 'forked' | 'adopted';

/** Holds the log against the anchor; null where it still has the entry that the anchor names, in the same epoch. */
export async function differsFrom(db: Db, anchor: Anchor): Promise<Difference | null> {
  const { rows } = await db.query<{ epoch: number; reaches: boolean; holds: boolean }>(
    `select c.epoch, exists (select from entry where seq >= $1) as reaches,
            exists (select from entry where seq = $1 and leaf_hash = decode($2, 'hex')) as holds
       from log_clock c`,
    [anchor.seq, anchor.leafHash],
  );
  const log = rows[0];
  if (!log || log.epoch < anchor.epoch) return 'shorter';
  if (log.epoch > anchor.epoch) return 'adopted';
  return log.holds ? null : log.reaches ? 'forked' : 'shorter';
}

/** The file that this names does not hold an anchor. */
export class BadAnchor extends Error {}

/** The anchor in this file; null where there is no file. */
export function readAnchor(file: string): Anchor | null {
  try {
    const { epoch, seq, leafHash, codes } = JSON.parse(readFileSync(file, 'utf8')) as Anchor;
    if (!Number.isSafeInteger(epoch) || !Number.isSafeInteger(seq) || !/^[0-9a-f]{64}$/.test(leafHash))
      throw new BadAnchor(file);
    return { epoch, seq, leafHash, ...(codes ? { codes } : {}) };
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return null;
    if (error instanceof SyntaxError || error instanceof TypeError) throw new BadAnchor(file);
    throw error;
  }
}

/** Written beside, flushed and moved over, so that a crash or a power cut leaves the old or the new one. */
export async function writeAnchor(file: string, anchor: Anchor): Promise<void> {
  const beside = await open(`${file}.new`, 'w', 0o600);
  try {
    await beside.writeFile(JSON.stringify(anchor));
    await beside.sync();
  } finally {
    await beside.close();
  }
  await rename(`${file}.new`, file);
}
