import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import files from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { BadSetting, createLogger, openPool, readConfig } from '@app/platform';
import { loadLaw } from '@app/rulebooks';
import { appModule } from './app.module';
import { mostBytes, readBodies } from './http/bodies';
import { describeApi } from './http/document';
import { refuseUnpermittedRoutes } from './http/every-route-permitted';
import { problemBody, ProblemFilter, toProblem } from './http/problem';
import { validation } from './http/validation';

async function main(): Promise<void> {
  const config = readConfig(process.env, 'api');
  const log = createLogger('api', config.logLevel);
  const root = process.cwd();
  const law = loadLaw(join(root, 'libs/rulebooks/rules'));
  const db = openPool(config.databaseUrl, { name: 'laurel-api' });
  const adapter = new FastifyAdapter({
    bodyLimit: mostBytes,
    allowErrorHandlerOverride: true,
    requestTimeout: 30_000,
    genReqId: () => crypto.randomUUID(),
    frameworkErrors: sendProblem as never,
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    appModule({ db, law, hmacKey: config.hmacKey }),
    adapter,
    {
      logger: ['error', 'warn'],
      bodyParser: false,
    },
  );
  const fastify = app.getHttpAdapter().getInstance();
  readBodies(fastify);
  fastify.setErrorHandler(sendProblem);
  await app.register(cookie as never);
  const web = join(root, 'dist/web');
  if (existsSync(web)) await app.register(files, { root: web, wildcard: false });
  app.useGlobalPipes(validation);
  app.useGlobalFilters(new ProblemFilter(log));
  refuseUnpermittedRoutes(app);
  SwaggerModule.setup('api/docs', app, () => describeApi(app), { jsonDocumentUrl: 'api/openapi.json' });
  app.enableShutdownHooks();
  await app.listen(config.port, config.host);
  log.info({ url: await app.getUrl() }, 'listening');
  process.once('SIGTERM', () => void db.end());
}

/** What goes wrong before a controller is reached: an address that is none, a body too large. */
function sendProblem(error: unknown, request: { id: string }, reply: Replying): void {
  const problem = toProblem(error);
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(problemBody(problem, request.id));
}

interface Replying {
  status(code: number): { header(name: string, value: string): { send(body: object): unknown } };
}

main().catch((error: Error) => {
  console.error(error instanceof BadSetting ? error.message : error);
  process.exitCode = 1;
  setTimeout(() => process.exit(1), 100).unref();
});
