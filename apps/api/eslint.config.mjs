import root from '../../eslint.config.mjs';
import declaredAccess from './lint-rules/declared-access.mjs';

export default [
  ...root,
  {
    files: ['**/src/**/*.ts'],
    plugins: { gps: { rules: { 'declared-access': declaredAccess } } },
    rules: {
      'gps/declared-access': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only config/load-settings.ts reads the environment.' },
      ],
    },
  },
  // Nest reads parameter types at run time, so a type-only import would break injection.
  { files: ['**/*.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  { files: ['**/src/config/load-settings.ts'], rules: { 'no-restricted-properties': 'off' } },
];
