import { integration, testTimeout, unit } from '../jest.preset.mjs';

// scripts/ is no package, so there is no folder two levels up to take the style stand-in from; none is needed.
const moduleNameMapper = { '^(\\.{1,2}/.*)\\.js$': '$1' };

export default { projects: [unit({ moduleNameMapper }), integration({ moduleNameMapper })], maxWorkers: 1, testTimeout };
