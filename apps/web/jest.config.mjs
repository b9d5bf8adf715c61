import { unit } from '../../jest.preset.mjs';

const settings = unit();

export default {
  ...settings,
  moduleNameMapper: {
    ...settings.moduleNameMapper,
    '^@/(.*)$': '<rootDir>/src/$1',
    '^server-only$': '<rootDir>/../../jest.css-module.mjs',
  },
};
