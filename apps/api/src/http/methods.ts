import type { FastifyInstance } from 'fastify';
import { Problem } from './problem';

/**
 * An address that takes other methods than the one that was used answers 405 and names them in Allow (RFC 9110, 15.5.6): "not
 * found" would send whoever builds a client to look for a wrong address. To be called before the routes are made.
 */
export function nameMethods(fastify: FastifyInstance): void {
  const routes: { shape: RegExp; methods: readonly string[] }[] = [];
  fastify.addHook('onRoute', ({ url, method }) => {
    if (url.startsWith('/api/') || url === '/health') routes.push({ shape: shapeOf(url), methods: [method].flat() });
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!request.is404) return done();
    const path = request.url.split('?', 1)[0]!;
    const allowed = [
      ...new Set(routes.filter(({ shape }) => shape.test(path)).flatMap(({ methods }) => methods)),
    ].sort();
    if (allowed.length === 0 || allowed.includes(request.method)) return done();
    void reply.header('allow', allowed.join(', '));
    done(new Problem(405, 'method-not-allowed', { allowed }));
  });
}

const shapeOf = (url: string) =>
  new RegExp(`^${url.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`);
