import { Pool, types } from 'pg';

// bigint as a number: our counts stay far below 2^53.
types.setTypeParser(types.builtins.INT8, Number);

/** A pool of connections. Broken idle connections are dropped, not fatal: the next query opens a new one. */
export function openPool(connectionString: string, options: { max?: number; name: string }): Pool {
  const pool = new Pool({ connectionString, max: options.max ?? 16, application_name: options.name, keepAlive: true });
  pool.on('error', () => undefined);
  return pool;
}
