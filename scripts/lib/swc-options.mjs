import { readFileSync } from 'node:fs';
import { inRoot, root } from './paths.mjs';

const { compilerOptions } = JSON.parse(readFileSync(inRoot('tsconfig.base.json'), 'utf8'));

/** The aliases of tsconfig.base.json, the one place where they are written. */
export const aliases = compilerOptions.paths;

/**
 * How TypeScript becomes CommonJS, for the build and for jest. Not an .swcrc on purpose: the bundler of the workflows
 * would read it, and its aliases would let a workflow import what it must not.
 */
export const swcOptions = {
  swcrc: false,
  sourceMaps: true,
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2024',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    baseUrl: root,
    paths: aliases,
  },
};
