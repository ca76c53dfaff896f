import type { Pool } from 'pg';
import { DomainError } from '@app/domain';
import { append, type Db } from './append';
import { readTime, type LogTime } from './read';

/** Opens a new log: its mode and, for a demonstration, the day it starts. An open log of another mode is refused. */
export async function openLog(db: Pool, wish: { mode: LogTime['mode']; startsAt?: string }): Promise<LogTime> {
  const client = await db.connect();
  try {
    await client.query('begin');
    await client.query('lock table log_clock in exclusive mode');
    const { rows } = await client.query<{ mode: string }>('select mode from log_clock');
    if (rows[0] && rows[0].mode !== wish.mode) throw new DomainError('log-of-another-mode', { mode: rows[0].mode });
    if (!rows[0]) {
      const offset = wish.startsAt
        ? `(extract(epoch from $2::timestamptz - clock_timestamp()) * 1e6)::bigint`
        : `0 + 0 * length($2)`;
      await client.query(`insert into log_clock (mode, offset_us) values ($1, ${offset})`, [
        wish.mode,
        wish.startsAt ?? '',
      ]);
      await append(client, {
        account: 'system',
        commandId: 'open-log',
        fingerprint: '00',
        meta: { account: 'system', person: 'system', commandId: 'open-log' },
        streams: [{ ...logStream, expectedVersion: 0, events: [opened(wish)] }],
      });
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
  return readTime(db);
}

const logStream = { stream: 'log', kind: 'log', summary: null };

function opened(wish: { mode: string; startsAt?: string }) {
  return { type: 'LogOpened', schemaVersion: 1, data: { mode: wish.mode, startsAt: wish.startsAt ?? null, epoch: 1 } };
}

/** Moves a demonstration's clock forward to an instant; `account` is who asked. Refused in production and backwards. */
export async function advanceClock(db: Pool, to: string, account: string, commandId: string): Promise<LogTime> {
  const client = await db.connect();
  try {
    await client.query('begin');
    const before = await readTime(client);
    if (before.mode !== 'demonstration') throw new DomainError('clock-of-production', {});
    if (to <= before.now) throw new DomainError('clock-only-forward', { now: before.now });
    const { rows } = await client.query<{ version: number }>(`select version from stream where id = 'log' for update`);
    await client.query(
      `update log_clock set offset_us = (extract(epoch from $1::timestamptz - clock_timestamp()) * 1e6)::bigint, tick = tick + 1`,
      [to],
    );
    await ringAll(client);
    await append(client, {
      account,
      commandId,
      fingerprint: '00',
      meta: { account, person: account, commandId },
      streams: [
        {
          ...logStream,
          expectedVersion: rows[0]!.version,
          events: [{ type: 'ClockAdvanced', schemaVersion: 1, data: { to, tick: before.tick + 1 } }],
        },
      ],
    });
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
  return readTime(db);
}

/** Rings every stream that owes something. Returns how many. */
export async function ringAll(db: Db): Promise<number> {
  const { rowCount } = await db.query(
    `insert into bell (stream, version, tick, due_at)
     select id, version, tick, (summary ->> 'nextDueAt')::timestamptz from stream, log_clock where summary ->> 'nextDueAt' is not null order by id
     on conflict (stream) do update set version = excluded.version, tick = excluded.tick, due_at = excluded.due_at`,
  );
  return rowCount ?? 0;
}
