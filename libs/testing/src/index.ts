export { actor, law, morning, refusalOf, specification, story } from './specification';
export { openTestDatabase } from './test-database';
export type { TestDatabase } from './test-database';
