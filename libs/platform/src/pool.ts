import { Pool, types, type PoolConfig } from 'pg';

// bigint as a number: our counts stay far below 2^53.
types.setTypeParser(types.builtins.INT8, Number);

interface PoolOptions extends Pick<PoolConfig, 'connectionTimeoutMillis' | 'statement_timeout' | 'query_timeout'> {
  name: string;
  max?: number;
}

// An idle connection that went dead without a word is noticed within half a minute.
const keepAlive = { keepAlive: true, keepAliveInitialDelayMillis: 10_000 };

/** A pool of connections. Broken idle connections are dropped, not fatal: the next query opens a new one. */
export function openPool(connectionString: string, { name, max = 16, ...patience }: PoolOptions): Pool {
  const pool = new Pool({ connectionString, max, application_name: name, ...keepAlive, ...patience });
  pool.on('error', () => undefined);
  return pool;
}
