import { Pool, types, type PoolConfig } from 'pg';

// bigint as a number: our counts stay far below 2^53.
types.setTypeParser(types.builtins.INT8, Number);

interface PoolOptions extends Pick<PoolConfig, 'connectionTimeoutMillis' | 'statement_timeout' | 'query_timeout'> {
  name: string;
  max?: number;
}

// An idle connection that went dead without a word is noticed within half a minute, here…
const keepAlive = { keepAlive: true, keepAliveInitialDelayMillis: 10_000 };
// … and by PostgreSQL, which then lets go of what was locked over it.
const atTheServer = {
  tcp_keepalives_idle: '10',
  tcp_keepalives_interval: '5',
  tcp_keepalives_count: '3',
  tcp_user_timeout: '20000',
};
const options = Object.entries(atTheServer)
  .map(([name, value]) => `-c ${name}=${value}`)
  .join(' ');

/** A pool of connections. Broken idle connections are dropped, not fatal: the next query opens a new one. */
export function openPool(connectionString: string, { name, max = 16, ...patience }: PoolOptions): Pool {
  const pool = new Pool({ connectionString, max, application_name: name, options, ...keepAlive, ...patience });
  pool.on('error', () => undefined);
  // A connection in use whose line breaks says so to its query; between two queries nobody else would listen.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
