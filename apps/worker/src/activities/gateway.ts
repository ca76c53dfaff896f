import { Context, heartbeat } from '@temporalio/activity';

export interface Package {
  id: string;
  number: string;
  dossiers: readonly string[];
}

export type GatewayOutcome = { taken: true; receipt: string; receivedAt: string } | { taken: false; reason: string };

export interface Gateway {
  handOver(parcel: Package): Promise<GatewayOutcome>;
}

const patienceMs = 60_000;
const heartbeatMs = 5_000;

/** The ministry's gateway over HTTP, idempotent by package number. A 4xx is its refusal; anything else is tried again. */
export function openGateway(url: string): Gateway {
  return {
    handOver: async (parcel) => {
      const beat = setInterval(() => heartbeat(), heartbeatMs);
      try {
        const response = await fetch(
          new URL(`packages/${encodeURIComponent(parcel.id)}`, url.endsWith('/') ? url : `${url}/`),
          {
            method: 'PUT',
            headers: { 'content-type': 'application/json', 'idempotency-key': parcel.id },
            body: JSON.stringify(parcel),
            signal: AbortSignal.any([AbortSignal.timeout(patienceMs), Context.current().cancellationSignal]),
          },
        );
        return await outcomeOf(response);
      } finally {
        clearInterval(beat);
      }
    },
  };
}

async function outcomeOf(response: Response): Promise<GatewayOutcome> {
  if (response.status >= 500 || response.status === 429) throw new Error(`the gateway answered ${response.status}`);
  const body = (await response.json()) as { receipt?: unknown; receivedAt?: unknown; reason?: unknown };
  if (!response.ok) return { taken: false, reason: String(body.reason ?? response.status) };
  if (typeof body.receipt !== 'string' || typeof body.receivedAt !== 'string')
    throw new Error('the gateway gave no receipt');
  return { taken: true, receipt: body.receipt, receivedAt: body.receivedAt };
}
