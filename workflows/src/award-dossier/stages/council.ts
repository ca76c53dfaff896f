import { watch } from '../../owing/watch';
import { stage } from '../stage';

/** Hội đồng TĐKT: the secretary brings the dossier before a session; its signed minutes pass, fail or defer it. */
export const council = stage('council', { council: watch });
