import { Client } from 'pg';

/** Roles of the processes with the passwords of their addresses; grants come with the migrations. */
export async function createRoles(ownerUrl: string, urls: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    // Two starts at once; released with the connection.
    await client.query('select pg_advisory_lock(5318008, 3)');
    for (const name of ['laurel_api', 'laurel_worker', 'laurel_auditor']) {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [name]);
      if (!rowCount) await client.query(`create role ${name} login`);
    }
    for (const url of urls) {
      const { username, password } = new URL(url);
      if (username.startsWith('laurel_') && password)
        await client.query(
          `alter role ${client.escapeIdentifier(username)} password ${client.escapeLiteral(decodeURIComponent(password))}`,
        );
    }
  } finally {
    await client.end();
  }
}
