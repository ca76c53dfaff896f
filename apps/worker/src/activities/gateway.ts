import { ApplicationFailure, Context, heartbeat } from '@temporalio/activity';
import { z } from 'zod';
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
  const body: unknown = await response.json().catch(() => ({}));
  if (!response.ok) return { is: 'refused', reason: refusal.safeParse(body).data?.reason ?? String(status) };
  const said = receipt.safeParse(body);
  if (!said.success) throw new Error('the gateway gave no receipt');
  return { is: 'taken', ...said.data };
}

const refusal = z.object({ reason: z.string().trim().min(1).max(1000) });
/** What a receipt must hold before it may stand in the log. */
const receipt = z.object({
  receipt: z.string().trim().min(1).max(100),
  receivedAt: z.iso.datetime({ offset: true }).transform((at) => new Date(at).toISOString()),
});
