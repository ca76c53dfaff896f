import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

type Seen = Pick<FastifyRequest, 'protocol'> & { cookies?: Record<string, string | undefined> };

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Behind TLS a name that no other host and no plain connection can set (RFC 6265bis). */
const nameOf = ({ protocol }: Seen) => (protocol === 'https' ? '__Host-laurel' : 'laurel');
const about = (request: Seen) => `Path=/; HttpOnly; SameSite=Strict${request.protocol === 'https' ? '; Secure' : ''}`;

export const tokenOf = (request: Seen): string | undefined => request.cookies?.[nameOf(request)];

export const sessionCookie = (request: Seen, token: string, hours: number) =>
  `${nameOf(request)}=${token}; ${about(request)}; Max-Age=${hours * 3600}`;

export const clearedCookie = (request: Seen) => `${nameOf(request)}=; ${about(request)}; Max-Age=0`;
