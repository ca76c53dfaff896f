import { actsOf, delegationDecider, representing, type Actor, type Delegation } from '@app/domain';
import { readStreams } from '@app/event-store';
import type { Envelope } from './envelope';
import type { Desk, Part } from './desk';
import { folded } from './folded';

const decider = delegationDecider(actsOf);

/**
 * Who acts, as the log knows the delegation now, and that delegation among the streams of the command: revoked meanwhile,
 * the command is decided again, and refused.
 */
export async function actingNow(desk: Desk, by: Actor): Promise<{ by: Actor; held: Part[] }> {
  if (!by.onBehalfOf) return { by, held: [] };
  const stream = by.onBehalfOf.delegation;
  const { streams } = await readStreams(desk.db, [stream], desk.upcasters);
  const delegation: Delegation = folded({ decider }, streams.get(stream));
  const { version: expectedVersion } = delegation;
  return {
    by: representing(by, stream, delegation),
    held: [{ stream, kind: 'delegation', expectedVersion, events: [], summary: null, vault: [] }],
  };
}

/** What was asked, for the fingerprint: the same on behalf of another is another command. */
export function asked({ by }: Envelope, body: object): object {
  return by.onBehalfOf ? { ...body, onBehalfOf: by.onBehalfOf.delegation } : body;
}
