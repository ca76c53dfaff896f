/** The import table of docs/style.md as code. */

const tests = '(\\.spec\\.ts$|^libs/testing/|^test/)';
const core = ['core'];
const npm = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'];
const libs = (...names) => `^libs/(${names.join('|')})/`;

/** What lies in `path` may reach nothing that matches `to`. */
const never = (name, path, to, comment) => ({ name, severity: 'error', comment, from: { path, pathNot: tests }, to });

/** A lib may reach itself and the named libs, no other and no app or workflow. */
const onlyLibs = (lib, ...allowed) =>
  never(
    `${lib}-imports`,
    libs(lib),
    { path: '^(libs|apps|workflows|test|scripts)/', pathNot: libs(lib, ...allowed) },
    `libs/${lib} may import ${allowed.length > 0 ? allowed.map((name) => `libs/${name}`).join(', ') : 'no other lib'}`,
  );

/** Of another lib only types may be taken. */
const typesOnly = (lib, of) =>
  never(
    `${lib}-types-of-${of}`,
    libs(lib),
    { path: libs(of), dependencyTypesNot: ['type-only'] },
    `libs/${lib} takes only types from libs/${of}: write "import type"`,
  );

const noPackages = (name, path, comment, except) =>
  never(name, path, { dependencyTypes: [...npm, ...core], ...(except && { pathNot: except }) }, comment);

module.exports = {
  forbidden: [
    onlyLibs('domain'),
    noPackages('domain-pure', libs('domain'), 'libs/domain knows no package, no Node, no I/O'),
    never(
      'domain-siblings',
      '^libs/domain/src/(dossier|submission|council|initiative|decision|ceremony|delegation|registry)/',
      {
        path: '^libs/domain/src/(dossier|submission|council|initiative|decision|ceremony|delegation|registry|acts)/',
        pathNot: '^libs/domain/src/$1/',
        dependencyTypesNot: ['type-only'],
      },
      'between feature folders only ids and events (as types); libs/domain/src/acts alone imports its siblings',
    ),
    onlyLibs('contracts'),
    noPackages('contracts-pure', libs('contracts'), 'libs/contracts holds types only'),
    onlyLibs('platform'),
    never('platform-no-nest', libs('platform'), { path: 'node_modules/@nestjs' }, 'libs/platform knows no NestJS'),
    onlyLibs('event-store', 'domain', 'platform'),
    never(
      'event-store-kernel-only',
      libs('event-store'),
      { path: '^libs/domain/src/', pathNot: '^libs/domain/src/(kernel/|index\\.ts$)' },
      'libs/event-store knows no named aggregate',
    ),
    onlyLibs('transparency'),
    onlyLibs('rulebooks', 'domain', 'platform'),
    onlyLibs('documents', 'domain', 'platform'),
    onlyLibs('read-model', 'domain', 'event-store', 'platform'),
    typesOnly('read-model', 'domain'),
    typesOnly('read-model', 'event-store'),
    onlyLibs('commands', 'domain', 'event-store', 'rulebooks', 'platform'),

    never(
      'workflows-imports',
      '^workflows/src/',
      { path: '^(libs|apps|workflows|test|scripts)/', pathNot: ['^workflows/src/', libs('domain')] },
      'workflows/src may import @temporalio/workflow, libs/domain and itself',
    ),
    noPackages(
      'workflows-packages',
      '^workflows/src/',
      'of packages workflows/src may import @temporalio/workflow and @temporalio/common only',
      'node_modules/@temporalio/(workflow|common)',
    ),
    never(
      'api-imports',
      '^apps/api/',
      { path: ['^workflows/', '^apps/(?!api/)', libs('testing'), 'node_modules/@temporalio'] },
      'apps/api knows neither workflows nor Temporal nor another app',
    ),
    never(
      'worker-imports',
      '^apps/worker/',
      { path: ['^apps/(?!worker/)', libs('testing')] },
      'apps/worker knows no other app',
    ),
    never(
      'web-imports',
      '^apps/web/',
      { path: ['^apps/(?!web/)', '^libs/(?!contracts/)', '^workflows/'] },
      'apps/web knows libs/contracts and nothing else of ours',
    ),
    never(
      'pages-imports',
      '^apps/web/src/pages/([^/]+)/',
      {
        path: '^apps/web/src/',
        pathNot: [
          '^apps/web/src/(ui|api|i18n)/',
          '^apps/web/src/paths\\.ts$',
          '^apps/web/src/pages/$1/',
          // The forms of acts open wherever a dossier's acts are shown.
          '^apps/web/src/pages/dossier/acts/',
        ],
      },
      'a page knows ui, api, i18n, the addresses, the forms of acts and its own parts',
    ),
    never(
      'ui-imports',
      '^apps/web/src/(ui|i18n)/',
      { path: '^apps/web/src/(pages|shell)/' },
      'ui and words know no page',
    ),
    never(
      'pages-reach-the-kit-through-ui',
      '^apps/web/src/(pages|shell)/',
      { path: 'node_modules/(@base-ui|react-day-picker|openapi-fetch)/' },
      'behaviour is worn by a part of ui; the API is asked through src/api',
    ),
    never(
      'api-knows-no-screen',
      '^apps/web/src/api/',
      { path: '^apps/web/src/(pages|shell|ui)/' },
      'src/api knows neither pages nor ui',
    ),
    never(
      'web-types-of-contracts',
      '^apps/web/',
      { path: libs('contracts'), dependencyTypesNot: ['type-only'] },
      'apps/web takes only types from libs/contracts',
    ),
    never(
      'verify-imports',
      '^apps/verify/',
      { path: ['^apps/(?!verify/)', '^libs/(?!transparency/)', '^workflows/'] },
      'apps/verify ships libs/transparency and nothing else of ours',
    ),
    never(
      'tests-are-leaves',
      '^(apps|libs|workflows|scripts)/',
      { path: tests },
      'nothing but tests imports tests or libs/testing',
    ),
    {
      name: 'lib-by-its-index',
      severity: 'error',
      comment: 'another lib is reached by its src/index.ts only; inside a lib, import the file',
      from: { path: '^(?:libs/([^/]+)|apps|workflows|scripts)/', pathNot: tests },
      to: { path: '^libs/[^/]+/src/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'two files that need each other are one file, or a third is missing',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-circles-of-types',
      severity: 'error',
      comment:
        'two files that know each other, if only by type, are read together or not at all: move what both need to a third',
      from: { path: '^(libs|workflows|apps/(api|worker|verify)|scripts)/' },
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'the import leads nowhere: a wrong path or a package that is not installed',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'listed-packages',
      severity: 'error',
      comment: 'the package is not in package.json',
      from: { path: '^(apps|libs|workflows|scripts)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['main', 'types'],
    },
  },
};
