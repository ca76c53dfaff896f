import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Pool } from 'pg';
import { createLogger } from '@app/platform';
import { loadLaw } from '@app/rulebooks';
import { appModule } from './app.module';
import { describeApi } from './http/document';
import { Line } from './http/line';

/** Writes the OpenAPI document to the named file. The pool never connects: only the controllers are read. */
async function main(target: string): Promise<void> {
  const db = new Pool();
  const hmacKey = Buffer.alloc(32);
  const signIn = { idleMinutes: 1, hours: 1, delayMs: 0, secondFactor: null, hmacKey };
  const law = loadLaw(join(process.cwd(), 'libs/rulebooks/rules'));
  const line = new Line(db, '', createLogger('api', 'silent'), true, () => Promise.resolve());
  const app = await NestFactory.create<NestFastifyApplication>(
    appModule({ db, line, law, hmacKey, signIn }),
    new FastifyAdapter(),
    { logger: ['error'] },
  );
  writeFileSync(target, JSON.stringify(describeApi(app)));
}

main(process.argv[2]!).then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error);
    process.exit(1);
  },
);
