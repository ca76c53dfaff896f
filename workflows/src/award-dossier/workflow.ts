import type { Duty, ProcessInput } from '../owing/messages';
import type { ProgressView } from '../owing/progress-view';
import { serveAll } from '../owing/serve-all';
import { watch } from '../owing/watch';
import { consultation } from './consultation';
import { disclosure } from './disclosure';

/** Hồ sơ khen thưởng: what time asks of a dossier in every custody and track. */
export async function awardDossier(input: ProcessInput): Promise<void> {
  await serveAll(input, serve);
}

async function serve(duty: Duty, progress: ProgressView): Promise<void> {
  switch (duty.kind) {
    case 'consultation':
      return consultation(duty, progress);
    case 'disclosure':
      return disclosure(duty, progress);
    default:
      return watch(duty, progress);
  }
}
