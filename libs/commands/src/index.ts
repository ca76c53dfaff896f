export { kindOf } from './books';
export type { Book, Books } from './books';
export { Office } from './office';
export type { Answer, Envelope } from './envelope';
export type { ItemAnswer } from './office';
export { readProgress } from './progress';
export type { ProgressRow } from './progress';
export { refold } from './refold';
export type { Refolded } from './refold';
