import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { workingDays } from '@app/domain';

const byVersion = /^"(\d{1,9})"$/;
const reading = new Set(['GET', 'HEAD']);

/**
 * What a single read answers depends on more than its stream's version: on names of others, on the day, on who asks. Its ETag
 * therefore names the version, for If-Match, and the content, for If-None-Match (ADR 33).
 */
export function tagContents(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    const version = byVersion.exec(String(reply.getHeader('etag') ?? ''))?.[1];
    if (
      version === undefined ||
      reply.statusCode !== 200 ||
      !reading.has(request.method) ||
      typeof payload !== 'string'
    )
      return done(null, payload);
    const tag = `"${version}-${createHash('sha256').update(byDay(payload)).digest('base64url').slice(0, 16)}"`;
    void reply.header('etag', tag);
    if (!known(request.headers['if-none-match'], tag)) return done(null, payload);
    void reply.code(304).removeHeader('content-type');
    void reply.removeHeader('content-length');
    done(null, null);
  });
}

/** An answer that says when it was given is the same answer for the rest of that day. */
const byDay = (payload: string) =>
  payload.replace(/"now":"([\d:.TZ-]{20,30})"/g, (_all, now: string) => workingDays.legalDayOf(now));

/** Compared weakly (RFC 9110, 13.1.2): a proxy that compresses makes a tag weak. */
const known = (header: string | undefined, tag: string) =>
  header !== undefined && header.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag);
