import { integration, testTimeout, unit } from '../../jest.preset.mjs';

export default { projects: [unit(), integration()], testTimeout };
