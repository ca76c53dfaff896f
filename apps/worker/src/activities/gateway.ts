import { ApplicationFailure, Context, heartbeat } from '@temporalio/activity';
import type { Config } from '@app/platform';

export interface Package {
  id: string;
  number: string;
  dossiers: readonly string[];
}

export type GatewayOutcome =
  { is: 'taken'; receipt: string; receivedAt: string } | { is: 'refused' | 'unreachable'; reason: string };

export interface Gateway {
  handOver(parcel: Package): Promise<GatewayOutcome>;
}

const heartbeatMs = 2_000;
const [firstDelayMs, longestDelayMs] = [1_000, 300_000];

/**
 * The ministry's gateway over HTTP, idempotent by package number. A 4xx is its refusal; anything else is tried again, less
 * and less often, until the attempts are used up: then it was unreachable.
 */
export function openGateway({ url, patienceMs, attempts }: NonNullable<Config['gateway']>): Gateway {
  return {
    handOver: async (parcel) => {
      const { info, cancellationSignal } = Context.current();
      const beat = setInterval(() => heartbeat(), heartbeatMs);
      try {
        const response = await fetch(
          new URL(`packages/${encodeURIComponent(parcel.id)}`, url.endsWith('/') ? url : `${url}/`),
          {
            method: 'PUT',
            headers: { 'content-type': 'application/json', 'idempotency-key': parcel.id },
            body: JSON.stringify(parcel),
            signal: AbortSignal.any([AbortSignal.timeout(patienceMs), cancellationSignal]),
          },
        );
        return await outcomeOf(response);
      } catch (error) {
        const { message } = error as Error;
        if (cancellationSignal.aborted) throw error;
        if (info.attempt >= attempts) return { is: 'unreachable', reason: message };
        const nextRetryDelay = Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(info.attempt - 1, 20));
        throw ApplicationFailure.create({ message, type: 'gateway', nextRetryDelay });
      } finally {
        clearInterval(beat);
      }
    },
  };
}

async function outcomeOf(response: Response): Promise<GatewayOutcome> {
  const { status } = response;
  if (status >= 500 || status === 408 || status === 429) throw new Error(`the gateway answered ${status}`);
  const body = (await response.json().catch(() => ({}))) as {
    receipt?: unknown;
    receivedAt?: unknown;
    reason?: unknown;
  };
  if (!response.ok) return { is: 'refused', reason: String(body.reason ?? status) };
  if (typeof body.receipt !== 'string' || typeof body.receivedAt !== 'string')
    throw new Error('the gateway gave no receipt');
  return { is: 'taken', receipt: body.receipt, receivedAt: body.receivedAt };
}
