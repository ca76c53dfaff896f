import { watch } from '../owing/watch';
import type { Dossier } from './stage';

/**
 * After the dossier is closed something may still be owed: an answer to the unit whose nominee got no award, objects and
 * money that come back after a cancellation, the conclusion of a complaint.
 */
export async function afterClosing(dossier: Dossier): Promise<void> {
  const owed = { answerNominee: watch, returnObjects: watch, verifyHold: watch };
  await dossier.serveWhile((now) => now.live, owed);
  await dossier.settle();
}
