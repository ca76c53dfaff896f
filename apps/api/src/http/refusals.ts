import type { FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { noteSecurity } from '@app/read-model';
import type { Logger } from '@app/platform';
import type { Problem } from './problem';
import type { Request } from './session';

/** Refusals of permission go to the log of security: who, which route, which code; never what was sent. */
export function noteRefusals(db: Pool, log: Logger): (request: FastifyRequest, problem: Problem) => void {
  return (request, { code }) => {
    const { signedIn } = request as Request;
    if (!signedIn) return;
    const detail = { code, method: request.method, route: request.routeOptions.url, role: signedIn.actor.role };
    const { account } = signedIn.actor;
    noteSecurity(db, { kind: 'refused', account, address: request.ip, detail }).catch((error: Error) =>
      log.warn({ because: error.message }, 'a refusal was not noted'),
    );
  };
}
