import type { FastifyInstance } from 'fastify';
import { Problem } from './problem';

/** What can be asked as it was at a moment or a version. */
const asItWas: readonly string[] = ['/api/dossiers/:code'];

/** A moment that a route does not look at is refused: what is now would be taken for what was then. */
export function refuseMoments(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', (request, _reply, done) => {
    const { url = '' } = request.routeOptions;
    const asked = url.startsWith('/api/') && Object.hasOwn(request.query as object, 'at');
    done(
      asked && !asItWas.includes(url)
        ? new Problem(400, 'no-moment-here', { asItWas: asItWas.map((path) => path.replace(/:(\w+)/g, '{$1}')) })
        : undefined,
    );
  });
}
