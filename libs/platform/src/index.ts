export { migrate, refuseOtherSchema } from './migrate';
export { createRoles } from './roles';
export { BadSetting, readConfig } from './config';
export type { Config } from './config';
export { createLogger } from './logger';
export type { Logger } from './logger';
export { openPool } from './pool';
export { openPost } from './post';
export type { Post } from './post';
