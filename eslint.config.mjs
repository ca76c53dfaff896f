import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const pure = (message, ...names) => names.map(([object, property]) => ({ object, property, message }));

/** Casts that take anything for anything; one place said to the compiler in words is a plain `as`. */
const hidingCasts = [
  { selector: 'TSAsExpression > TSNeverKeyword', message: 'never takes every value: say what it is' },
  { selector: 'TSAsExpression > TSAnyKeyword', message: 'any hides every error: say what it is' },
  { selector: 'TSAsExpression > TSAsExpression', message: 'a cast of a cast hides every error: say what it is' },
];

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', '.data/'] },
  {
    files: ['**/*.{ts,tsx,mts,mjs,cjs}'],
    extends: [tseslint.configs.recommended],
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', 300],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
    },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...pure(
          'time, chance and ids arrive inside the command',
          ['Date', 'now'],
          ['Math', 'random'],
          ['crypto', 'randomUUID'],
        ),
      ],
      'no-restricted-globals': ['error', 'process', 'console', 'fetch', 'setTimeout', 'setInterval'],
      'no-restricted-syntax': [
        'error',
        ...hidingCasts,
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'time arrives inside the command',
        },
      ],
    },
  },
  {
    // Where an act is decided and written, the compiler proves what it is given.
    files: ['libs/commands/src/**/*.ts', 'workflows/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...hidingCasts] },
  },
  {
    // A test waits for a fact, never for time.
    files: ['**/*.spec.ts', 'test/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(only|skip)$/][object.name=/^(it|test|describe)$/]',
          message: 'no test is left out',
        },
      ],
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { module: 'writable', require: 'readonly' } },
  },
  // A test file is as long as what it tests has behaviours.
  { files: ['**/*.spec.ts'], rules: { 'max-lines': 'off' } },
);
