import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Pool } from 'pg';
import { DomainError, type Actor } from '@app/domain';
import { ClaimHeld } from '@app/event-store';
import { mayReadCandidate, readableAmong } from '@app/read-model';
import { DB } from '../wiring';
import { Problem } from './problem';
import { dossierCode, streamKey } from './rules';
import type { Request } from './session';

/** Addresses of things that somebody may not be allowed to read, and what is answered when they are not. */
const things: readonly { at: string; kind: string; absent: (id: string) => DomainError }[] = [
  { at: '/api/dossiers/:code', kind: 'dossier', absent: (id) => new DomainError('no-such-dossier', { dossier: id }) },
  {
    at: '/api/candidates/:id',
    kind: 'candidate',
    absent: (id) => new DomainError('no-such-candidate', { candidate: id }),
  },
  {
    at: '/api/council-sessions/:id',
    kind: 'session',
    absent: (id) => new DomainError('no-such-session', { session: id }),
  },
  {
    at: '/api/submissions/:id',
    kind: 'submission',
    absent: (id) => new DomainError('no-such-submission', { submission: id }),
  },
  { at: '/api/packages/:id', kind: 'submission', absent: (id) => new DomainError('no-such-package', { package: id }) },
  { at: '/api/decisions/:id', kind: 'decision', absent: (id) => new DomainError('no-such-decision', { decision: id }) },
  {
    at: '/api/state-decisions/:id',
    kind: 'decision',
    absent: (id) => new DomainError('no-such-decision', { decision: id }),
  },
  {
    at: '/api/ceremonies/:id',
    kind: 'ceremony',
    absent: (id) => new DomainError('no-such-ceremony', { ceremony: id }),
  },
  {
    at: '/api/delegations/:id',
    kind: 'delegation',
    absent: (id) => new DomainError('no-such-delegation', { delegation: id }),
  },
];

/**
 * Whatever is asked of a thing that somebody may not read, reading or writing, is answered as if it were not there, before
 * anything of it is looked at: neither its custody nor its version is told.
 */
@Injectable()
export class VisibilityGuard implements CanActivate {
  constructor(@Inject(DB) private readonly db: Pool) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const url = request.routeOptions.url ?? '';
    const thing = things.find(({ at }) => url === at || url.startsWith(`${at}/`));
    if (!thing || !request.signedIn) return true;
    const { kind, absent } = thing;
    const { code, id = code ?? '' } = request.params as { code?: string; id?: string };
    // What is no id at all, the pipe of the route refuses.
    if (!(kind === 'dossier' ? dossierCode : streamKey).test(id)) return true;
    if (!(await mayRead(this.db, kind, id, request.signedIn.actor))) throw absent(id);
    return true;
  }
}

async function mayRead(db: Pool, kind: string, id: string, actor: Actor): Promise<boolean> {
  if (kind === 'candidate') return mayReadCandidate(db, id, actor);
  const stream = `${kind}/${id}`;
  return (await readableAmong(db, kind, [stream], actor)).has(stream);
}

/** Rows about dossiers that the actor may read. */
export async function onlyReadable<R extends { code: string }>(
  db: Pool,
  rows: readonly R[],
  actor: Actor,
): Promise<R[]> {
  const streams = rows.map(({ code }) => `dossier/${code}`);
  const readable = await readableAmong(db, 'dossier', streams, actor);
  return rows.filter(({ code }) => readable.has(`dossier/${code}`));
}

/** Of a number or a candidacy that is taken: by what, only to who may read that. */
export async function asSeenBy(db: Pool, actor: Actor, error: unknown): Promise<unknown> {
  if (!(error instanceof ClaimHeld)) return error;
  const { scope, key, holder } = error;
  const [kind = '', id = ''] = holder.split('/');
  if (await mayRead(db, kind, id, actor)) return error;
  return new Problem(409, 'already-taken', { scope, key });
}
