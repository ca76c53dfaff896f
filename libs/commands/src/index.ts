export { kindOf } from './books';
export type { Book, Books } from './books';
export { Office } from './office';
export { tally } from './envelope';
export type { ActAnswer, Answer, Envelope, ItemAnswer, ItemsAnswer } from './envelope';
export { readProgress } from './progress';
export type { ProgressRow } from './progress';
export { refold } from './refold';
export type { Refolded } from './refold';
