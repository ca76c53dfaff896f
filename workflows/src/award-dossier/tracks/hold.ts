import { watch } from '../../owing/watch';

/** Tạm giữ: no vote has effect and nothing is decided until the head of the board concludes the verification. */
export const hold = watch;
