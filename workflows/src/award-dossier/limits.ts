import type { Services } from '../owing/follow';
import { watch } from '../owing/watch';

/**
 * Limits that run across custodies, from complete reception on: the board owes the submission to the State within 30 or 40
 * working days, and some awards must reach the ministry by a fixed day (NĐ 152/2025 Điều 35).
 */
export const limits: Services = { submitUpward: watch, reachMinistry: watch };
