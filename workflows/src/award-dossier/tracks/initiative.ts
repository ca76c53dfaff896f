import { watch } from '../../owing/watch';

/** Sáng kiến: the initiative council assesses how far the initiative reaches; its secretary owes the assessment. */
export const initiative = watch;
