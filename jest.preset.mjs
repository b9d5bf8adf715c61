// One Jest setting for every package: native ES modules, SWC for TypeScript and decorators.
// `unit` runs *.spec.ts beside the file and touches nothing outside; `integration` runs *.integration-spec.ts on real services.
/** @param {boolean} tsx */
const swc = (tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    module: { type: 'es6' },
    jsc: {
      target: 'es2023',
      keepClassNames: true,
      parser: { syntax: 'typescript', tsx, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
    },
  },
];
const transform = { '^.+\\.ts$': swc(false), '^.+\\.tsx$': swc(true) };

/**
 * On a busy machine a limit ends a hanging test and judges no slow one. Jest reads it at the root of a configuration alone,
 * so whoever has `projects` sets it beside them.
 */
export const testTimeout = 60_000;

const common = {
  testTimeout,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '\\.css$': '<rootDir>/../../jest.css-module.mjs' },
  transformIgnorePatterns: ['/node_modules/'],
  transform,
};

/** @param {Record<string, unknown>} [extra] */
export const unit = (extra = {}) => ({
  ...common,
  displayName: 'unit',
  testMatch: ['<rootDir>/**/*.spec.ts', '<rootDir>/**/*.spec.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.next/'],
  ...extra,
});

/** @param {Record<string, unknown>} [extra] */
export const integration = (extra = {}) => ({
  ...common,
  displayName: 'integration',
  testMatch: ['<rootDir>/**/*.integration-spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.next/'],
  ...extra,
});
