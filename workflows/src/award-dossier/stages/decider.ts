import { watch } from '../../owing/watch';
import { stage } from '../stage';

/** Người có thẩm quyền: decides, returns, refuses, or submits to the State. */
export const decider = stage('decider', { decide: watch });
