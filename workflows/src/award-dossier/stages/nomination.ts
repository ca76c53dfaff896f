import { stage } from '../stage';

/**
 * Đơn vị lập hồ sơ, bình xét. A dossier comes back here when it is returned or recalled; the unit nominates it again, or
 * withdraws it. No limit is known: the unit owes nothing.
 */
export const nomination = stage('draft', {});
