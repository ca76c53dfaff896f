import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrate } from './migrate';
import { createRoles } from './roles';

const root = join(__dirname, '../../..');
const template = process.env['TEST_DATABASE_URL']!;
const name = `test_${randomBytes(6).toString('hex')}`;
const url = Object.assign(new URL(template), { pathname: `/${name}` }).toString();

async function administer(sql: string): Promise<void> {
  const client = new Client({
    connectionString: Object.assign(new URL(template), { pathname: '/postgres' }).toString(),
  });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

beforeAll(() => administer(`create database ${name}`));
afterAll(() => administer(`drop database ${name} with (force)`));

describe('migrating', () => {
  it('by two starts at once runs every step once, in the order of their numbers', async () => {
    await Promise.all([createRoles(url, []), createRoles(url, [])]);
    const runs = await Promise.all([migrate(url, root), migrate(url, root)]);
    const done = runs.flat();
    expect(runs.filter((steps) => steps.length > 0)).toHaveLength(1);
    expect(done).toEqual([...done].sort());
    expect(done[0]).toMatch(/^0001-log_/);
  });

  it('again changes nothing', async () => expect(await migrate(url, root)).toEqual([]));
});
