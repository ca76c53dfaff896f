import { aliases, swcOptions } from './scripts/lib/swc-options.mjs';

const moduleNameMapper = Object.fromEntries(
  Object.entries(aliases).map(([alias, [target]]) => [
    `^${alias.replace('*', '(.*)')}$`,
    target.replace('./', '<rootDir>/').replace('*', '$1'),
  ]),
);

const { paths: _, baseUrl: __, ...jsc } = swcOptions.jsc;
const transform = { '^.+\\.ts$': ['@swc/jest', { ...swcOptions, jsc, sourceMaps: 'inline' }] };

const project = (displayName, more) => ({
  displayName,
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.data'],
  moduleNameMapper,
  transform,
  ...more,
});

const beside = ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/workflows', '<rootDir>/scripts'];

export default {
  projects: [
    project('rules', { roots: beside, testRegex: '(?<!\\.int)\\.spec\\.ts$' }),
    project('database', { roots: beside, testRegex: '\\.int\\.spec\\.ts$' }),
    project('replay', { testMatch: ['<rootDir>/test/replay/**/*.spec.ts'] }),
    project('api', { testMatch: ['<rootDir>/test/e2e/api/**/*.spec.ts'] }),
    project('e2e', { testMatch: ['<rootDir>/test/e2e/**/*.spec.ts'], testPathIgnorePatterns: ['/test/e2e/api/'] }),
    project('browser', { testMatch: ['<rootDir>/test/browser/**/*.spec.ts'] }),
  ],
};
