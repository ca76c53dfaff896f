import type { FastifyInstance } from 'fastify';
import { xlsx } from '../registry/workbook';
import { refuseUnbounded } from './bounds';
import { normalise } from './normalise';
import { Problem } from './problem';

const kibi = 1024;
/** The largest body of any route. */
export const mostBytes = 1024 * kibi;
export const usualBytes = 128 * kibi;

/** Routes whose body is smaller or larger than the usual one. */
const bytesByRoute: Readonly<Record<string, number>> = {
  '/api/session': 16 * kibi,
  '/api/me/password': 16 * kibi,
  '/api/me/second-factor': 16 * kibi,
  '/api/law/changes': mostBytes,
  '/api/ceremonies/:id/hand-overs': mostBytes,
};

/** How large the body of this route may be, `/api/things/:id` or `/api/things/{id}`. */
export const bytesOf = (path: string, workbook = workbooks.includes(path)): number =>
  bytesByRoute[path.replace(/\{(\w+)\}/g, ':$1')] ?? (workbook ? mostBytes : usualBytes);
const workbooks = ['/api/candidates/imports'];

interface Configured {
  config?: object;
}

const takesWorkbook = ({ config = {} }: Configured) => 'takes' in config && config.takes === xlsx;

/**
 * JSON in well-formed UTF-8, bounded and normalised before anybody looks at it; or a workbook, where the route takes one.
 * Queries and parts of the address are held to the same. To be called before the routes are made.
 */
export function readBodies(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => {
    route.bodyLimit = bytesOf(route.path, takesWorkbook(route));
  });
  fastify.addHook('preValidation', (request, _reply, done) => {
    try {
      refuseUnbounded(request.query);
      request.query = normalise(request.query);
      normalise(request.params);
      done();
    } catch (error) {
      done(error as Error);
    }
  });
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(xlsx, { parseAs: 'buffer' }, ({ routeOptions }, body, done) => {
    if (takesWorkbook(routeOptions)) done(null, body);
    else done(new Problem(415, 'media-type-not-supported'));
  });
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, ({ routeOptions }, body, done) => {
    if (takesWorkbook(routeOptions)) return done(new Problem(415, 'workbook-expected'));
    try {
      done(null, parsed(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
}

function parsed(body: Buffer): unknown {
  const value = json(body);
  refuseUnbounded(value);
  return normalise(value);
}

function json(body: Buffer): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    return text === '' ? {} : JSON.parse(text);
  } catch {
    throw new Problem(400, 'body-not-json');
  }
}
