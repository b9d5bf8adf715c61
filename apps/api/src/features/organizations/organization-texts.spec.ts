import { expect, test } from '@jest/globals';
import { isAlias } from './organization-texts.js';

test.each(['tifosi', 'a-1', 'invitation'])('%s may be an alias', (alias) => expect(isAlias(alias)).toBe(true));

test.each(['ab', 'Tifosi', 'tifosi-', '-tifosi', '1team', 'a_b', `a${'b'.repeat(40)}`])('%s may not', (alias) =>
  expect(isAlias(alias)).toBe(false),
);
