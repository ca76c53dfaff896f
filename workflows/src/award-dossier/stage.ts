import type { Custody } from '@app/domain';
import type { Process, Services } from '../owing/follow';
import { limits } from './limits';
import { tracks } from './tracks/tracks';

export type OpenCustody = Custody;
/** Where a dossier may lie; a draft that no unit nominated yet has no process. */
export type Place = OpenCustody | 'closed';
export type Dossier = Process<Place>;

/** What time asks of a dossier in one custody; ends when the log puts the dossier elsewhere. */
export type Stage = (dossier: Dossier) => Promise<void>;

/** A stage that serves its own duties, the tracks beside them and the limits of the whole way; the next is a run of its own. */
export function stage(custody: OpenCustody, own: Services): Stage {
  return async (dossier) => {
    await dossier.serveWhile((now) => now.live && now.custody === custody, { ...limits, ...tracks, ...own });
    if (dossier.now.live) await dossier.nextRun();
  };
}
