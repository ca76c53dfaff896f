import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Problem } from './problem';

/** So many attempts to sign in may come from one address in a minute: an office behind one address, not a machine. */
export const signInsPerMinute = 300;

/** What a browser is told of every answer: nothing of ours is framed, guessed at, sent on, or kept where others look. */
export async function protect(app: NestFastifyApplication, fastify: FastifyInstance): Promise<void> {
  await app.register(helmet, options as never);
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    if (request.url.startsWith('/api/') && !request.url.startsWith('/api/docs'))
      void reply.header('cache-control', 'no-store');
    // The page that shows the document of the api is not ours, and writes its styles into itself.
    if (request.url.startsWith('/api/docs')) allowInlineStyles(reply);
    // A plain connection must not promise TLS for a year, nor turn the pages of a demonstration to it.
    if (request.protocol !== 'https') void reply.removeHeader('strict-transport-security');
    done();
  });
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: (_request: unknown, { ttl }: { ttl: number }) =>
      new Problem(429, 'too-many-requests', { seconds: Math.ceil(ttl / 1000) }),
  });
}

function allowInlineStyles(reply: FastifyReply): void {
  const policy = reply.getHeader('content-security-policy');
  if (typeof policy === 'string')
    void reply.header('content-security-policy', policy.replace("style-src 'self'", "$& 'unsafe-inline'"));
}

const options = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      workerSrc: ["'self'"],
      // Base UI writes no style elements under CSPProvider disableStyleElements; what scripts set on an element is no inline style.
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  frameguard: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
  strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
};
