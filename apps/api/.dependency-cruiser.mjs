const FEATURE = '^src/features/([^/]+)/';
const INTEGRATION_SPEC = '\\.integration-spec\\.ts$';

/** Who may import whom inside the API. `test/architecture.spec.ts` feeds each rule a forbidden import. */
export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'config-stands-alone',
      comment: 'config is below everything',
      severity: 'error',
      from: { path: '^src/config/' },
      to: { path: '^src/', pathNot: '^src/config/' },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/(features/|[^/]+\\.ts$)' },
    },
    {
      name: 'features-through-index',
      comment: 'a feature shows others its index.ts only',
      severity: 'error',
      from: { path: FEATURE, pathNot: INTEGRATION_SPEC },
      to: { path: FEATURE, pathNot: ['^src/features/$1/', '^src/features/[^/]+/index\\.ts$'] },
    },
    {
      name: 'specs-start-whole-features',
      comment: 'an integration spec starts other features by the module that the processes list, and knows nothing else of them',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/[^/]*\\.integration-spec\\.ts$' },
      to: {
        path: FEATURE,
        pathNot: ['^src/features/$1/', '^src/features/[^/]+/(index|[^/]+\\.(user-api|admin-api|worker)\\.module)\\.ts$'],
      },
    },
    { name: 'features-know-no-entry-point', severity: 'error', from: { path: '^src/features/' }, to: { path: '^src/[^/]+\\.ts$' } },
    {
      name: 'only-repositories-touch-the-database',
      comment: 'rows become fields in one place; migrations and the connection itself are the exception',
      severity: 'error',
      from: { path: '^src/', pathNot: ['\\.repository\\.ts$', '^src/platform/database/', '\\.(integration-)?spec\\.ts$'] },
      to: { path: 'node_modules/(typeorm|pg|@nestjs/typeorm)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'members-see-no-staff-resolver',
      comment: 'a process that never imports an admin resolver cannot expose it',
      severity: 'error',
      from: { path: '^src/(user-api\\.module|main\\.user)\\.ts$' },
      to: { path: '(\\.admin-resolver|\\.admin-api\\.module)\\.ts$', reachable: true },
    },
    {
      name: 'only-config-reads-zod-settings',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(config|generated-files|platform/http/run)' },
      to: { path: '^src/config/(load-settings|settings\\.schema)\\.ts$' },
    },
    {
      name: 'not-to-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.(integration-)?spec\\.ts$' },
      to: { path: '(^test/|\\.spec\\.ts$)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
    exclude: { path: '\\.spec\\.ts$' },
  },
};
