import { follow } from '../owing/follow';
import type { ProcessInput } from '../owing/messages';
import { afterClosing } from './after-closing';
import { appraisal } from './stages/appraisal';
import { archive } from './stages/archive';
import { ceremony } from './stages/ceremony';
import { council } from './stages/council';
import { decider } from './stages/decider';
import { nomination } from './stages/nomination';
import { reception } from './stages/reception';
import { result } from './stages/result';
import { state } from './stages/state';
import type { OpenCustody, Place, Stage } from './stage';

/** Every custody of the pipeline in its order; what each one waits for stands in its file. */
const stages: Readonly<Record<OpenCustody, Stage>> = {
  draft: nomination,
  reception,
  appraisal,
  council,
  decider,
  state,
  result,
  ceremony,
  archive,
};

/**
 * Hồ sơ khen thưởng: the pipeline of one dossier, from its nomination until it is closed. The log decides every step; the
 * workflow keeps its time. Each stage is a run of its own, so that histories stay short. Answers how the dossier ended.
 */
export async function awardDossier(input: ProcessInput): Promise<string | null> {
  const dossier = await follow<Place>(input);
  while (dossier.now.live && dossier.now.custody !== 'closed') await stages[dossier.now.custody](dossier);
  await afterClosing(dossier);
  return dossier.now.outcome;
}
