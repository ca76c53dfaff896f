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
import { describeApi } from './http/document';
import { refuseUnpermittedRoutes } from './http/every-route-permitted';
import { normalise } from './http/normalise';
import { Problem, problemBody, ProblemFilter, toProblem } from './http/problem';
import { validation } from './http/validation';
import { xlsx } from './registry/workbook';

const bodyLimit = 1024 * 1024;

async function main(): Promise<void> {
  const config = readConfig(process.env, 'api');
  const log = createLogger('api', config.logLevel);
  const root = process.cwd();
  const law = loadLaw(join(root, 'libs/rulebooks/rules'));
  const db = openPool(config.databaseUrl, { name: 'laurel-api' });
  const adapter = new FastifyAdapter({
    bodyLimit,
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

/**
 * JSON in well-formed UTF-8, whose texts are normalised before anybody looks at them; or a workbook, where the route takes one.
 */
function readBodies(fastify: Parser): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(xlsx, { parseAs: 'buffer' }, (request, body, done) => {
    if (takesWorkbook(request)) done(null, body);
    else done(new Problem(415, 'media-type-not-supported'));
  });
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (takesWorkbook(request)) return done(new Problem(415, 'workbook-expected'));
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(body as Buffer);
      done(null, text === '' ? {} : normalise(JSON.parse(text)));
    } catch (error) {
      done(error instanceof Problem ? error : new Problem(400, 'body-not-json'));
    }
  });
  fastify.setErrorHandler(sendProblem);
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

interface Routed {
  routeOptions: { config: object };
}

const takesWorkbook = ({ routeOptions }: Routed) =>
  'takes' in routeOptions.config && routeOptions.config.takes === xlsx;

interface Parser {
  removeAllContentTypeParsers(): void;
  addContentTypeParser(
    type: string,
    options: { parseAs: 'buffer' },
    parse: (request: Routed, body: unknown, done: (error: Error | null, value?: unknown) => void) => void,
  ): void;
  setErrorHandler(handler: (error: unknown, request: { id: string }, reply: Replying) => void): void;
}

main().catch((error: Error) => {
  console.error(error instanceof BadSetting ? error.message : error);
  process.exitCode = 1;
  setTimeout(() => process.exit(1), 100).unref();
});
