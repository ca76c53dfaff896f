import { watch } from '../../owing/watch';
import { stage } from '../stage';

/** Kết quả: whoever decided publishes the decision and sends it to the unit. */
export const result = stage('result', { publish: watch });
