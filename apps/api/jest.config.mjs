import { integration, testTimeout, unit } from '../../jest.preset.mjs';

export default {
  projects: [unit(), integration()],
  testTimeout,
  // Jest lets go of little that a spec has loaded: a process that holds this much gives way to a fresh one.
  workerIdleMemoryLimit: '1500MB',
};
