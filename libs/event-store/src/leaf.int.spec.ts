import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTestDatabase, type TestDatabase } from '@app/testing';

/** A column as the log keeps it, in the order of the leaf, and the hash that was laid down. */
interface Vector {
  name: string;
  event: Record<(typeof columns)[number], string | number>;
  leafHash: string;
}

const columns = [
  'id',
  'stream',
  'version',
  'type',
  'schema_version',
  'occurred_at',
  'recorded_at',
  'meta',
  'data',
] as const;

const folder = join(__dirname, '../../../test/fixtures/leaf');
const vectors = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Vector);

let db: TestDatabase;
beforeAll(async () => void (db = await openTestDatabase()));
afterAll(() => db.drop());

/** Leaf v1 from the words of the architecture, sharing nothing with the SQL. */
function leafOf(event: Vector['event']): string {
  const hash = createHash('sha256').update(Buffer.from([0]));
  for (const column of columns) {
    const bytes = new TextEncoder().encode(String(event[column]));
    const length = new DataView(new ArrayBuffer(4));
    length.setUint32(0, bytes.length, false);
    hash.update(new Uint8Array(length.buffer)).update(bytes);
  }
  return hash.digest('hex');
}

describe.each(vectors)('the leaf of $name', ({ event, leafHash }) => {
  it('is what the architecture lays down', () => expect(leafOf(event)).toBe(leafHash));

  it('is the same in the database', async () => {
    const { rows } = await db.owner.query<{ hash: string }>(
      `select encode(leaf_hash(row ($1::uuid, $2::text, $3::int, $4::text, $5::int, $6::timestamptz, $7::timestamptz,
         $8::text, $9::text)::event), 'hex') as hash`,
      columns.map((column) => event[column]),
    );
    expect(rows[0]!.hash).toBe(leafHash);
  });

  it('does not depend on the zone and date style of the session', async () => {
    const client = await db.owner.connect();
    try {
      await client.query(`set timezone = 'Asia/Ho_Chi_Minh'`);
      await client.query(`set datestyle = 'German'`);
      const { rows } = await client.query<{ hash: string }>(
        `select encode(leaf_hash(row ($1::uuid, $2::text, $3::int, $4::text, $5::int, $6::timestamptz, $7::timestamptz,
           $8::text, $9::text)::event), 'hex') as hash`,
        columns.map((column) => event[column]),
      );
      expect(rows[0]!.hash).toBe(leafHash);
    } finally {
      client.release(true);
    }
  });
});

it('has vectors to hold to', () => expect(vectors.length).toBeGreaterThanOrEqual(5));
