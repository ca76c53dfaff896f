import { watch } from '../../owing/watch';
import { stage } from '../stage';

/** Lưu trữ: the dossier goes to its shelf, which closes it. */
export const archive = stage('archive', { archive: watch });
