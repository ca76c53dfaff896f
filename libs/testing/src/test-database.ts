import { randomBytes } from 'node:crypto';
import { Client, type Pool } from 'pg';
import { openPool } from '@app/platform';

export interface TestDatabase {
  /** Owner of the tables. */
  owner: Pool;
  api: Pool;
  worker: Pool;
  urls: Readonly<Record<'owner' | 'api' | 'worker' | 'auditor', string>>;
  drop: () => Promise<void>;
}

/** A database of this test file's own, cloned from the migrated template that the test run prepared. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const template = process.env['TEST_DATABASE_URL'];
  if (!template) throw new Error('TEST_DATABASE_URL is not set: run the tests with npm test');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await administer(template, `create database ${name} template ${new URL(template).pathname.slice(1)}`);
  const urls = {
    owner: addressOf(template, name),
    api: addressOf(template, name, 'laurel_api'),
    worker: addressOf(template, name, 'laurel_worker'),
    auditor: addressOf(template, name, 'laurel_auditor'),
  };
  const owner = openPool(urls.owner, { name: 'test', max: 12 });
  const api = openPool(urls.api, { name: 'test-api', max: 12 });
  const worker = openPool(urls.worker, { name: 'test-worker', max: 12 });
  const drop = async () => {
    await Promise.all([owner.end(), api.end(), worker.end()]);
    await administer(template, `drop database ${name} with (force)`);
  };
  return { owner, api, worker, urls, drop };
}

async function administer(template: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: addressOf(template, 'postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function addressOf(template: string, database: string, role?: string): string {
  const url = new URL(template);
  url.pathname = `/${database}`;
  if (role) [url.username, url.password] = [role, 'test'];
  return url.toString();
}
