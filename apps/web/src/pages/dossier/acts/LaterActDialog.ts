import { later } from '../../../ui/later';

/** The form of the act that the address names. Forms are the heaviest part of the pages that offer acts. */
export const LaterActDialog = later(() => import('./ActDialog').then((part) => part.ActDialog));
