import { watch } from '../../owing/watch';

/** Ý kiến Ban Thường vụ Tỉnh ủy: asked by the head of the board, who is reminded until the answer is recorded. */
export const partyOpinion = watch;
