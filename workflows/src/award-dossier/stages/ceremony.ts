import { watch } from '../../owing/watch';
import { stage } from '../stage';

/** Trao tặng: the award is handed over at a ceremony or by the unit, with a receipt. */
export const ceremony = stage('ceremony', { present: watch });
