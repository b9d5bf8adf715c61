import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { GUARDS } from './guards.js';

test.each(GUARDS)('$file: $name is still there to be taken out', ({ file, from, to }) => {
  const text = readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8');
  expect(text.split(from)).toHaveLength(2);
  expect(to).not.toBe(from);
});
