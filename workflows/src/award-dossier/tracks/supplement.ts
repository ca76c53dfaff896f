import { watch } from '../../owing/watch';

/** Bổ sung hồ sơ: the unit owes what the officer asked for, wherever the dossier lies. */
export const supplement = watch;
