import { watch } from '../../owing/watch';
import { stage } from '../stage';

/**
 * Thẩm định: the appraisal officer recommends the dossier, does not, or returns it. A dossier that the ministry returned is
 * here again, and the board owes that it goes back (resubmit).
 */
export const appraisal = stage('appraisal', { appraise: watch, resubmit: watch });
