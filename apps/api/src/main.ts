import 'reflect-metadata';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { guardWrites } from '@app/event-store';
import { BadSetting, createLogger, openPool, readConfig, refuseOtherSchema } from '@app/platform';
import { loadLaw } from '@app/rulebooks';
import { appModule } from './app.module';
import { refuseMoments } from './http/at';
import { mostBytes, readBodies } from './http/bodies';
import { describeApi } from './http/document';
import { tagContents } from './http/etags';
import { refuseUnpermittedRoutes } from './http/every-route-permitted';
import { protect } from './http/headers';
import { Line } from './http/line';
import { nameMethods } from './http/methods';
import { servePages } from './http/pages';
import { answerProblem, ProblemFilter } from './http/problem';
import { Stopping } from './http/stopping';
import { noteRefusals } from './http/refusals';
import { validation } from './http/validation';

/** Nothing that one request asks takes longer; the line itself is watched closer (see line.ts). */
const patience = { connectionTimeoutMillis: 5_000, statement_timeout: 30_000, query_timeout: 35_000 };

async function main(): Promise<void> {
  const config = readConfig(process.env, 'api');
  const log = createLogger('api', config.logLevel);
  const root = process.cwd();
  const law = loadLaw(join(root, 'libs/rulebooks/rules'));
  const db = openPool(config.databaseUrl, { name: 'laurel-api', ...patience });
  // While the database is away nothing can be said of its schema: the api answers 503, and looks once it is there.
  const known = await refuseOtherSchema(db, root).then(
    () => true,
    (error: unknown) => (error instanceof BadSetting ? Promise.reject(error) : false),
  );
  guardWrites(db, config.dataDir);
  const line = new Line(db, config.databaseUrl, log, known, () => refuseOtherSchema(db, root).catch(endOnBadSetting));
  const sendProblem = (error: unknown, request: { id: string }, reply: FastifyReply) =>
    answerProblem(log, error, request, reply);
  const adapter = new FastifyAdapter({
    bodyLimit: mostBytes,
    allowErrorHandlerOverride: true,
    requestTimeout: 30_000,
    return503OnClosing: false,
    trustProxy: config.trustedProxies.length > 0 ? config.trustedProxies : false,
    genReqId: () => crypto.randomUUID(),
    frameworkErrors: sendProblem as never,
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    appModule({ db, line, law, hmacKey: config.hmacKey, signIn: { ...config.signIn, hmacKey: config.hmacKey } }),
    adapter,
    {
      logger: ['error', 'warn'],
      bodyParser: false,
    },
  );
  const fastify = app.getHttpAdapter().getInstance();
  const stopping = new Stopping(fastify, config.endingMs);
  line.guard(fastify);
  readBodies(fastify);
  refuseMoments(fastify);
  tagContents(fastify);
  nameMethods(fastify);
  fastify.setErrorHandler(sendProblem);
  await protect(app, fastify);
  await app.register(cookie as never);
  await servePages(app, fastify, join(root, 'dist/web'));
  app.useGlobalPipes(validation);
  app.useGlobalFilters(new ProblemFilter(log, noteRefusals(db, log)));
  refuseUnpermittedRoutes(app);
  SwaggerModule.setup('api/docs', app, () => describeApi(app), { jsonDocumentUrl: 'api/openapi.json' });
  void line.watch();
  await app.listen(config.port, config.host);
  log.info({ url: await app.getUrl() }, 'listening');
  const stop = async () => {
    await stopping.stop(() => app.close());
    line.end();
    // A connection that answers nothing does not hold us.
    await Promise.race([db.end(), rest(1_000)]);
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
}

/** What came back is not what this release can serve; any other fault is of the line, which is asked again. */
function endOnBadSetting(error: unknown): never {
  if (!(error instanceof BadSetting)) throw error;
  console.error(error.message);
  process.exit(1);
}

main().catch((error: Error) => {
  console.error(error instanceof BadSetting ? error.message : error);
  process.exitCode = 1;
  setTimeout(() => process.exit(1), 100).unref();
});
