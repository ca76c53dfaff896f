import { answer, api, envelope, type Envelope } from './client';
import { newKey } from './key';

/** What would become of each of them if they were received now; writes nothing. */
export const tryReception = (dossiers: string[]) => send(dossiers, true, { key: newKey() });

/** Receives each for itself; one that is refused stays where it is. */
export const receiveMany = (dossiers: string[], how: Envelope) => send(dossiers, false, how);

const send = (dossiers: string[], dryRun: boolean, how: Envelope) =>
  answer(api.POST('/api/receptions', { body: { dossiers, dryRun }, headers: envelope(how) }));
