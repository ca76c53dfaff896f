import { watch } from '../../owing/watch';
import { stage } from '../stage';

/**
 * Cấp Nhà nước: until the ministry confirms the package, its own process hands it over (stateSubmission); from then on the
 * ministry's answer is waited for. It ends with the State's decision, a return or a refusal, which the board records.
 */
export const state = stage('state', { stateAnswer: watch });
