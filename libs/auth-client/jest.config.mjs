import { integration, unit } from '../../jest.preset.mjs';

export default { projects: [unit(), integration()] };
