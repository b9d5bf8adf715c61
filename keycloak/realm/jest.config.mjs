import { integration, unit } from '../../jest.preset.mjs';

const server = { globalSetup: '<rootDir>/test/server/global-setup.mjs', globalTeardown: '<rootDir>/test/server/global-teardown.mjs' };

// What else lies in keycloak/ is tested with the same server and realm.
const beside = ['<rootDir>/../providers', '<rootDir>/../password-list'];
const own = { roots: ['<rootDir>', ...beside], testMatch: ['**/*.integration-spec.ts'] };

export default { projects: [unit(), integration({ ...server, ...own })], maxWorkers: 1, testTimeout: 120_000, openHandlesTimeout: 10_000 };
