import type { Pool } from 'pg';
import { DomainError } from '@app/domain';
import { append, type Db } from './append';
import { fingerprint } from './canonical';
import { CommandReused } from './errors';
import { logPart } from './log-facts';
import { readStreams, readTime, type LogTime } from './read';
import { inTransaction } from './transaction';

interface Wish {
  mode: LogTime['mode'];
  startsAt?: string | null;
}

/** Opens a new log: its mode and, for a demonstration, the day it starts. An open log of another mode is refused. */
export async function openLog(db: Pool, wish: Wish): Promise<LogTime> {
  return inTransaction(db, async (client) => {
    await client.query('lock table log_clock in exclusive mode');
    const { rows } = await client.query<{ mode: string }>('select mode from log_clock');
    if (rows[0] && rows[0].mode !== wish.mode) throw new DomainError('log-of-another-mode', { mode: rows[0].mode });
    if (!rows[0]) await open(client, wish);
    return readTime(client);
  });
}

async function open(db: Db, { mode, startsAt = null }: Wish): Promise<void> {
  await db.query(
    `insert into log_clock (mode, offset_us)
     values ($1, coalesce((extract(epoch from $2::timestamptz - clock_timestamp()) * 1e6)::bigint, 0))`,
    [mode, startsAt],
  );
  await append(db, {
    account: 'system',
    commandId: 'open-log',
    fingerprint: '00',
    meta: { account: 'system', person: 'system', commandId: 'open-log' },
    streams: [logPart(0, { type: 'LogOpened', data: { mode, startsAt, epoch: 1 } })],
  });
}

/** Moves a demonstration's clock forward to an instant; `account` is who asked. Refused in production and backwards. */
export async function advanceClock(db: Pool, to: string, account: string, commandId: string): Promise<LogTime> {
  // An instant is no secret: the print needs no key.
  const print = fingerprint(Buffer.alloc(0), { to });
  const time = await inTransaction(db, async (client) => {
    // One move after another; what follows reads what the one before has committed.
    await client.query('select from log_clock for update');
    const { rows } = await client.query<{ version: number }>(`select version from stream where id = 'log'`);
    const before = await readStreams(client, [], {}, { account, commandId });
    if (before.done && before.done.fingerprint !== print) throw new CommandReused();
    if (before.done) return readTime(client);
    if (before.mode !== 'demonstration') throw new DomainError('clock-of-production', {});
    const tick = await moveTo(client, to);
    if (tick === null) throw new DomainError('clock-only-forward', { now: before.now });
    await ringAll(client);
    await append(client, {
      account,
      commandId,
      fingerprint: print,
      meta: { account, person: account, commandId },
      streams: [logPart(rows[0]!.version, { type: 'ClockAdvanced', data: { to, tick } })],
    });
    return readTime(client);
  });
  // Again for commands that were under way: they knew the old clock, and the bells above did not know them.
  await ringAll(db);
  return time;
}

/** The new tick; null when that instant is past. */
async function moveTo(db: Db, to: string): Promise<number | null> {
  const { rows } = await db.query<{ tick: number }>(
    `update log_clock set offset_us = (extract(epoch from $1::timestamptz - real.now) * 1e6)::bigint, tick = tick + 1
       from (select clock_timestamp() as now) real
      where $1::timestamptz > real.now + offset_us * interval '1 microsecond'
     returning tick`,
    [to],
  );
  return rows[0]?.tick ?? null;
}

/** Rings every stream that a process follows. Returns how many. */
export async function ringAll(db: Db): Promise<number> {
  const { rows } = await db.query<{ n: number }>('select ring() as n');
  return rows[0]!.n;
}
