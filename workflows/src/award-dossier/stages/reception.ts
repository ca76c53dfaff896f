import { watch } from '../../owing/watch';
import { stage } from '../stage';

/** Tiếp nhận: the receiving clerk receives the dossier complete, which pins its route, or returns it with what is missing. */
export const reception = stage('reception', { receive: watch });
