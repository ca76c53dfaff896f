import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Pool } from 'pg';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { BadSetting } from './config';

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

/** Throws a BadSetting with the sentence where this release and this database do not belong together. */
export async function refuseOtherSchema(db: Pool, root: string): Promise<void> {
  const fault = await schemaFault(db, root);
  if (fault) throw new BadSetting(fault);
}

/**
 * What keeps a process of this release from serving this database, in a sentence; null where the schema is the one that it knows.
 * An older one lacks what the code asks for; a newer one was made by a release whose rules this one does not know.
 */
async function schemaFault(db: Pool, root: string): Promise<string | null> {
  const known = sqlFiles(root).map(nameOf);
  const done = await doneSteps(db);
  const missing = known.filter((name) => !done.includes(name));
  const newer = done.filter((name) => !known.includes(name));
  if (newer.length > 0)
    return `Cơ sở dữ liệu đã được bản phần mềm mới hơn cập nhật (bước ${plain(newer.at(-1)!)}, ${newer.length} bước bản này chưa biết): hãy chạy bản mới hơn.`;
  if (missing.length > 0)
    return `Lược đồ cơ sở dữ liệu còn thiếu ${missing.length} bước, từ ${plain(missing[0]!)}: hãy chạy npm run migrate rồi khởi động lại.`;
  return null;
}

/** Steps that this database has; none where it was never migrated, or by a release that did not let processes look. */
async function doneSteps(db: Pool): Promise<string[]> {
  try {
    const { rows } = await db.query<{ name: string }>('select name from migration order by name');
    return rows.map((row) => row.name);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === '42P01' || code === '42501') return [];
    throw error;
  }
}

const plain = (name: string) => name.slice(0, name.lastIndexOf('_'));

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

/**
 * A line `-- run <file>` stands for that file's text as it is now: a function that changes over the years has one place, and
 * a migration that names it puts today's text in place. Whoever changes the file adds such a migration.
 */
function textOf(path: string): string {
  return readFileSync(path, 'utf8').replace(/^-- run (.+)$/gm, (_line, file: string) =>
    readFileSync(join(dirname(path), file), 'utf8'),
  );
}

const nameOf = ({ number, name }: Pick<SqlFile, 'number' | 'name'>) => `${name.replace('.sql', '')}_${epoch + number}`;

function asMigration(file: SqlFile): new () => MigrationInterface {
  const { path } = file;
  return class implements MigrationInterface {
    name = nameOf(file);

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(textOf(path));
    }

    async down(): Promise<void> {
      throw new Error('the log does not go back: restore a backup instead');
    }
  };
}
