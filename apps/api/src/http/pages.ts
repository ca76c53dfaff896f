import { existsSync } from 'node:fs';
import { join } from 'node:path';
import compress from '@fastify/compress';
import files from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const year = 31_536_000;

/**
 * Serves the screens, built and compressed beforehand, and compresses what the api answers. An address of no file and no
 * route is one of the screens' own: it answers their page, which reads the address itself. To be called before the routes are made.
 */
export async function servePages(app: NestFastifyApplication, fastify: FastifyInstance, folder: string): Promise<void> {
  await app.register(compress, {
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    threshold: 1024,
    // Not streams of events, which would wait in the compressor, and not workbooks, which are compressed.
    customTypes: /^(application\/(problem\+)?json|text\/(html|css|javascript))(;|$)/,
  } as never);
  if (!existsSync(join(folder, 'index.html'))) return;
  await app.register(files, {
    root: folder,
    wildcard: false,
    preCompressed: true,
    globIgnore: ['**/*.br', '**/*.gz'],
    cacheControl: false,
    setHeaders: (reply: FastifyReply, path: string) =>
      void reply.header('cache-control', hashed.test(path) ? `public, max-age=${year}, immutable` : 'no-cache'),
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.is404 && isScreen(request)) void reply.sendFile('index.html');
    else done();
  });
}

/** What the build names by its content. */
const hashed = /\/assets\/[^/]+-[\w-]{8}\.\w+(\.br|\.gz)?$/;

function isScreen({ method, url, headers }: Pick<FastifyRequest, 'method' | 'url' | 'headers'>): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  const path = plain(url);
  if (path === null || ofMachines.test(path)) return false;
  const accepted = headers.accept ?? '*/*';
  return asksFor(accepted, 'text/html') || (asksFor(accepted, '*/*') && !namesFile.test(path));
}

/** Addresses that never answer a page: a client of the api must not take one for an answer, nor a browser one for a script. */
const ofMachines = /^\/(api|health|assets)(\/|$)/;
const namesFile = /\.[a-z0-9]{1,11}$/;

/** The path as a router of another taste might read it: decoded, in small letters, with single slashes; null when it is none. */
function plain(url: string): string | null {
  try {
    return decodeURIComponent(url.split('?', 1)[0]!)
      .toLowerCase()
      .replace(/[/\\]+/g, '/');
  } catch {
    return null;
  }
}

const asksFor = (accepted: string, type: string) =>
  accepted.split(',').some((range) => {
    const [name, ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    return name === type && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
