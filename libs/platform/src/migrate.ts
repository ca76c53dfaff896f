import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';

/** The first number a migration may carry, as TypeORM wants a time stamp at the end of each name. */
const epoch = 1700000000000;

/** Brings a database to today's schema: runs the SQL files of every lib in the order of their numbers. Returns their names. */
export async function migrate(databaseUrl: string, root: string): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url: databaseUrl,
    migrations: sqlFiles(root).map(asMigration),
    migrationsTableName: 'migration',
  });
  await source.initialize();
  // Two starts at once: the second waits and finds nothing to do. A connection of its own, for an idle one of the pool
  // would be closed during a long migration, and the lock would go with it.
  const guard = source.createQueryRunner();
  try {
    await guard.query('select pg_advisory_lock(5318008, 2)');
    const done = await source.runMigrations({ transaction: 'each' });
    return done.map((m) => m.name);
  } finally {
    await guard.release();
    await source.destroy();
  }
}

interface SqlFile {
  number: number;
  name: string;
  path: string;
}

function sqlFiles(root: string): SqlFile[] {
  const libs = join(root, 'libs');
  const files = readdirSync(libs).flatMap((lib) => {
    const folder = join(libs, lib, 'migrations');
    return readdirSafely(folder).map((file) => ({
      number: Number(file.slice(0, 4)),
      name: file,
      path: join(folder, file),
    }));
  });
  files.sort((a, b) => a.number - b.number);
  const twice = files.find((file, i) => file.number === files[i + 1]?.number);
  if (twice) throw new Error(`two migrations carry the number of ${twice.name}`);
  return files;
}

function readdirSafely(folder: string): string[] {
  try {
    return readdirSync(folder).filter((file) => /^\d{4}-.*\.sql$/.test(file));
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return [];
    throw error;
  }
}

function asMigration({ number, name, path }: SqlFile): new () => MigrationInterface {
  return class implements MigrationInterface {
    name = `${name.replace('.sql', '')}_${epoch + number}`;

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(readFileSync(path, 'utf8'));
    }

    async down(): Promise<void> {
      throw new Error('the log does not go back: restore a backup instead');
    }
  };
}
