import { buildServices } from './lib/build.mjs';

/** A process of its own, so that a compiler's memory is given back: what api and worker run. */
await buildServices();
