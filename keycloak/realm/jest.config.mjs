import { integration, unit } from '../../jest.preset.mjs';

const server = { globalSetup: '<rootDir>/test/server/global-setup.mjs', globalTeardown: '<rootDir>/test/server/global-teardown.mjs' };

export default { projects: [unit(), integration(server)], maxWorkers: 1, testTimeout: 120_000, openHandlesTimeout: 10_000 };
